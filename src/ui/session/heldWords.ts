import type { Drafts } from "#app/drafts/drafts.ts";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import { equal } from "#domain/merge/equal.ts";
import { formOf, type FormState } from "../goal/formState.ts";

/** What was typed about a goal, box by box, and what the goal said in each of those boxes then. */
export type HeldWords = {
  readonly typed: Partial<FormState>;
  readonly before: Partial<FormState>;
};

export const noWords: HeldWords = { typed: {}, before: {} };

/** The draft under which the words wait that are not in the goal yet. */
export const heldDraft = (id: GoalId): string => `half hour ${id}`;

/** Those of the words whose box the goal fills as it did then; what was changed elsewhere since is later. */
export function stillHeld({ typed, before }: HeldWords, goal: Goal): HeldWords {
  const now = formOf(goal);
  const boxes = (Object.keys(typed) as (keyof FormState)[]).filter((box) =>
    equal(now[box], before[box]),
  );
  return { typed: pick(typed, boxes), before: pick(before, boxes) };
}

/** Words typed into some boxes of `goal`, onto those typed before. */
export function heldMore(held: HeldWords, part: Partial<FormState>, goal: Goal): HeldWords {
  const now = pick(formOf(goal), Object.keys(part) as (keyof FormState)[]);
  return { typed: { ...held.typed, ...part }, before: { ...now, ...held.before } };
}

/** What an earlier page left; a newer app may have left anything there. */
export function readHeld(drafts: Pick<Drafts, "get">, goal: Goal): HeldWords {
  const kept = drafts.get(heldDraft(goal.id));
  if (typeof kept !== "object" || kept === null) return noWords;
  const { typed, before } = kept as Partial<HeldWords>;
  return typed && before ? stillHeld({ typed, before }, goal) : noWords;
}

function pick(form: Partial<FormState>, boxes: readonly (keyof FormState)[]): Partial<FormState> {
  return Object.fromEntries(boxes.map((box) => [box, form[box]]));
}
