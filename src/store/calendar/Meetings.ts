import type { Instant } from "#domain/day.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";

/** The meetings in the signed-in person's own calendar: read, and never written. */
export type Meetings = {
  /**
   * Asks for leave where it is not given yet; from a click alone. Rejects with a SignInProblem,
   * `cancelled` once `signal` is aborted.
   */
  readonly allow: (signal?: AbortSignal) => Promise<void>;
  /**
   * What stands between two instants and is neither cancelled, nor declined by the person, nor for
   * whole days, nor with its guests hidden. Rejects with a StoreProblem, `signedOut` where the person
   * or their organisation has not given leave.
   */
  readonly between: (from: Instant, until: Instant) => Promise<readonly CalendarMeeting[]>;
};
