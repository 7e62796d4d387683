import { columnsOf, headingsOf, type FileKind } from "./headings.ts";

/** Files to fill in, each line as a spreadsheet keeps it; names are invented. */
const examples: Readonly<Record<FileKind, readonly (readonly string[])[]>> = {
  figures: [
    ["Sam Example", "2026-01-01", "50000.00", "", "GBP"],
    ["sam@example.com", "2026-02-01", "50000.00", "47250.00", "GBP"],
  ],
  deals: [
    ["Sam Example", "D-1001", "2026-01-14", "12500.00", "GBP", "", "", ""],
    ["Sam Example", "D-1002", "2026-01-20", "8000.00", "GBP", "60 %", "", ""],
    ["Sam Example", "D-1003", "2026-02-03", "4000.00", "GBP", "", "", "2026-03-10"],
  ],
  plans: [
    ["name", "Account executive 2026"],
    ["currency", "GBP"],
    ["basis", "bookings"],
    ["calendar", "4-4-5", "52 52 53", "2026-02-02"],
    ["quota", "50000"],
    ["target variable", "2500"],
    ["pays", "pay curve"],
    ["point", "0 %", "", "50 %"],
    ["point", "100 %", "", "100 %"],
    ["point", "200 %", "", "150 %"],
    ["past the last point", "level"],
    ["counted over", "period"],
    ["ramp", "50 %"],
    ["ramp", "75 %"],
    ["draw", "1500", "recoverable", "", "", "2026-02-02", "2026-04-30", "carried"],
    ["clawback", "90", "whole"],
    ["paid after", "30"],
  ].map(([term = "", value = "", kind = "", start = "", ...rest]) => [
    "Sam Example",
    "2026-02-02",
    term,
    value,
    kind,
    start,
    ...rest,
  ]),
};

/** A file of this kind with its headings and lines to write over, as UTF-8 that spreadsheets open. */
export function templateOf(kind: FileKind): string {
  const { needed, more } = columnsOf[kind];
  const fields = [...needed, ...more];
  const headings = fields.map((field) => (field === "measure" ? "" : (headingsOf[field][0] ?? "")));
  const lines = examples[kind].map((cells) => headings.map((_, at) => cells[at] ?? ""));
  // The mark tells Excel that this is UTF-8.
  return `\ufeff${[headings, ...lines].map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}
