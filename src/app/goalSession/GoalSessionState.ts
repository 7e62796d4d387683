import type { Team } from "#domain/person/person.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import type { SessionForm, SessionStep, SessionTurn } from "#domain/session/sessionSteps.ts";
import type { Problem } from "../records/Problem.ts";
import type { Saving } from "../records/Row.ts";
import type { TaggedRelation } from "../session/Session.ts";

/** Whose session it is: a team's I am in, or mine with one other person. */
export type SessionOf =
  | { readonly form: "team"; readonly team: Team }
  | { readonly form: "pair"; readonly relation: TaggedRelation };

/** What is known of a session. */
export type GoalSessionState =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: Problem }
  | {
      readonly status: "ready";
      readonly form: SessionForm;
      readonly session: GoalSession | undefined;
      readonly turn: SessionTurn;
      readonly steps: readonly SessionStep[];
      /** Whether I may start one. */
      readonly leads: boolean;
      /** Whether the one that runs is mine to pause and end. */
      readonly holds: boolean;
      readonly saving: Saving;
    };
