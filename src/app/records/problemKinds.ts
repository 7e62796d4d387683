import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Saving } from "./Row.ts";

/** Somebody else was first: the row is another by now, or gone. */
export function isOutOfDate(state: Saving): boolean {
  if (state.status !== "unsaved") return false;
  return state.problem.kind === "conflict" || state.problem.kind === "notFound";
}

/** Nothing of a place that refuses itself, or is no longer there, stays in sight. */
export function isRefusal({ kind }: StoreProblem): boolean {
  return kind === "forbidden" || kind === "notFound" || kind === "notProvisioned";
}
