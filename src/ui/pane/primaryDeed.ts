import type { PairState } from "#app/preparation/PreparationState.ts";

/**
 * The one thing the pane suggests. The invite for a single meeting and for a
 * series not yet set up; else this week's questions for the talk page, so that an
 * occurrence is changed, and a mail sent, only by choice. Nothing is suggested for the invite of a meeting that
 * will not be held. The one who is asked adds a point.
 */
export function primaryDeed(state: PairState): "putIn" | "keep" | "addPoint" | undefined {
  const { invite, occasion, view, keeps } = state;
  if (view.kind === "answering") return "addPoint";
  if (invite.writable && occasion.shape !== "occurrence")
    return occasion.ended ? undefined : "putIn";
  if (keeps) return "keep";
  return invite.writable ? "putIn" : undefined;
}
