import { StoreProblem, type StoreProblemKind } from "../StoreProblem.ts";

/** Any rejection of the service as a problem of the store; those of signing in say that nobody is signed in. */
export function storeProblem(cause: unknown): StoreProblem {
  if (cause instanceof StoreProblem) return cause;
  return new StoreProblem(
    kindOf(cause),
    cause instanceof Error ? cause.message : "The service failed without saying why.",
    { cause },
  );
}

// Recognised by its name, because the store does not know the layer in which people sign in.
function kindOf(cause: unknown): StoreProblemKind {
  if (!(cause instanceof Error)) return "unexpected";
  const kind: unknown = Reflect.get(cause, "kind");
  if (kind === "offline" || kind === "timedOut") return kind;
  return cause.name === "SignInProblem" && kind !== "unexpected" ? "signedOut" : "unexpected";
}
