import type { Route } from "./Route.ts";

/** A route to a mailbox, which counts as one request whatever it does. */
export const outlookRoute = (
  method: string,
  path: string,
  scopes: readonly string[],
  handle: Route["handle"],
): Route => ({ method, path, family: "outlook", scopes, units: 1, handle });
