import type { ColumnDefinition } from "@microsoft/microsoft-graph-types";

import type { Column } from "./Column.ts";

/** The column as Graph shows it. Hyperlink and system columns carry no facet, as on the service. */
export function columnBody(column: Column): ColumnDefinition {
  return {
    columnGroup: column.group,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.unique,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue === undefined ? {} : { defaultValue: { value: column.defaultValue } }),
    ...facet(column),
  };
}

function facet(column: Column): ColumnDefinition {
  switch (column.kind) {
    case "text":
      return {
        text: {
          allowMultipleLines: false,
          appendChangesToExistingText: false,
          linesForEditing: 0,
          maxLength: column.maxLength ?? 255,
        },
      };
    case "note":
      return {
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: column.appendOnly ?? false,
          linesForEditing: column.lines ?? 6,
          textType: column.richText === true ? "richText" : "plain",
        },
      };
    case "number":
      return {
        number: {
          decimalPlaces: column.decimalPlaces ?? "automatic",
          displayAs: "number",
          maximum: column.maximum ?? 1.7976931348623157e308,
          minimum: column.minimum ?? -1.7976931348623157e308,
        },
      };
    case "currency":
      return { currency: { locale: "en-us" } };
    case "boolean":
      return { boolean: {} };
    case "dateTime":
      return {
        dateTime: {
          displayAs: "default",
          format: column.dateOnly === true ? "dateOnly" : "dateTime",
        },
      };
    case "choice":
    case "multiChoice":
      return {
        choice: {
          allowTextEntry: column.allowTextEntry ?? false,
          choices: [...(column.choices ?? [])],
          displayAs: column.kind === "choice" ? "dropDownMenu" : "checkBoxes",
        },
      };
    case "person":
      return {
        personOrGroup: {
          allowMultipleSelection: false,
          chooseFromType: "peopleOnly",
          displayAs: "nameWithPresence",
        },
      };
    case "hyperlink":
    case "system":
      return {};
  }
}
