import { batch } from "./batch.ts";
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

/** One collection to follow: its delta path, and the link of the last time, if there was one. */
type Followed = { readonly start: GraphPath; readonly since?: string | undefined };

/** Ends a loop over a service that hands out links for ever. */
const mostPages = 500;

type Open = {
  readonly index: number;
  readonly path: GraphPath;
  readonly whole: boolean;
  readonly rows: ReadonlyMap<unknown, unknown>;
};

/**
 * Everything that changed in many collections since their links, in as few round trips as the
 * longest of them needs. A link too old to be answered brings the whole collection instead,
 * as does no link at all. Answers are in the order asked; one's failure leaves the others whole.
 */
export async function deltas(
  graph: Graph,
  asked: readonly Followed[],
): Promise<readonly (Changes | GraphProblem)[]> {
  const found = new Map<number, Changes | GraphProblem>();
  let open: readonly Open[] = asked.flatMap((each, index) => {
    try {
      return [begun(graph, each, index)];
    } catch (problem) {
      found.set(index, problemIn(problem));
      return [];
    }
  });
  for (let page = 0; open.length > 0; page += 1) {
    const outcomes = await batch(
      graph,
      open.map(({ path }) => ({ method: "GET", path })),
    );
    open = open.flatMap((one, position): readonly Open[] => {
      const start = asked[one.index]?.start ?? one.path;
      try {
        const outcome = outcomes[position];
        if (outcome === undefined) throw unreadable();
        if (outcome instanceof GraphProblem) {
          if (one.whole || !isStale(outcome)) throw outcome;
          return [{ index: one.index, path: start, whole: true, rows: new Map() }];
        }
        const { rows, next, delta: link } = pageIn(outcome.body);
        const all = withLatest(one.rows, rows);
        if (link !== undefined) {
          found.set(one.index, { whole: one.whole, rows: [...all.values()], link });
          return [];
        }
        if (next === undefined || page >= mostPages) throw unreadable();
        return [{ ...one, path: graph.pathOf(next), rows: all }];
      } catch (problem) {
        found.set(one.index, problemIn(problem));
        return [];
      }
    });
  }
  return asked.map((_, index) => found.get(index) ?? unreadable());
}

/** Graph: an expired token is 410, and some back ends call the same thing a malformed token. */
function isStale(problem: unknown): boolean {
  return (
    problem instanceof GraphProblem &&
    (problem.kind === "gone" || (problem.kind === "invalid" && problem.says("sync token")))
  );
}

function begun(graph: Graph, { start, since }: Followed, index: number): Open {
  const path = since === undefined ? start : graph.pathOf(since);
  return { index, path, whole: since === undefined, rows: new Map() };
}

/** Each row once, the last word on it, in the order of the last change. */
function withLatest(
  known: ReadonlyMap<unknown, unknown>,
  rows: readonly unknown[],
): ReadonlyMap<unknown, unknown> {
  const all = new Map(known);
  for (const row of rows) {
    const id = (row as { readonly id?: unknown }).id;
    all.delete(id);
    all.set(id, row);
  }
  return all;
}

function problemIn(problem: unknown): GraphProblem {
  return problem instanceof GraphProblem ? problem : unreadable(problem);
}

function unreadable(cause?: unknown): GraphProblem {
  return new GraphProblem("unexpected", { code: "notAChangeSet", cause });
}
