import type { Place, RecordIn } from "#domain/sharing/place.ts";

export type AnyRecord = RecordIn<Place>;

/** Worked out from a goal or a value and never typed, so it can always be worked out again. */
export function isProjection(kind: AnyRecord["kind"]): boolean {
  return kind === "shownGoal" || kind === "shownValue" || kind === "card";
}
