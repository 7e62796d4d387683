import { invalidRequest } from "../problems.ts";
import { textCeiling, type Column } from "../lists/Column.ts";
import { timestamp } from "../timestamp.ts";

/** What a note can hold in practice, in UTF-16 units. */
const noteCeiling = 63_999;

const invalid = (): Error => invalidRequest("Invalid request");

/**
 * One value as SharePoint stores it, or null for an empty one.
 * Differs: the service's words for most of these refusals are not known; the status and code are.
 */
export function encodeValue(column: Column, value: unknown, typed: boolean): unknown {
  if (value === null || value === undefined || value === "") return null;
  switch (column.kind) {
    case "text":
      return text(value, column.maxLength ?? textCeiling);
    case "note":
      return note(column, text(value, noteCeiling));
    case "number":
    case "currency":
      return numeric(column, value);
    case "boolean":
      if (typeof value !== "boolean") throw invalid();
      return value;
    case "dateTime":
      return instant(value);
    case "choice":
      return choice(column, value);
    case "multiChoice":
      return choices(column, value, typed);
    case "person":
    case "hyperlink":
    case "system":
      throw invalid();
  }
}

function text(value: unknown, maximum: number): string {
  if (typeof value !== "string") throw invalid();
  if (value.length > maximum) {
    throw invalidRequest(
      "Invalid text value. A text field contains invalid data. Please check the value and try again.",
    );
  }
  return value;
}

function note(column: Column, value: string): string {
  if (column.richText !== true || value.startsWith("<div")) return value;
  return `<div class="ExternalClass0">${value}</div>`;
}

function numeric(column: Column, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid();
  if (value < (column.minimum ?? -Infinity) || value > (column.maximum ?? Infinity)) {
    throw invalidRequest(`The value of '${column.name}' is outside of its range.`);
  }
  return value;
}

/** Stored to the second: the milliseconds are lost. */
function instant(value: unknown): string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d/.test(value)) throw invalid();
  const milliseconds = Date.parse(value);
  if (Number.isNaN(milliseconds)) throw invalid();
  return timestamp(Math.floor(milliseconds / 1000) * 1000);
}

function choice(column: Column, value: unknown): string {
  const chosen = text(value, textCeiling);
  // Case counts: "open" is not the choice "Open".
  if (column.allowTextEntry === true || column.choices?.includes(chosen) === true) return chosen;
  throw invalidRequest(`The value '${chosen}' is not one of the choices of '${column.name}'.`);
}

function choices(column: Column, value: unknown, typed: boolean): readonly string[] | null {
  if (!typed) {
    throw invalidRequest(
      "A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.",
    );
  }
  if (!Array.isArray(value)) throw invalid();
  return value.length === 0 ? null : value.map((one) => choice(column, one));
}
