import type { Day } from "../day.ts";

/**
 * Whether the person takes part. Kept in their own list alone: one who declines
 * shows nothing, and that looks like anybody else who shows nothing.
 */
export type Participation = {
  readonly kind: "participation";
  readonly id: "participation";
  readonly taking: boolean;
  readonly since: Day;
};
