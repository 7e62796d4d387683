import { StoreProblem } from "../StoreProblem.ts";

/** Any rejection of the service as a problem of the store; sign-in's own keep their kind. */
export function storeProblem(cause: unknown): StoreProblem {
  if (cause instanceof StoreProblem) return cause;
  const kind = cause instanceof Error ? (Reflect.get(cause, "kind") as unknown) : undefined;
  return new StoreProblem(
    kind === "offline" || kind === "timedOut" ? kind : "unexpected",
    cause instanceof Error ? cause.message : "The service failed without saying why.",
    { cause },
  );
}
