import type { Json } from "../graph/readBody.ts";
import type { Column } from "../lists/Column.ts";
import { columnsOf } from "../lists/columns.ts";
import { findPrincipal } from "../access/principals.ts";
import { invalidRequest } from "../problems.ts";
import type { ListRow } from "../lists/lists.ts";
import type { State } from "../State.ts";
import { encodeValue } from "./encodeValue.ts";

/** Values by internal name as they are stored; null takes the value out of the row. */
export type Changes = ReadonlyMap<string, unknown>;

/** Checks the fields somebody sent against the list's columns and turns them into what is stored. */
export function encodeFields(state: State, list: ListRow, fields: Json): Changes {
  const columns = columnsOf(state, list.id);
  const changes = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) {
    // Annotations speak of a neighbour; the content type is the list's only one.
    if (name.includes("@") || name === "ContentType" || name === "__metadata") continue;
    const person = personColumn(columns, name);
    if (person) {
      changes.set(person.name, lookupId(state, list, value));
      continue;
    }
    const column = columns.find((candidate) => candidate.name === name);
    if (!column || column.kind === "person") {
      throw invalidRequest(`Field '${name}' is not recognized`);
    }
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    changes.set(name, encodeValue(column, value, `${name}@odata.type` in fields));
  }
  return changes;
}

/** What a new row gets where nothing was sent. */
export function defaultFields(state: State, list: ListRow): Changes {
  const changes = new Map<string, unknown>();
  for (const column of columnsOf(state, list.id)) {
    if (column.defaultValue === undefined) continue;
    changes.set(column.name, decodeDefault(column, column.defaultValue));
  }
  return changes;
}

function decodeDefault(column: Column, text: string): unknown {
  if (column.kind === "boolean") return text === "1" || text.toLowerCase() === "true";
  if (column.kind === "number" || column.kind === "currency") return Number(text);
  return text;
}

function personColumn(columns: readonly Column[], name: string): Column | undefined {
  const of = /^(.+)(?:LookupId|Id)$/.exec(name)?.[1];
  if (of === undefined || columns.some((column) => column.name === name)) return undefined;
  return columns.find(
    (column) => column.name === of && column.kind === "person" && !column.readOnly,
  );
}

function lookupId(state: State, list: ListRow, value: unknown): number | null {
  if (value === null) return null;
  const id = Number(value);
  if (!Number.isInteger(id) || !findPrincipal(state, list.site, id)) {
    throw invalidRequest("Invalid request");
  }
  return id;
}
