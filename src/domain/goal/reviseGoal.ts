import type { Day, Instant } from "../day.ts";
import type { Goal, GoalId } from "./goal.ts";
import type { GoalFields } from "./goalFields.ts";

/** Any part of a goal that can change. A key that is present with `undefined` takes the part away. */
export type GoalChange = {
  readonly [Key in keyof Omit<Goal, "kind" | "id" | "revision" | "createdAt" | "updatedAt">]?:
    | Goal[Key]
    | undefined;
};

/** A change of one goal, worked out from the goal as it is at that moment. */
export type GoalEdit = (goal: Goal) => GoalChange;

/** A new goal, kept by its owner alone until they say otherwise. */
export function createGoal(
  fields: GoalFields,
  made: {
    readonly id: GoalId;
    readonly now: Instant;
    readonly rank: number;
    readonly status?: "draft" | "active";
  },
): Goal {
  return {
    kind: "goal",
    id: made.id,
    ...fields,
    status: made.status ?? "active",
    consents: [],
    wall: [],
    rank: made.rank,
    revision: 1,
    createdAt: made.now,
    updatedAt: made.now,
  };
}

/** `goal` with `change` made to it at `now`, one revision later. A change of nothing is the same goal. */
export function reviseGoal(goal: Goal, change: GoalChange, now: Instant): Goal {
  const keys = Object.keys(change) as (keyof GoalChange)[];
  if (keys.every((key) => same(goal[key], change[key]))) return goal;
  const kept = Object.entries({ ...goal, ...change }).filter(([, value]) => value !== undefined);
  // Only optional parts may be undefined in a change, by its type for literals and by this for the rest.
  const revised = Object.fromEntries(kept) as Goal;
  return { ...revised, revision: goal.revision + 1, updatedAt: now };
}

/** Replaces all that the form holds, so that a field emptied there is empty here. */
export function applyFields(goal: Goal, fields: GoalFields, now: Instant): Goal {
  const emptied: GoalChange = {
    phrase: undefined,
    why: undefined,
    targetDay: undefined,
    datePrecision: undefined,
    endDay: undefined,
    money: undefined,
    obstacle: undefined,
    ifThen: undefined,
  };
  return reviseGoal(goal, { ...emptied, ...fields }, now);
}

/** The goal is reached. It stays shown to whom it was shown. */
export function achieve(goal: Goal, today: Day, now: Instant): Goal {
  return reviseGoal(goal, { status: "achieved", achievedOn: today }, now);
}

/** Shown to nobody and not asked about until it is taken up again. */
export function rest(goal: Goal, now: Instant): Goal {
  return reviseGoal(goal, { status: "resting" }, now);
}

/** Letting go is progress too: the goal stays with its owner alone, with its picture if they keep it. */
export function letGo(goal: Goal, keepPicture: boolean, now: Instant): Goal {
  return reviseGoal(goal, { status: "letGo", ...(!keepPicture && { picture: undefined }) }, now);
}

/** Whether it can be let go as it is: nobody has to take a resting goal up again, or begin a draft, to do so. */
export function mayLetGo({ status }: Pick<Goal, "status">): boolean {
  return status === "active" || status === "resting" || status === "draft";
}

/** Among the active goals, from a draft, resting, let go or a reaching that was marked too early. */
export function takeUp(goal: Goal, now: Instant): Goal {
  return reviseGoal(
    goal,
    { status: "active", achievedOn: undefined, celebratedOn: undefined },
    now,
  );
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
