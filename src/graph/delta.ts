import type { Graph } from "./Graph.ts";
import { GraphProblem } from "./GraphProblem.ts";
import { pageIn } from "./pages.ts";
import type { GraphPath } from "./path.ts";

/** What changed in a collection since a link was handed out, or everything. */
export type Changes = {
  /** True when `rows` is all there is, so whatever is not in it is gone. */
  readonly whole: boolean;
  /** Rows as they are now, tombstones included; each id once, the last word on it. */
  readonly rows: readonly unknown[];
  /** Hand this back next time. Opaque, and only good for the same service. */
  readonly link: string;
};

/**
 * Everything that changed since `since`. A link too old to be answered brings the
 * whole collection instead, as does no link at all.
 *
 * `start` is the collection's delta path.
 */
export async function delta(graph: Graph, start: GraphPath, since?: string): Promise<Changes> {
  if (since === undefined) return await followed(graph, start, true);
  try {
    return await followed(graph, graph.pathOf(since), false);
  } catch (problem) {
    // Graph: an expired token is 410, and some back ends call the same thing a malformed token.
    const stale =
      problem instanceof GraphProblem &&
      (problem.kind === "gone" || (problem.kind === "invalid" && problem.says("sync token")));
    if (!stale) throw problem;
    return await followed(graph, start, true);
  }
}

async function followed(graph: Graph, start: GraphPath, whole: boolean): Promise<Changes> {
  const rows = new Map<unknown, unknown>();
  let path = start;
  for (;;) {
    const { body } = await graph.send({ method: "GET", path });
    const page = pageIn(body);
    for (const row of page.rows) {
      const id = (row as { readonly id?: unknown }).id;
      // Moved to the end, so that the order is the order of the last change.
      rows.delete(id);
      rows.set(id, row);
    }
    if (page.delta !== undefined) return { whole, rows: [...rows.values()], link: page.delta };
    if (page.next === undefined) throw new GraphProblem("unexpected", { code: "noDeltaLink" });
    path = graph.pathOf(page.next);
  }
}
