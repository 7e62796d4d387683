import { neutral } from "../question/pack/neutralEn.ts";
import { waysIn } from "./waysIn.ts";
import { allInviteWords } from "./words/words.ts";

/** What a body's text shows of a block at a glance. */
export type Glance =
  | "none"
  /** What it says it says to everybody. */
  | "neutral"
  /** Something in it is not said to everybody: a goal is named, or a person typed into it; or a question of ours beside it names a goal. */
  | "naming";

/**
 * Whether an invite's plain text holds our block, and whether that names anything. A glance for a script
 * with no room for the rules by which a block is truly found; only a word of advice may rest on it.
 */
export function glance(text: string): Glance {
  if (waysIn(text).length > 0) return "naming";
  for (const { heading, link, add, addOrSwap } of allInviteWords) {
    const end = text.indexOf(link);
    const start = text.lastIndexOf(heading, end);
    if (end < 0 || start < 0) continue;
    let rest = text.slice(start + heading.length, end);
    for (const said of [...neutral.map((row) => row[5]), addOrSwap, add]) {
      rest = rest.split(said).join("");
    }
    if (/[^\s\d.)\u00a0\u00b7\u2022*-]/.test(rest)) return "naming";
    return "neutral";
  }
  return "none";
}
