import { addDays, type Day } from "../day.ts";
import type { GoalId } from "../goal/goal.ts";
import type { Said, Side } from "./promises.ts";
import type { TalkLine, WrapUp } from "./said.ts";

/** A talk that both have forgotten for so many days is not asked about any more. */
const askedFor = 14;

/**
 * The day of the last talk that waits to be closed, on `today`: one for which questions were chosen,
 * or of which the calendar knows (`met`), and that neither has closed nor one after it. A talk moved to
 * another day, or dropped, is closed with the next and waits for nobody.
 */
export function talkToClose(said: Said, today: Day, met: readonly Day[] = []): Day | undefined {
  const all = [...said.mine, ...said.theirs];
  const closed = all.flatMap((record) => (record.kind === "wrapUp" ? [record.day] : []));
  const chosen = all.flatMap((record) => (record.kind === "questions" ? [record.day] : []));
  const since = [addDays(today, -askedFor), ...closed].toSorted().at(-1) ?? today;
  return [...chosen, ...met]
    .filter((day) => since < day && day <= today)
    .toSorted()
    .at(-1);
}

/** The last talk that was closed, as each of the two did. */
export type LastTalk = {
  readonly day: Day;
  /** Held where either says so. */
  readonly held: boolean;
  readonly closed: readonly { readonly by: Side; readonly wrapUp: WrapUp }[];
};

/** The latest day that either has closed; undefined before the first. */
export function lastTalk({ mine, theirs }: Said): LastTalk | undefined {
  const closed = [...closedBy("me", mine), ...closedBy("other", theirs)];
  const day = closed
    .map(({ wrapUp }) => wrapUp.day)
    .toSorted()
    .at(-1);
  if (day === undefined) return undefined;
  const then = closed.filter(({ wrapUp }) => wrapUp.day === day);
  return { day, held: then.some(({ wrapUp }) => wrapUp.outcome === "held"), closed: then };
}

function closedBy(by: Side, said: Said["mine"]): LastTalk["closed"] {
  return said.flatMap((record) => (record.kind === "wrapUp" ? [{ by, wrapUp: record }] : []));
}

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
