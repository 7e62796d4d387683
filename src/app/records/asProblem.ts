import type { StoreProblem } from "#store/StoreProblem.ts";

/**
 * Any rejection as a problem a screen has words for. A defect of ours arrives
 * here too and must not leave the person's record looking saved.
 */
export function asProblem(error: unknown): StoreProblem {
  if (isStoreProblem(error)) return error;
  return {
    name: "StoreProblem",
    kind: "unexpected",
    message: error instanceof Error ? error.message : "The store failed without saying why.",
    retryAfter: undefined,
    requestId: undefined,
  };
}

// The class lives in the store's layer, which the app knows by its types alone.
function isStoreProblem(error: unknown): error is StoreProblem {
  return error instanceof Error && error.name === "StoreProblem" && "kind" in error;
}
