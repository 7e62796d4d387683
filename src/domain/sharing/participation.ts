import type { Day } from "../day.ts";
import type { OwnRecord } from "./place.ts";

/**
 * Whether the person takes part. Kept in their own list alone: one who declines
 * shows nothing, and that looks like anybody else who shows nothing.
 */
export type Participation = {
  readonly kind: "participation";
  readonly id: "participation";
  readonly taking: boolean;
  readonly since: Day;
  /** All of the person's is being erased, and whoever finds this finds that it is not all gone yet. */
  readonly erasing?: true;
};

/** True until the person says they would rather not take part; `own` is all that they keep. */
export function takesPart(own: readonly OwnRecord[]): boolean {
  return own.every((record) => record.kind !== "participation" || record.taking);
}
