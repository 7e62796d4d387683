import type { Column } from "../lists/Column.ts";
import { columnsOf } from "../lists/columns.ts";
import type { ListRow } from "../lists/lists.ts";
import { Problem } from "../Problem.ts";
import { invalidRequest } from "../problems.ts";
import type { State } from "../State.ts";
import { countItems, itemsOf, type ItemRow } from "./items.ts";
import { compareValues, matches, valueIn, type Columns } from "./matches.ts";
import { fieldsIn, type Filter } from "./readFilter.ts";

export type Order = { readonly field: string; readonly descending: boolean };

export type ItemQuery = {
  readonly filter: Filter | undefined;
  readonly order: readonly Order[];
  /** Sent when the caller accepts that a query on columns without an index may fail. */
  readonly acceptsUnindexed: boolean;
};

/** The rows a query finds, or the refusal the list gives for the query. */
export function queryItems(state: State, list: ListRow, query: ItemQuery): readonly ItemRow[] {
  const columns: Columns = new Map(
    columnsOf(state, list.id).map((column) => [column.name, column]),
  );
  const named = [
    ...(query.filter ? fieldsIn(query.filter) : []),
    ...query.order.map((order) => order.field),
  ].map((field) => requireField(columns, field));
  const unindexed = named.find((column) => !column.indexed);
  if (unindexed && !query.acceptsUnindexed) throw notIndexed(unindexed.name);
  const { listViewThreshold } = state.limits;
  const large = countItems(state, list.id) > listViewThreshold;
  if (large && unindexed) throw thresholdExceeded();
  const all = itemsOf(state, list.id);
  const { filter } = query;
  if (large && filter && first(filter, all, columns) > listViewThreshold) {
    throw thresholdExceeded();
  }
  const found = filter ? all.filter((item) => matches(filter, item, columns)) : all;
  return query.order.length === 0 ? found : sorted(found, query.order, columns);
}

/** How many rows the first term finds: it alone decides whether an index helps. */
function first(filter: Filter, items: readonly ItemRow[], columns: Columns): number {
  const leading = filter.kind === "all" ? (filter.terms[0] ?? filter) : filter;
  return items.filter((item) => matches(leading, item, columns)).length;
}

function sorted(
  items: readonly ItemRow[],
  order: readonly Order[],
  columns: Columns,
): readonly ItemRow[] {
  return items.toSorted((left, right) => {
    for (const { field, descending } of order) {
      const column = requireField(columns, field);
      const step = compareValues(valueIn(left, column), valueIn(right, column));
      if (step !== 0) return descending ? -step : step;
    }
    return left.id - right.id;
  });
}

function requireField(columns: Columns, field: string): Column {
  const column = columns.get(field);
  if (!column) throw invalidRequest(`Field '${field}' is not recognized`);
  return column;
}

function notIndexed(field: string): Problem {
  return invalidRequest(
    `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

/** The service answers as if it were busy, yet no waiting ever helps: hence no Retry-After. */
function thresholdExceeded(): Problem {
  return new Problem(429, "throttledRequest", "The request has been throttled");
}
