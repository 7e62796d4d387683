import type { Day, Instant } from "../day.ts";
import type { SessionRun } from "./sessionRun.ts";
import type { SessionTurn } from "./sessionSteps.ts";

/**
 * The goal-setting session of a team, in the team's list, or of two people, in the list of the one who leads
 * it. It names nobody and no goal: what somebody writes in a session is in their own list.
 */
export type GoalSession = {
  readonly kind: "session";
  readonly id: "session";
  /** When the next one is. */
  readonly day?: Day;
  readonly turn: SessionTurn;
  /** The one that runs, or ran last. */
  readonly run?: SessionRun;
  readonly updatedAt: Instant;
};
