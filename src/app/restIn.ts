import type { Device } from "#store/Device.ts";
import type { Later } from "./Later.ts";

/**
 * What nobody looks at is asked for within so many minutes of the first opening of a day, at a random
 * moment: a whole company that opens the app on a Monday at nine is then no more than Microsoft 365
 * lets an app ask. The benchmark finds the minutes.
 */
export const spreadMillis = 45 * 60_000;

/** Once asked for it is not asked for again for so long, unless somebody looks at it. */
const restEveryMillis = 4 * 60 * 60_000;

/** Whoever closed the page before the moment came waits this much less the next time, and less again. */
const shorterEach = 4;

/** Milliseconds from `now`, which is in milliseconds since 1970, until the rest is to be asked for. */
export async function restIn(
  device: Pick<Device, "due" | "setDue">,
  { random }: Pick<Later, "random">,
  now: number,
  span: number = spreadMillis,
): Promise<number> {
  const due = await device.due();
  // Drawn by an earlier opening, whose page may be closed since. One of another day is drawn anew:
  // it has passed for everybody alike.
  const stands = due !== undefined && due.at >= now - span && due.at <= now + restEveryMillis;
  if (stands) return Math.max(0, due.at - now);
  // Who opens the app for a minute a day would otherwise never learn of a new colleague.
  const missed = due?.missed ?? 0;
  const drawn = now + (random() * span) / shorterEach ** missed;
  await device.setDue({ at: drawn, missed: missed + 1 });
  return drawn - now;
}

/** Notes that the rest was asked for at `now`. */
export async function restDone(device: Pick<Device, "setDue">, now: number): Promise<void> {
  await device.setDue({ at: now + restEveryMillis, missed: 0 });
}
