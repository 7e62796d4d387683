import type { Goal } from "#domain/goal/goal.ts";
import { peopleTitle } from "#store/sharepoint/titles.ts";
import { fieldsOf, textOf, type GraphReader } from "./graphReader.ts";
import { recordsIn, rowsOf, siteById, siteByPath } from "./lists.ts";

/**
 * One's own goals in seven calls: me, the site, its lists, my row, the site of my lists, its lists, my
 * rows. What others show is not asked for, which the shipped tab does before it draws.
 */
export async function readOwnGoals(
  graph: GraphReader,
  directory: { readonly hostname: string; readonly path: string },
): Promise<readonly Goal[]> {
  const me = textOf(await graph.one("/me"), "id");
  const home = await siteByPath(graph, directory);
  const [mine] = await rowsOf(graph, home, peopleTitle, `fields/PersonId eq '${me}'`);
  const site = await graph.one(`/sites/${textOf(fieldsOf(mine), "HomeSiteId")}`);
  const lists = await siteById(graph, textOf(site, "id"));
  const records = recordsIn("own", await rowsOf(graph, lists, `own-${me}`));
  return records.filter((record) => record.kind === "goal");
}
