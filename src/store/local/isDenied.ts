/** Whether a database failed because the browser gives this page none at all: then nothing lies in one. */
export function isDenied(problem: unknown): boolean {
  return typeof indexedDB === "undefined" || nameOf(problem) === "SecurityError";
}

/** A problem's own name. Browsers' problems are not everywhere errors. */
export function nameOf(problem: unknown): string | undefined {
  const name: unknown =
    typeof problem === "object" && problem !== null ? Reflect.get(problem, "name") : undefined;
  return typeof name === "string" ? name : undefined;
}
