import type { Day } from "../day.ts";
import type { GoalId } from "../goal/goal.ts";
import type { Said } from "./promises.ts";
import type { TalkLine } from "./said.ts";

/**
 * What was said of the goals of which `still` says they are shown, newest talk first. A goal that is
 * no longer shown takes what was said of it along, so that nothing here names it.
 */
export function linesAbout(
  wrote: Said["mine"],
  still: (goal: GoalId) => boolean,
): readonly (TalkLine & { readonly day: Day })[] {
  return wrote
    .flatMap((record) => (record.kind === "wrapUp" ? [record] : []))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .flatMap(({ day, lines }) =>
      lines.filter(({ goal }) => still(goal)).map((line) => ({ ...line, day })),
    );
}
