import { readMeta, writeMeta } from "./meta.ts";
import type { State } from "./State.ts";

/** One number for every write in the tenant, so that a delta token is a place in that order. */
export function nextChange(state: State): number {
  const change = lastChange(state) + 1;
  writeMeta(state, "change", String(change));
  return change;
}

export function lastChange(state: State): number {
  return Number(readMeta(state, "change") ?? "0");
}
