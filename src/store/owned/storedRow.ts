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

/** Deeper than anything the app writes, and far from what fills a stack. */
const mostLevels = 8;

/** What is nested deeper is left as its text: whoever fills a list must not make it unreadable. */
function parsed(details: unknown): unknown {
  if (typeof details !== "string") return {};
  try {
    const read: unknown = JSON.parse(details);
    return isWithin(read, mostLevels) ? read : details;
  } catch {
    return details;
  }
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1));
}
