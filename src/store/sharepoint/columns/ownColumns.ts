import { categories } from "#domain/goal/category.ts";
import { detailsColumn, rowColumns, type Columns } from "./Column.ts";

/** A person's own list: goals, their updates, values, and whether they take part. The only one with money. */
export const ownColumns: Columns = [
  ...rowColumns,
  {
    name: "Status",
    type: "choice",
    indexed: true,
    choices: ["draft", "active", "resting", "achieved", "letGo"],
  },
  { name: "Category", type: "choice", indexed: true, choices: categories },
  { name: "TargetDay", type: "text", indexed: true },
  { name: "EndDay", type: "text" },
  { name: "AchievedOn", type: "text" },
  { name: "KeptClose", type: "boolean" },
  { name: "CostMinor", type: "number" },
  { name: "SavedMinor", type: "number" },
  /** Of a period: what was expected and what came of it. */
  { name: "QuotaMinor", type: "number" },
  { name: "ResultMinor", type: "number" },
  { name: "Currency", type: "text" },
  /** Of an update: the goal it belongs to. */
  { name: "Goal", type: "text", indexed: true },
  /** Of an update, a decision to take part or an introduction: when. Of a plan or a period: its first day. */
  { name: "Day", type: "text" },
  { name: "Taking", type: "boolean" },
  { name: "Rank", type: "number" },
  { name: "Revision", type: "number" },
  { name: "Thumbnail", type: "note" },
  detailsColumn,
];
