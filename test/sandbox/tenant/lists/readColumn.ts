import { randomUUID } from "node:crypto";

import { isObject, type Json, textOf } from "../graph/readBody.ts";
import { invalidRequest, notImplemented } from "../problems.ts";
import type { Column, ColumnKind } from "./Column.ts";

const facets = [
  "boolean",
  "calculated",
  "choice",
  "currency",
  "dateTime",
  "geolocation",
  "hyperlinkOrPicture",
  "lookup",
  "number",
  "personOrGroup",
  "term",
  "text",
  "thumbnail",
] as const;

type Facet = (typeof facets)[number];
type Shape = Partial<Column> & { readonly kind: ColumnKind };

/** A column definition sent to Graph, with the service's defaults for what it leaves out. */
export function readColumn(body: Json): Column {
  const name = textOf(body, "name");
  if (name === undefined || name === "") throw invalidRequest("Invalid request");
  const base: Omit<Column, "kind"> = {
    id: randomUUID(),
    name,
    displayName: textOf(body, "displayName") ?? name,
    description: textOf(body, "description") ?? "",
    group: textOf(body, "columnGroup") ?? "Custom Columns",
    required: flag(body, "required"),
    indexed: flag(body, "indexed"),
    unique: flag(body, "enforceUniqueValues"),
    hidden: flag(body, "hidden"),
    readOnly: flag(body, "readOnly"),
    builtIn: false,
    ...defaultValue(body),
  };
  return { ...base, ...readFacet(body) };
}

/** The column with the changes of a PATCH. Its name and kind stay as they are. */
export function patchColumn(column: Column, body: Json): Column {
  const name = textOf(body, "name");
  if (name !== undefined && name !== column.name) throw invalidRequest("Invalid request");
  const shape: Shape = facets.some((facet) => facet in body)
    ? readFacet(body)
    : { kind: column.kind };
  if (shape.kind !== column.kind) {
    throw invalidRequest("The type of a column cannot be changed.");
  }
  return {
    ...column,
    ...shape,
    displayName: textOf(body, "displayName") ?? column.displayName,
    description: textOf(body, "description") ?? column.description,
    required: flag(body, "required", column.required),
    indexed: flag(body, "indexed", column.indexed),
    unique: flag(body, "enforceUniqueValues", column.unique),
    hidden: flag(body, "hidden", column.hidden),
    ...defaultValue(body),
  };
}

function readFacet(body: Json): Shape {
  const named = facets.filter((facet) => isObject(body[facet]));
  const [facet] = named;
  if (facet === undefined || named.length > 1) {
    throw invalidRequest("A column must have exactly one type.");
  }
  return shapeOf(facet, body[facet] as Json);
}

function shapeOf(facet: Facet, value: Json): Shape {
  switch (facet) {
    case "text":
      return value["allowMultipleLines"] === true
        ? {
            kind: "note",
            richText: value["textType"] === "richText",
            appendOnly: value["appendChangesToExistingText"] === true,
            lines: number(value, "linesForEditing") ?? 6,
          }
        : { kind: "text", maxLength: number(value, "maxLength") ?? 255 };
    case "choice":
      return {
        kind: value["displayAs"] === "checkBoxes" ? "multiChoice" : "choice",
        choices: texts(value["choices"]),
        allowTextEntry: value["allowTextEntry"] === true,
      };
    case "number":
      return { kind: "number", ...bounds(value), ...decimals(value) };
    case "currency":
      return { kind: "currency" };
    case "boolean":
      return { kind: "boolean" };
    case "dateTime":
      return { kind: "dateTime", dateOnly: value["format"] === "dateOnly" };
    case "personOrGroup":
      if (value["allowMultipleSelection"] === true) throw notImplemented("columns of many people");
      return { kind: "person" };
    case "hyperlinkOrPicture":
      return { kind: "hyperlink" };
    case "calculated":
    case "geolocation":
    case "lookup":
    case "term":
    case "thumbnail":
      throw notImplemented(`columns of type ${facet}`);
  }
}

function flag(body: Json, name: string, otherwise = false): boolean {
  const value = body[name];
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== "boolean") throw invalidRequest("Invalid request");
  return value;
}

function number(body: Json, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number") throw invalidRequest("Invalid request");
  return value;
}

function bounds(value: Json): Partial<Column> {
  const minimum = number(value, "minimum");
  const maximum = number(value, "maximum");
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function decimals(value: Json): Partial<Column> {
  const decimalPlaces = textOf(value, "decimalPlaces");
  return decimalPlaces === undefined ? {} : { decimalPlaces };
}

function defaultValue(body: Json): Partial<Column> {
  const given = body["defaultValue"];
  if (!isObject(given)) return {};
  if (given["formula"] !== undefined && given["formula"] !== null) {
    throw notImplemented("default values given as a formula");
  }
  const value = textOf(given, "value");
  return value === undefined ? {} : { defaultValue: value };
}

function texts(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidRequest("A choice column needs at least one choice.");
  }
  return value.map((choice) => {
    if (typeof choice !== "string") throw invalidRequest("Invalid request");
    return choice;
  });
}
