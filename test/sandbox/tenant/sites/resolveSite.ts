import { invalidRequest, siteNotFound } from "../problems.ts";
import type { State } from "../State.ts";
import { findSite, findSiteByPath, type SiteRow } from "./sites.ts";

/**
 * The site a path segment names: `host,siteId,webId`, a bare site id, `host:/sites/x`,
 * the host alone or `root`.
 */
export function resolveSite(state: State, key: string): SiteRow {
  const site = find(state, key);
  if (!site) throw siteNotFound();
  return site;
}

function find(state: State, key: string): SiteRow | undefined {
  const colon = key.indexOf(":");
  if (colon > 0) {
    requireHost(state, key.slice(0, colon));
    return findSiteByPath(state, key.slice(colon + 1));
  }
  const [host, id, web] = key.split(",");
  if (host !== undefined && id !== undefined) {
    requireHost(state, host);
    const site = findSite(state, id.toLowerCase());
    return web === undefined || site?.web === web.toLowerCase() ? site : undefined;
  }
  if (key === "root" || key.toLowerCase() === state.hostname) return findSiteByPath(state, "/");
  if (key.includes(".")) requireHost(state, key);
  return findSite(state, key.toLowerCase());
}

function requireHost(state: State, host: string): void {
  if (host.toLowerCase() !== state.hostname) {
    throw invalidRequest("Invalid hostname for this tenancy");
  }
}
