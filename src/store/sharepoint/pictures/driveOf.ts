import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { joined, path, type GraphPath } from "#graph/path.ts";
import type { ListAddress } from "../ListAddress.ts";

/** The drive that is the library at this address. Rejects with a GraphProblem. */
export async function driveOf(graph: Graph, { site, title }: ListAddress): Promise<GraphPath> {
  const at = joined(site, path`/lists/${title}/drive?$select=id`);
  const { body } = await graph.send({ method: "GET", path: at });
  const id: unknown = Reflect.get(Object(body), "id");
  if (typeof id !== "string") throw new GraphProblem("unexpected", { code: "noDrive" });
  return path`/drives/${id}`;
}
