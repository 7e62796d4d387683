import type { GoalId } from "#domain/goal/goal.ts";

/** What somebody does to a goal's place on the board. */
export type ArrangeCommand =
  | { readonly kind: "drag"; readonly id: GoalId; readonly down: PointerEvent }
  | { readonly kind: "key"; readonly id: GoalId; readonly key: string }
  | { readonly kind: "ask"; readonly id: GoalId };
