import { categories } from "#domain/goal/category.ts";
import { detailsColumn, rowColumns, type Columns } from "./Column.ts";

/** The cards one person put on a team's wall. */
export const wallColumns: Columns = [
  ...rowColumns,
  { name: "Category", type: "choice", choices: categories },
  { name: "Achieved", type: "boolean" },
  { name: "Since", type: "text" },
  { name: "Revision", type: "number" },
  { name: "Thumbnail", type: "note" },
  detailsColumn,
];
