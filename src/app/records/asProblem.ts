import type { SignInProblem } from "#host/SignInProblem.ts";
import type { StoreProblem, StoreProblemKind } from "#store/StoreProblem.ts";

/**
 * Any rejection as a problem a screen has words for. A defect of ours arrives
 * here too and must not leave the person's record looking saved.
 */
export function asProblem(error: unknown): StoreProblem {
  if (isNamed<StoreProblem>(error, "StoreProblem")) return error;
  const kind = isNamed<SignInProblem>(error, "SignInProblem") ? behindSignIn(error) : "unexpected";
  return {
    name: "StoreProblem",
    kind,
    message: error instanceof Error ? error.message : "The store failed without saying why.",
    retryAfter: undefined,
    requestId: undefined,
  };
}

function behindSignIn({ kind }: SignInProblem): StoreProblemKind {
  switch (kind) {
    case "offline":
    case "timedOut":
    case "unexpected":
      return kind;
    case "refused":
      return "forbidden";
    default:
      return "signedOut";
  }
}

// The classes live in other layers, which the app knows by their types alone.
function isNamed<P extends StoreProblem | SignInProblem>(
  error: unknown,
  name: P["name"],
): error is P {
  return error instanceof Error && error.name === name && "kind" in error;
}
