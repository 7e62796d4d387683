import { asText } from "../asText.ts";
import { randomUUID } from "node:crypto";

import type { Json } from "../graph/readBody.ts";
import type { Column, ColumnKind } from "../lists/Column.ts";
import { notImplemented } from "../problems.ts";
import { fieldKinds } from "./fieldEntity.ts";
import { badQuery } from "./restProblem.ts";

const kindOf = new Map(
  Object.entries(fieldKinds).map(([kind, [number]]) => [number, kind as ColumnKind]),
);

/** A field as SharePoint REST takes it. The internal name is made of the title and never changes. */
export function readField(body: Json): Column {
  const title = body["Title"];
  const number = body["FieldTypeKind"];
  if (typeof title !== "string" || title.trim() === "") throw badQuery("The title is missing.");
  const kind = typeof number === "number" ? kindOf.get(number) : undefined;
  if (kind === undefined || kind === "system") {
    throw notImplemented(`fields of the type ${String(number)}`);
  }
  const column: Column = {
    id: randomUUID(),
    name: encodeName(title.trim()),
    displayName: title.trim(),
    description: "",
    kind,
    group: "Custom Columns",
    required: false,
    indexed: false,
    unique: false,
    hidden: false,
    readOnly: false,
    builtIn: false,
  };
  return changedField(column, body);
}

type Change = (column: Column, value: unknown) => Column;

const set =
  <K extends keyof Column>(name: K, type: "string" | "boolean" | "number"): Change =>
  (column, value) => {
    // oxlint-disable-next-line valid-typeof -- the type is one of the three names above
    if (typeof value !== type) throw badQuery(`The value of '${name}' is not of its type.`);
    return { ...column, [name]: value };
  };

const keep: Change = (column) => column;

/** What may be said of a field, and what it changes. */
const changes: Readonly<Record<string, Change>> = {
  AllowHyperlink: keep,
  AppendOnly: set("appendOnly", "boolean"),
  Choices: (column, value) => {
    if (!Array.isArray(value) || value.length === 0) throw badQuery("There must be a choice.");
    return { ...column, choices: value.map(String) };
  },
  CurrencyLocaleId: keep,
  DateTimeCalendarType: keep,
  DefaultValue: (column, value) =>
    value === null ? column : { ...column, defaultValue: asText(value) },
  Description: set("description", "string"),
  DisplayFormat: (column, value) => ({ ...column, dateOnly: value === 0 }),
  EnforceUniqueValues: set("unique", "boolean"),
  FieldTypeKind: (column, value) => {
    if (value !== fieldKinds[column.kind][0]) throw badQuery("The type cannot be changed.");
    return column;
  },
  FillInChoice: set("allowTextEntry", "boolean"),
  FriendlyDisplayFormat: keep,
  Group: set("group", "string"),
  Hidden: set("hidden", "boolean"),
  Indexed: set("indexed", "boolean"),
  MaximumValue: set("maximum", "number"),
  MaxLength: set("maxLength", "number"),
  MinimumValue: set("minimum", "number"),
  NumberOfLines: set("lines", "number"),
  ReadOnlyField: set("readOnly", "boolean"),
  Required: set("required", "boolean"),
  RestrictedMode: keep,
  RichText: set("richText", "boolean"),
  SelectionMode: keep,
  StaticName: keep,
  Title: set("displayName", "string"),
};

export function changedField(column: Column, body: Json): Column {
  return Object.entries(body).reduce((so, [name, value]) => {
    const change = changes[name];
    if (!change) {
      throw badQuery(
        `The property '${name}' does not exist on type 'SP.Field'. Make sure to only use property names that are defined by the type.`,
      );
    }
    return change(so, value);
  }, column);
}

/** `Start Date` becomes `Start_x0020_Date`, cut to 32 characters. */
function encodeName(title: string): string {
  const encoded = title.replace(
    /[^A-Za-z0-9_]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`,
  );
  return encoded.slice(0, 32);
}
