import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pageIn } from "#graph/pages.ts";
import type { GraphPath } from "#graph/path.ts";

/** Ends a loop over a service that hands out links for ever. */
const mostPages = 40;

/** The events of a calendar page by page, for as long as more is asked for. Rejects with a GraphProblem. */
export async function* eventPages(
  graph: Graph,
  first: GraphPath,
  asked: {
    readonly scopes: readonly string[];
    readonly headers?: Readonly<Record<string, string>>;
  },
): AsyncGenerator<readonly unknown[]> {
  let path = first;
  for (let page = 0; page < mostPages; page += 1) {
    const { body } = await graph.send({ method: "GET", path, ...asked });
    const { rows, next } = pageIn(body);
    yield rows;
    if (next === undefined) return;
    path = graph.pathOf(next);
  }
  throw new GraphProblem("unexpected", { code: "endlessPages" });
}
