import type { AskedSet, QuestionFacts } from "./question.ts";

/** Sets of this many talks back are not repeated. */
const remembered = 3;

/** What was asked before this meeting's day, newest first, at most `most` days of it. */
export function earlierSets(
  facts: Pick<QuestionFacts, "asked" | "meetingDay">,
  most = remembered,
): readonly AskedSet[] {
  const earlier = facts.asked.filter(({ day }) => day < facts.meetingDay);
  const days = [...new Set(earlier.map(({ day }) => day))].toSorted().toReversed().slice(0, most);
  return days.flatMap((day) => earlier.filter((set) => set.day === day));
}

/** A question as it is compared with earlier ones: case, spaces and punctuation do not count. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, " ")
    .trim();
}
