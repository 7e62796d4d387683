import { detailsColumn, rowColumns, type Columns } from "./Column.ts";

/** A person's commission plan, quota and result per period, written by their manager. */
export const planColumns: Columns = [
  ...rowColumns,
  /** The first day of a version, or of the period that figures are of. */
  { name: "Day", type: "text", indexed: true },
  { name: "QuotaMinor", type: "number" },
  { name: "ResultMinor", type: "number" },
  { name: "Currency", type: "text" },
  { name: "Revision", type: "number" },
  detailsColumn,
];
