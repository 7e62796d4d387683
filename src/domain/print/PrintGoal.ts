import type { GoalId } from "../goal/goal.ts";
import type { Motif } from "./Sheet.ts";

/** A goal as it goes on paper: what was chosen of it, in words. */
export type PrintGoal = {
  readonly id: GoalId;
  readonly title: string;
  /** Under the title, in this order. */
  readonly lines: readonly PrintLine[];
  /** Its own picture, its category's drawing, or neither. */
  readonly picture?:
    | { readonly kind: "own"; readonly alt: string }
    | { readonly kind: "motif"; readonly motif: Motif };
};

/** One of them; a why stands out a little, what is about it stays quiet. */
export type PrintLine = { readonly text: string; readonly ink: "strong" | "quiet" };
