import type { State } from "../State.ts";

export type SiteRow = {
  readonly id: string;
  readonly web: string;
  /** Server-relative: `/sites/people-1`. */
  readonly path: string;
  readonly title: string;
  readonly created: string;
  /** JSON of the web's settings, by their REST names. */
  readonly settings: string;
};

export const siteUrl = (state: State, site: SiteRow): string =>
  `https://${state.hostname}${site.path}`;

/** The id Graph gives a site: host, site collection, web. */
export const compositeId = (state: State, site: SiteRow): string =>
  `${state.hostname},${site.id},${site.web}`;

export function findSite(state: State, id: string): SiteRow | undefined {
  return state.database.get<SiteRow>("SELECT * FROM sites WHERE id = ?", id);
}

export function findSiteByPath(state: State, path: string): SiteRow | undefined {
  const trimmed = `/${path.replace(/^\/+|\/+$/g, "")}`;
  return state.database.get<SiteRow>("SELECT * FROM sites WHERE path = ?", trimmed);
}

export function listSites(state: State): readonly SiteRow[] {
  return state.database.all<SiteRow>("SELECT * FROM sites ORDER BY path");
}

/** A site that a row of ours points at, so it must be there. */
export function siteById(state: State, id: string): SiteRow {
  const site = findSite(state, id);
  if (!site) throw new Error(`The tenant's state names a site ${id} that is not there.`);
  return site;
}
