import type { Version } from "../Store.ts";
import type { Row } from "./codecs/Row.ts";
import { isSource, part, RowProblem, text, type Source } from "./reading.ts";

/** A list item as Graph gives it, unwrapped but not yet understood. */
export type Item = { readonly version: Version; readonly columns: Source };

/** Unwraps a listItem with expanded fields; throws a RowProblem when it is something else. */
export function itemFrom(body: unknown): Item {
  if (!isSource(body)) throw new RowProblem("the answer is not a list item");
  return {
    version: { item: text(body, "id"), etag: etagOf(body) },
    columns: part(body, "fields"),
  };
}

/** The ETag of an item, which Graph writes in two places and not always in both. */
export function etagOf(body: Source): string {
  return text(body, typeof body["eTag"] === "string" ? "eTag" : "@odata.etag");
}

/** The columns of an item together with its parsed details. */
export function rowFrom(item: Item): Row {
  const json = item.columns["Details"];
  if (json === undefined || json === null) return { columns: item.columns, details: {} };
  return { columns: item.columns, details: parsed(json) };
}

function parsed(json: unknown): Source {
  try {
    const details: unknown = JSON.parse(String(json));
    if (isSource(details)) return details;
  } catch {
    // Answered below: a broken text and a text of something else are the same to the reader.
  }
  throw new RowProblem("Details is not a JSON object");
}
