import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pages } from "#graph/pages.ts";
import { itemFrom, type Item } from "./item.ts";
import { rowsWherePath, type ListAddress } from "./ListAddress.ts";

/** The item with this key; undefined when the list answers and has none. Rejects with the list's problem. */
export async function findByKey(
  graph: Graph,
  list: ListAddress,
  key: string,
): Promise<Item | undefined> {
  const [rows] = await pages(graph, [rowsWherePath(list, "Key", [key])]);
  if (rows === undefined) return undefined;
  if (rows instanceof GraphProblem) throw rows;
  return rows[0] === undefined ? undefined : itemFrom(rows[0]);
}
