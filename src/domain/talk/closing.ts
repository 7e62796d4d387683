import { addDays, type Day } from "../day.ts";
import type { Said, Side } from "./promises.ts";
import type { WrapUp } from "./said.ts";

/** A talk that both have forgotten for so many days is not asked about any more. */
export const askedFor = 14;

/** What somebody's calendar knows of the talks of two. */
export type CalendarDays = {
  /** Days of talks that are over. */
  readonly met: readonly Day[];
  /** Days of talks that have not begun. */
  readonly ahead: readonly Day[];
};

const noCalendar: CalendarDays = { met: [], ahead: [] };

/**
 * The day of the last talk that waits to be closed, on `today`: one for which questions were chosen and
 * of which no calendar says that it has yet to begin, or one that the calendar knows is over, and that
 * neither has closed nor one after it. A talk moved to another day, or dropped, is closed with the next
 * and waits for nobody.
 */
export function talkToClose(
  said: Said,
  today: Day,
  { met, ahead }: CalendarDays = noCalendar,
): Day | undefined {
  const all = [...said.mine, ...said.theirs];
  const closed = all.flatMap((record) => (record.kind === "wrapUp" ? [record.day] : []));
  const chosen = all.flatMap((record) =>
    record.kind === "questions" && !(ahead.includes(record.day) && !met.includes(record.day))
      ? [record.day]
      : [],
  );
  const since = [addDays(today, -askedFor), ...closed].toSorted().at(-1) ?? today;
  return [...chosen, ...met]
    .filter((day) => since < day && day <= today)
    .toSorted()
    .at(-1);
}

/** How I closed the talk of a day; undefined where I did not. */
export function closedByMe({ mine }: Said, day: Day): WrapUp | undefined {
  return mine.find((record): record is WrapUp => record.kind === "wrapUp" && record.day === day);
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
