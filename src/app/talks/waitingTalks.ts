import { dayIn, type Day } from "#domain/day.ts";
import { talkToClose } from "#domain/talk/closing.ts";
import type { Inputs } from "../Inputs.ts";
import type { Talk } from "./Talk.ts";
import { calendarDays, type KnownTimes } from "./talkTimes.ts";

/** The day of each talk that waits to be closed, by the other person's id. */
export function waitingTalks(
  talks: readonly Talk[],
  known: KnownTimes | undefined,
  { now, zone }: Pick<Inputs, "now" | "zone">,
): ReadonlyMap<string, Day> {
  const at = { now: now(), zone };
  const today = dayIn(zone, at.now);
  return new Map(
    talks.flatMap(({ relation: { other }, said }) => {
      const day = talkToClose(said, today, known && calendarDays(known, other.id, at));
      return day === undefined ? [] : [[other.id, day] as const];
    }),
  );
}
