import { useState } from "react";
import type { Saving } from "#app/records/Row.ts";
import type { Waiting } from "#store/Device.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** Between the page and its copy a change is in neither hand for a moment, and not there yet. */
export const surelyMillis = 150;

/** How far a change has come: into SharePoint, where others see it, on its way there, or no further than here. */
export type Reach = "there" | "onItsWay" | "here";

/**
 * How far has come what `isIt` picks out of what this device has still to send; `saving` is how its rows
 * are doing on the page.
 */
export function useReach(isIt: (one: Waiting) => boolean, saving: Saving["status"]): Reach {
  const { outbox } = useTab().model;
  const waiting = useReadable(outbox.waiting).filter(isIt);
  const [wasHere, setHere] = useState(false);
  const isHere = saving === "unsaved" || waiting.some(isHeld);
  const isMoving = saving === "saving" || waiting.length > 0;
  // A new try is no news before it has ended.
  const stays = isHere || (wasHere && isMoving);
  if (stays !== wasHere) setHere(stays);
  return stays ? "here" : isMoving ? "onItsWay" : "there";
}

/** Whether it was tried and did not go. */
function isHeld({ state }: Waiting): boolean {
  return state.status === "saved" ? state.because !== undefined : state.status !== "sending";
}
