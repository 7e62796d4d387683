import { batch } from "./batch.ts";
import type { Graph } from "./Graph.ts";
import { GraphProblem } from "./GraphProblem.ts";
import type { GraphPath } from "./path.ts";

/** Ends a loop over a service that hands out links for ever. */
const mostPages = 200;

/** Every row of a collection, or why it could not be read to the end. */
export type Rows = readonly unknown[] | GraphProblem;

/**
 * Reads many collections to their ends. First pages go together in a batch, then the
 * second pages of those that have one, and so on; answers are in the order asked.
 */
export async function pages(
  graph: Graph,
  paths: readonly GraphPath[],
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Rows[]> {
  const rows: unknown[][] = paths.map(() => []);
  const problems = new Map<number, GraphProblem>();
  let open = paths.map((path, index) => ({ path, index }));
  for (let page = 0; open.length > 0; page += 1) {
    const parts = open.map(({ path }) => ({ method: "GET" as const, path, headers }));
    const outcomes = await batch(graph, parts);
    const next: typeof open = [];
    for (const [position, { index }] of open.entries()) {
      const outcome = outcomes[position];
      try {
        if (outcome === undefined) throw unreadable(undefined);
        if (outcome instanceof GraphProblem) throw outcome;
        const found = pageIn(outcome.body);
        rows[index]?.push(...found.rows);
        if (found.next === undefined) continue;
        if (page >= mostPages) throw new GraphProblem("unexpected", { code: "endlessPages" });
        next.push({ path: graph.pathOf(found.next), index });
      } catch (problem) {
        problems.set(index, problem instanceof GraphProblem ? problem : unreadable(problem));
      }
    }
    open = next;
  }
  return rows.map((found, index) => problems.get(index) ?? found);
}

/** One page as Graph writes it. */
export function pageIn(body: unknown): {
  readonly rows: readonly unknown[];
  readonly next: string | undefined;
  readonly delta: string | undefined;
} {
  const page = body as Readonly<Record<string, unknown>> | undefined;
  const rows = page?.["value"];
  if (!Array.isArray(rows)) throw unreadable(undefined);
  return { rows, next: link(page?.["@odata.nextLink"]), delta: link(page?.["@odata.deltaLink"]) };
}

function link(source: unknown): string | undefined {
  return typeof source === "string" ? source : undefined;
}

function unreadable(cause: unknown): GraphProblem {
  return new GraphProblem("unexpected", { code: "notACollection", cause });
}
