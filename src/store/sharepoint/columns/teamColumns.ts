import { detailsColumn, rowColumns, type Columns } from "./Column.ts";

/** What a team's leaders keep for it: sessions, development offers, plan templates, the fiscal calendar. */
export const teamColumns: Columns = [
  ...rowColumns,
  { name: "Day", type: "text", indexed: true },
  { name: "Currency", type: "text" },
  { name: "Revision", type: "number" },
  detailsColumn,
];
