import { itemFrom, rowFrom } from "#store/sharepoint/item.ts";
import { recordFromRow, type AnyRecord } from "#store/sharepoint/records.ts";
import { textOf, type GraphReader, type Thing } from "./graphReader.ts";

/** A site with its lists, found as the tutorials find them: the site by its path, then all of its lists. */
export type KnownSite = { readonly id: string; readonly lists: readonly Thing[] };

export async function siteByPath(
  graph: GraphReader,
  { hostname, path }: { readonly hostname: string; readonly path: string },
): Promise<KnownSite> {
  const site = await graph.one(`/sites/${hostname}:/${path}`);
  return await siteById(graph, textOf(site, "id"));
}

export async function siteById(graph: GraphReader, id: string): Promise<KnownSite> {
  return { id, lists: await graph.many(`/sites/${id}/lists`) };
}

/** Rows of a list, of all of it unless `filter` says which. */
export async function rowsOf(
  graph: GraphReader,
  site: KnownSite,
  title: string,
  filter?: string,
): Promise<readonly Thing[]> {
  const list = site.lists.find((one) => one["displayName"] === title);
  const some = filter === undefined ? "" : `&$filter=${encodeURIComponent(filter)}`;
  return await graph.many(
    `/sites/${site.id}/lists/${textOf(list, "id")}/items?$expand=fields${some}`,
  );
}

/** What the rows mean; the two clients of the benchmark understand the same rows. */
export function recordsIn(kind: "own" | "shown", rows: readonly Thing[]): readonly AnyRecord[] {
  return rows.map((row) => recordFromRow(kind, rowFrom(itemFrom(row))));
}
