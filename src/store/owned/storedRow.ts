import { isSource, type Source } from "../sharepoint/reading.ts";
import type { StoredRow } from "./OwnedLists.ts";

/** What SharePoint adds to every row, and what has a member of its own. */
const notColumns = new Set(["id", "Key", "Kind", "Title", "Details"]);

/** A list item with its fields as a row, understood or not. */
export function storedRow(body: unknown): StoredRow {
  const fields: Source = isSource(body) && isSource(body["fields"]) ? body["fields"] : {};
  const columns = Object.entries(fields).filter(
    ([name]) => !notColumns.has(name) && !name.startsWith("@odata."),
  );
  return {
    key: textIn(fields, "Key"),
    kind: textIn(fields, "Kind"),
    title: textIn(fields, "Title"),
    columns: Object.fromEntries(columns),
    details: parsed(fields["Details"]),
  };
}

function textIn(fields: Source, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

function parsed(details: unknown): unknown {
  if (typeof details !== "string") return {};
  try {
    return JSON.parse(details) as unknown;
  } catch {
    return details;
  }
}
