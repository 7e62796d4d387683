import type { Column, Columns } from "#store/sharepoint/columns/Column.ts";
import type { Field, List } from "../SharePoint.ts";
import type { Difference } from "./Difference.ts";
import { fieldXml, typeNames } from "./fieldXml.ts";

/** Columns that are missing or otherwise than they must be. Others than ours may be there and are left. */
export function compareColumns(
  at: string,
  list: List,
  columns: Columns,
  there: readonly Field[],
): readonly Difference[] {
  return columns.flatMap((column) => {
    const field = there.find(({ InternalName }) => InternalName === column.name);
    if (field === undefined) {
      return [
        {
          what: `${at}: the column ${column.name} is missing`,
          mend: () => addColumn(list, column),
        },
      ];
    }
    return compareColumn(`${at}: the column ${column.name}`, list, column, field);
  });
}

/** Adds one column, in the list's default view so that people can look at their list in SharePoint. */
export async function addColumn(list: List, column: Column): Promise<void> {
  await list.fields.createFieldAsXml({
    SchemaXml: fieldXml(column),
    Options: keepInternalName + addToDefaultView,
  });
}

// SharePoint: AddFieldInternalNameHint and AddFieldToDefaultView of SP.AddFieldOptions.
const keepInternalName = 8;
const addToDefaultView = 16;

function compareColumn(
  at: string,
  list: List,
  column: Column,
  field: Field,
): readonly Difference[] {
  const type = typeNames[column.type];
  if (field.TypeAsString !== type) {
    // What is in it would be lost by making it anew, so a person has to look.
    return [
      {
        what: `${at} is of type ${field.TypeAsString}, not ${type}. Move what is in it elsewhere, delete the column and run this again`,
      },
    ];
  }
  const wanted = {
    Required: column.required ?? false,
    Indexed: column.indexed ?? false,
    EnforceUniqueValues: column.unique ?? false,
    ...(column.type === "note" ? { RichText: false } : {}),
  };
  const wrong = Object.entries(wanted).filter(
    ([name, value]) => field[name as keyof typeof wanted] !== value,
  );
  const choices = column.choices?.filter((choice) => !field.Choices?.includes(choice)) ?? [];
  if (wrong.length === 0 && choices.length === 0) return [];
  const names = [...wrong.map(([name]) => name), ...(choices.length > 0 ? ["Choices"] : [])];
  return [
    {
      what: `${at} has another setting of ${names.join(", ")}`,
      mend: () =>
        list.fields.getByInternalNameOrTitle(column.name).update(
          {
            ...Object.fromEntries(wrong),
            ...(choices.length > 0 ? { Choices: [...(field.Choices ?? []), ...choices] } : {}),
          },
          `SP.Field${type}`,
        ),
    },
  ];
}
