import { useState } from "react";
import type { ProblemKind } from "#app/records/Problem.ts";
import { useLasting } from "../shared/useLasting.ts";
import { useFrame } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

type Delivery = {
  readonly line: "saving" | "saved" | undefined;
  /** Why something is on this device alone; undefined when nothing is. */
  readonly waits: ProblemKind | undefined;
};

/** How what was changed is doing on its way, without what comes and goes in a moment. */
export function useDelivery(): Delivery {
  const { outbox } = useFrame().model;
  const state = useReadable(outbox.state);
  const isStuck = useReadable(outbox.stuck).length > 0;
  const [begun, setBegun] = useState(false);
  // Nothing is said before the first change: a page that was only read has saved nothing.
  if (state.status !== "saved" && !begun) setBegun(true);

  // Every new try is a moment of saving, and no news until it has ended.
  const [because, setBecause] = useState<ProblemKind>();
  const now =
    state.status === "onDevice" ? state.because : state.status === "saving" ? because : undefined;
  if (now !== because) setBecause(now);

  const isWaiting = useLasting(now !== undefined, 1000);
  const isSlow = useLasting(state.status === "saving", 500);
  // Between this page and its copy a change is in neither hand for a moment, and not saved yet.
  const isSaved = useLasting(begun && state.status === "saved", 150);
  const line = isSlow ? "saving" : isSaved && !isStuck ? "saved" : undefined;
  return isWaiting ? { line: undefined, waits: now } : { line, waits: undefined };
}
