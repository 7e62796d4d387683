import { Problem } from "../Problem.ts";
import { invalidRequest } from "../problems.ts";
import type { State } from "../State.ts";
import { canBeIndexed, textCeiling, type Column } from "./Column.ts";
import { columnsOf, saveColumn } from "./columns.ts";
import { uniqueKey } from "../items/uniqueKey.ts";

const maximumIndexes = 20;

/** Adds a column after the checks SharePoint makes. The name must be free in the list. */
export function addColumn(state: State, list: string, column: Column): void {
  const name = column.name.toLowerCase();
  if (columnsOf(state, list).some((other) => other.name.toLowerCase() === name)) {
    throw new Problem(
      409,
      "nameAlreadyExists",
      `A column with the name '${column.name}' already exists.`,
    );
  }
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,31}$/.test(column.name)) {
    throw invalidRequest(
      `The column name '${column.name}' is not valid. Use at most 32 letters, digits and underscores.`,
    );
  }
  checkColumn(state, list, column);
  saveColumn(state, list, column);
}

/** Saves a changed column after the same checks. */
export function changeColumn(state: State, list: string, column: Column): void {
  checkColumn(state, list, column);
  saveColumn(state, list, column);
}

function checkColumn(state: State, list: string, column: Column): void {
  if (column.maxLength !== undefined && (column.maxLength < 1 || column.maxLength > textCeiling)) {
    throw invalidRequest(`The maximum length of a text column is from 1 to ${textCeiling}.`);
  }
  if (column.indexed && !canBeIndexed(column.kind)) {
    throw invalidRequest(`Column '${column.name}' cannot be indexed because of its type.`);
  }
  if (column.unique && !column.indexed) {
    throw invalidRequest(`Column '${column.name}' must be indexed to enforce unique values.`);
  }
  const others = columnsOf(state, list).filter(
    (other) => other.indexed && !other.builtIn && other.id !== column.id,
  );
  if (column.indexed && others.length >= maximumIndexes) {
    throw invalidRequest(`The list already has the maximum of ${maximumIndexes} indexed columns.`);
  }
  if (column.unique) checkNoDoubles(state, list, column);
}

function checkNoDoubles(state: State, list: string, column: Column): void {
  const rows = state.database.all<{ fields: string }>(
    "SELECT fields FROM items WHERE list = ? AND deleted = 0",
    list,
  );
  const seen = new Set<string>();
  for (const row of rows) {
    const value = (JSON.parse(row.fields) as Record<string, unknown>)[column.name];
    if (value === undefined) continue;
    const key = uniqueKey(value);
    if (seen.has(key)) {
      throw invalidRequest(`Column '${column.name}' holds values that are not unique.`);
    }
    seen.add(key);
  }
}
