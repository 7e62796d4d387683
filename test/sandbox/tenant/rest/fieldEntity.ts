import type { Column, ColumnKind } from "../lists/Column.ts";
import type { Entity } from "./Entity.ts";

/** SharePoint's number and name for each kind of column. */
export const fieldKinds: Readonly<Record<ColumnKind, readonly [kind: number, name: string]>> = {
  text: [2, "Text"],
  note: [3, "Note"],
  dateTime: [4, "DateTime"],
  choice: [6, "Choice"],
  boolean: [8, "Boolean"],
  number: [9, "Number"],
  currency: [10, "Currency"],
  hyperlink: [11, "URL"],
  multiChoice: [15, "MultiChoice"],
  person: [20, "User"],
  system: [12, "Computed"],
};

export function fieldEntity(list: string, column: Column): Entity {
  const [kind, name] = fieldKinds[column.kind];
  return {
    type: kind === 12 ? "SP.Field" : `SP.Field${name === "Note" ? "MultiLineText" : name}`,
    address: `${list}/Fields(guid'${column.id}')`,
    properties: {
      CanBeDeleted: !column.builtIn,
      DefaultValue: column.defaultValue ?? null,
      Description: column.description,
      EnforceUniqueValues: column.unique,
      FieldTypeKind: kind,
      Group: column.group,
      Hidden: column.hidden,
      Id: column.id,
      Indexed: column.indexed,
      InternalName: column.name,
      ReadOnlyField: column.readOnly,
      Required: column.required,
      StaticName: column.name,
      Title: column.displayName,
      TypeAsString: name,
      ...particulars(column),
    },
  };
}

function particulars(column: Column): Readonly<Record<string, unknown>> {
  switch (column.kind) {
    case "text":
      return { MaxLength: column.maxLength ?? 255 };
    case "note":
      return {
        AppendOnly: column.appendOnly ?? false,
        NumberOfLines: column.lines ?? 6,
        RichText: column.richText ?? false,
        RestrictedMode: true,
      };
    case "choice":
    case "multiChoice":
      return { Choices: column.choices ?? [], FillInChoice: column.allowTextEntry ?? false };
    case "number":
    case "currency":
      return {
        MaximumValue: column.maximum ?? 1.7976931348623157e308,
        MinimumValue: column.minimum ?? -1.7976931348623157e308,
      };
    case "dateTime":
      return { DisplayFormat: column.dateOnly === true ? 0 : 1 };
    case "boolean":
    case "person":
    case "hyperlink":
    case "system":
      return {};
  }
}
