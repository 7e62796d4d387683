import type { Carrier } from "./Carrier.ts";
import type { Graph } from "./Graph.ts";
import { GraphProblem } from "./GraphProblem.ts";
import type { GraphPath } from "./path.ts";

/**
 * The content of the file at `item`. Asking Graph for it leads to an address on another host, which
 * a browser will not follow with a token; the item names that address too, to be asked without one.
 */
export async function downloadFile(
  graph: Graph,
  carrier: Carrier,
  item: GraphPath,
  signal?: AbortSignal,
): Promise<Blob> {
  const { body } = await graph.send({ method: "GET", path: item });
  const address: unknown =
    typeof body === "object" && body !== null
      ? Reflect.get(body, "@microsoft.graph.downloadUrl")
      : undefined;
  if (typeof address !== "string") {
    throw new GraphProblem("unexpected", { code: "noDownloadUrl" });
  }
  return (await carrier.send({ method: "GET", address, signal })).body;
}
