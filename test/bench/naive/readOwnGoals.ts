import type { Goal } from "#domain/goal/goal.ts";
import { peopleTitle } from "#store/sharepoint/titles.ts";
import { fieldsOf, textOf, type GraphReader } from "./graphReader.ts";
import { recordsIn, rowsOf, siteById, siteByPath } from "./lists.ts";

/**
 * One's own goals in six calls: me, the site, its lists, my row, the lists of my site, my rows. What others show is not asked for, which the shipped tab does before it draws.
 */
export async function readOwnGoals(
  graph: GraphReader,
  directory: { readonly hostname: string; readonly path: string },
): Promise<readonly Goal[]> {
  const me = textOf(await graph.one("/me"), "id");
  const home = await siteByPath(graph, directory);
  const [mine] = await rowsOf(graph, home, peopleTitle, `fields/PersonId eq '${me}'`);
  const mySite = await siteById(graph, textOf(fieldsOf(mine), "HomeSiteId"));
  const records = recordsIn("own", await rowsOf(graph, mySite, `own-${me}`));
  return records.filter((record) => record.kind === "goal");
}
