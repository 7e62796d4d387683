import { useState } from "react";
import { createTakingsBack, type TakingsBack } from "#app/sharing/takingBack.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** Where things stand that are taken back; the screen is drawn anew when that changes. */
export function useTakingsBack(): TakingsBack {
  const { model } = useTab();
  const [takings] = useState(() => createTakingsBack(model.parts));
  useReadable(takings.changes);
  return takings;
}
