import type { Day } from "#domain/day.ts";
import type {
  ChosenQuestions,
  ShownGoal,
  ShownValue,
  TalkingPoint,
} from "#domain/sharing/shown.ts";
import type { Said } from "#domain/talk/promises.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { OwnGoal } from "../goals/Board.ts";
import type { Row } from "../records/Row.ts";
import type { TaggedRelation } from "../session/Session.ts";

/** What lies on the table between me and one other person. */
export type Talk = {
  readonly relation: TaggedRelation;
  readonly today: Day;
  /** My goals that this person is shown, those left out this time among them. */
  readonly mayComeUp: readonly ComingUp[];
  readonly myPoints: readonly Row<TalkingPoint>[];
  /** Why what I noted could not be read; undefined when it was, or is on its way. */
  readonly unread: StoreProblem | undefined;
  /** All that the two wrote to each other, as far as it is read. */
  readonly said: Said;
  readonly theirs:
    | { readonly status: "opening" }
    | { readonly status: "failed"; readonly problem: StoreProblem }
    | {
        readonly status: "ready";
        readonly goals: readonly ShownGoal[];
        readonly values: readonly ShownValue[];
        readonly points: readonly TalkingPoint[];
      };
  /** The set for the nearest talk from today on, whoever chose it. */
  readonly chosen: ChosenQuestions | undefined;
  /** The set of the latest talk before today. */
  readonly lastTime: ChosenQuestions | undefined;
};

export type ComingUp = { readonly goal: OwnGoal; readonly heldUntil: Day | undefined };

export type Talks =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | { readonly status: "ready"; readonly talks: readonly Talk[] };
