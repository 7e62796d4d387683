import { escapeMarkup } from "#domain/escapeMarkup.ts";
import type { Column, ColumnType } from "#store/sharepoint/columns/Column.ts";

/** SharePoint's name of each column type. */
export const typeNames: Readonly<Record<ColumnType, string>> = {
  text: "Text",
  note: "Note",
  number: "Number",
  boolean: "Boolean",
  choice: "Choice",
};

/** The schema of a column. By schema, since only there the internal name is ours to choose. */
export function fieldXml(column: Column): string {
  const attributes = {
    Type: typeNames[column.type],
    Name: column.name,
    StaticName: column.name,
    DisplayName: column.name,
    ...(column.type === "text" ? { MaxLength: "255" } : {}),
    ...(column.type === "note" ? { RichText: "FALSE", NumLines: "6" } : {}),
    ...(column.required === true ? { Required: "TRUE" } : {}),
    ...(column.indexed === true ? { Indexed: "TRUE" } : {}),
    ...(column.unique === true ? { EnforceUniqueValues: "TRUE" } : {}),
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  );
  const choices = column.choices?.map((choice) => `<CHOICE>${escapeMarkup(choice)}</CHOICE>`) ?? [];
  const inside = choices.length === 0 ? "" : `<CHOICES>${choices.join("")}</CHOICES>`;
  return `<Field ${written.join(" ")}>${inside}</Field>`;
}
