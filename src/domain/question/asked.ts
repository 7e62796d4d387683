import { patternById } from "./patterns.ts";
import type { AskedSet, QuestionFacts } from "./question.ts";

/** Sets of this many talks back are not repeated. */
const remembered = 3;

/** What was asked before this meeting's day, newest first, at most `most` days of it. */
export function earlierSets(
  facts: Pick<QuestionFacts, "asked" | "meetingDay">,
  most = remembered,
): readonly AskedSet[] {
  const earlier = facts.asked
    .filter(({ day }) => day < facts.meetingDay)
    .toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  const oldest = [...new Set(earlier.map(({ day }) => day))].slice(0, most).at(-1) ?? "";
  return earlier.filter(({ day }) => day >= oldest);
}

/**
 * Whether a question that was asked names a goal by `phrase`, and not one that merely begins alike:
 * the words around it are the pattern's. Of a pattern no longer known the phrase alone decides.
 */
export function asksAbout(asked: AskedSet["questions"][number], phrase: string): boolean {
  if (!asked.text.includes(phrase)) return false;
  const pattern = patternById(asked.pattern)?.text;
  if (pattern === undefined) return true;
  const [before, after] = pattern.replace(/\{N\}/u, "{G}").split("{G}");
  if (before === undefined || after === undefined) return false;
  const near = before.slice(before.lastIndexOf("}") + 1) + phrase;
  return asked.text.includes(near + (after.replace("{since}", "since").split("{")[0] ?? ""));
}

/** A question as it is compared with earlier ones: case, spaces and punctuation do not count. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, " ")
    .trim();
}
