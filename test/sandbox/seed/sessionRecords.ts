import { instantAt, type Day } from "#domain/day.ts";
import { nextOn } from "#domain/reminder/reminder.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import { endRun, startRun } from "#domain/session/sessionRun.ts";
import type { PersonKey } from "../company/people.ts";

const millisADay = 86_400_000;

/**
 * North has a day for its first half hour, Midlands held one a quarter ago and has set the next; the
 * leader of South and Export has yet to begin.
 */
export function sessionOf(key: PersonKey, today: Day, now: number): GoalSession | undefined {
  const day = nextOn("monday", today);
  const session = { kind: "session", id: "session", day, updatedAt: instantAt(now) } as const;
  if (key === "dana-whitfield") return { ...session, turn: "first" };
  if (key !== "raj-iyer") return undefined;
  const began = now - 91 * millisADay;
  const run = endRun(startRun(instantAt(began)), instantAt(began + 30 * 60_000));
  return { ...session, turn: "quarterly", run };
}
