import { categories } from "#domain/goal/category.ts";
import { detailsColumn, rowColumns, type Columns } from "./Column.ts";

/** What one person shows one other: projections, talking points, chosen questions. No money by construction. */
export const shownColumns: Columns = [
  ...rowColumns,
  { name: "Category", type: "choice", choices: categories },
  { name: "TargetDay", type: "text", indexed: true },
  { name: "EndDay", type: "text" },
  { name: "Achieved", type: "boolean" },
  { name: "AchievedOn", type: "text" },
  { name: "InInvites", type: "boolean" },
  { name: "Since", type: "text" },
  /** Of chosen questions: the day of the talk. */
  { name: "Day", type: "text", indexed: true },
  { name: "Rank", type: "number" },
  { name: "Revision", type: "number" },
  { name: "Thumbnail", type: "note" },
  detailsColumn,
];
