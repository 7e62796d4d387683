import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pages, type Rows } from "#graph/pages.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Kept, PlaceRead } from "../Store.ts";
import { StoreProblem } from "../StoreProblem.ts";
import { itemFrom, rowFrom, type Item } from "./item.ts";
import type { KnownDetails } from "./KnownDetails.ts";
import { columnsPath, rowsPath, type ListAddress } from "./ListAddress.ts";
import { columnChanged, problemOn } from "./problems.ts";
import { isSource, RowProblem } from "./reading.ts";
import { recordFromRow, recordToRow } from "./records.ts";

/** A place with its list, or why it has none. */
export type Located<P extends Place> = {
  readonly place: P;
  readonly list: ListAddress | StoreProblem;
};

/** Reads every located place in one chain of batches; answers are in the order asked. */
export async function readPlaces<P extends Place>(
  graph: Graph,
  located: readonly Located<P>[],
  known: KnownDetails,
): Promise<readonly PlaceRead<P>[]> {
  const lists = located.flatMap(({ list }) => (list instanceof StoreProblem ? [] : [list]));
  const answers = await pages(graph, lists.map(rowsPath));
  const rowsOf = new Map(lists.map((list, index) => [list, answers[index] ?? []]));
  return await Promise.all(
    located.map(async ({ place, list }) => {
      if (list instanceof StoreProblem) return { status: "failed", place, problem: list } as const;
      try {
        return await placeFrom(graph, place, list, rowsOf.get(list) ?? [], known);
      } catch (cause) {
        return { status: "failed", place, problem: problemOn(list, cause) } as const;
      }
    }),
  );
}

async function placeFrom<P extends Place>(
  graph: Graph,
  place: P,
  list: ListAddress,
  found: Rows,
  known: KnownDetails,
): Promise<PlaceRead<P>> {
  if (found instanceof GraphProblem) throw found;
  const rows: Kept<RecordIn<P>>[] = [];
  const unreadable: { readonly id: string; readonly reason: string }[] = [];
  for (const body of found) {
    try {
      rows.push(keptFrom(place, itemFrom(body), known));
    } catch (problem) {
      if (!(problem instanceof RowProblem)) throw problem;
      unreadable.push({ id: keyOf(body), reason: problem.message });
    }
  }
  // Every row of ours has a key, so one without was made by hand, or the column is no longer there.
  if (unreadable.some(({ id }) => id === "")) await expectColumns(graph, list);
  return { status: "read", place, rows, unreadable };
}

/** The record in an item together with its version; throws a RowProblem when there is none to be had. */
export function keptFrom<P extends Place>(
  place: P,
  item: Item,
  known: KnownDetails,
): Kept<RecordIn<P>> {
  const row = rowFrom(item);
  const record = recordFromRow(place.kind, row) as RecordIn<P>;
  known.keep(item.version, { raw: row.details, understood: recordToRow(record).details });
  return { record, version: item.version };
}

/** Rejects with `columnChanged` when the list lacks a column of ours. */
export async function expectColumns(graph: Graph, list: ListAddress): Promise<void> {
  const [columns] = await pages(graph, [columnsPath(list)]);
  if (columns === undefined || columns instanceof GraphProblem) throw columns ?? missing();
  const names = new Set(columns.map((column) => (isSource(column) ? column["name"] : undefined)));
  const lost = list.columns.find(({ name }) => !names.has(name));
  if (lost !== undefined) throw columnChanged(list, lost.name);
}

/** The key in an item that may be no row of ours; empty when it has none. */
export function keyOf(body: unknown): string {
  const fields = isSource(body) ? body["fields"] : undefined;
  const key = isSource(fields) ? fields["Key"] : undefined;
  return typeof key === "string" ? key : "";
}

function missing(): GraphProblem {
  return new GraphProblem("unexpected", { code: "noColumns" });
}
