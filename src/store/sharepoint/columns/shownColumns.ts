import { categories } from "#domain/goal/category.ts";
import { promised, talkOutcomes } from "#domain/talk/said.ts";
import { detailsColumn, rowColumns, type Columns } from "./Column.ts";

/**
 * What one person shows one other: projections, talking points, chosen questions, promises, ticks and
 * how talks were closed. No money by construction.
 */
export const shownColumns: Columns = [
  ...rowColumns,
  { name: "Category", type: "choice", choices: categories },
  { name: "TargetDay", type: "text", indexed: true },
  { name: "EndDay", type: "text" },
  { name: "Achieved", type: "boolean" },
  { name: "AchievedOn", type: "text" },
  { name: "InInvites", type: "boolean" },
  { name: "Since", type: "text" },
  /** The day of the talk in which questions were chosen, something was promised or declined, or which was closed. */
  { name: "Day", type: "text", indexed: true },
  /** Of a promise: by when, and since when it is kept; the latter of a tick too. */
  { name: "DueDay", type: "text", indexed: true },
  { name: "DoneOn", type: "text" },
  { name: "Promised", type: "choice", choices: promised },
  /** Of a tick: the key of the promise it is for, in the other person's list. */
  { name: "Promise", type: "text" },
  { name: "Outcome", type: "choice", choices: talkOutcomes },
  { name: "Rank", type: "number" },
  { name: "Revision", type: "number" },
  { name: "Thumbnail", type: "note" },
  detailsColumn,
];
