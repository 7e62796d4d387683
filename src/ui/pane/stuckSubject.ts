import type { StuckChange } from "#app/preparation/PreparationState.ts";
import type { DateWords } from "./dates.ts";
import type { PaneText } from "./text/PaneText.ts";

/** What a change is about, as a sentence begins with it. */
export function stuckSubject(
  { record }: StuckChange["change"],
  name: string,
  { stuck: { subject } }: PaneText,
  dates: DateWords,
): string {
  switch (record?.kind) {
    case undefined:
      return subject.removed;
    case "point":
      return subject.point(record.text);
    case "questions":
      return subject.questions(dates.day(record.day));
    case "goal":
      return subject.goal(record.title);
    case "shownGoal":
      return subject.shown(name, record.title);
    default:
      return subject.other;
  }
}
