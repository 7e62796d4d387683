import { goalPhrase } from "../question/phrase.ts";
import { plainLine } from "./ourLines.ts";

/** Whether the lines of a block, from whichever side it was written, name the goal. */
export function isNamedIn(
  goal: { readonly title: string; readonly phrase?: string },
  lines: readonly string[],
): boolean {
  const { your, my, masked } = goalPhrase(goal);
  if (masked) return false;
  const phrases = [your, my].map((phrase) => plainLine(phrase).toLowerCase());
  return lines.some((line) => {
    const said = plainLine(line).toLowerCase();
    return phrases.some((phrase) => said.includes(phrase));
  });
}
