import { asText } from "../asText.ts";
import type { Column } from "../lists/Column.ts";
import { fieldValues, type ItemRow } from "./items.ts";
import type { Filter, Value } from "./readFilter.ts";

type Compare = Extract<Filter, { kind: "compare" }>;

/** The value a row has in a column, for filters and sorting. */
export function valueIn(item: ItemRow, column: Column): unknown {
  switch (column.name) {
    case "ID":
      return item.id;
    case "Created":
      return item.created;
    case "Modified":
      return item.modified;
    case "FileLeafRef":
      return item.file_name ?? undefined;
    default:
      return fieldValues(item)[column.name];
  }
}

export type Columns = ReadonlyMap<string, Column>;

export function matches(filter: Filter, item: ItemRow, columns: Columns): boolean {
  switch (filter.kind) {
    case "all":
      return filter.terms.every((term) => matches(term, item, columns));
    case "any":
      return filter.terms.some((term) => matches(term, item, columns));
    case "compare": {
      const column = columns.get(filter.field);
      return column !== undefined && compares(column, valueIn(item, column), filter);
    }
  }
}

function compares(column: Column, stored: unknown, filter: Compare): boolean {
  if (filter.operator === "startswith") return beginsWith(stored, filter.value);
  if (stored === undefined || filter.value === null) {
    const same = stored === undefined && filter.value === null;
    return filter.operator === "ne" ? !same : filter.operator === "eq" && same;
  }
  return inOrder(filter.operator, compareValues(stored, comparable(column, filter.value)));
}

/** Whether two values of this order (below, at or above 0) pass the operator. */
export function inOrder(
  operator: Exclude<Compare["operator"], "startswith">,
  order: number,
): boolean {
  switch (operator) {
    case "eq":
      return order === 0;
    case "ne":
      return order !== 0;
    case "lt":
      return order < 0;
    case "le":
      return order <= 0;
    case "gt":
      return order > 0;
    case "ge":
      return order >= 0;
  }
}

export function beginsWith(stored: unknown, wanted: unknown): boolean {
  return (
    typeof stored === "string" && stored.toLowerCase().startsWith(String(wanted).toLowerCase())
  );
}

/** The literal in the terms of the column: REST writes a yes as 1, dates come in any ISO form. */
function comparable(column: Column, value: Exclude<Value, null>): unknown {
  if (column.kind === "boolean") return value === true || value === 1 || value === "1";
  if (column.kind === "dateTime") return new Date(String(value)).toISOString().slice(0, 19) + "Z";
  if (column.kind === "text" || column.kind === "choice") return String(value);
  return value;
}

/** Text without regard to case, as the service's collation does. */
export function compareValues(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === undefined) return -1;
  if (right === undefined) return 1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  const first = asText(left).toLowerCase();
  const second = asText(right).toLowerCase();
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
