import type { Route } from "./Route.ts";

/** A route of SharePoint's part of Graph. */
export const sharePointRoute = (
  method: string,
  path: string,
  scopes: readonly string[],
  units: number,
  handle: Route["handle"],
): Route => ({ method, path, family: "sharepoint", scopes, units, handle });
