import * as fc from "fast-check";
import { expect, test } from "vitest";
import { separators } from "#domain/commission/import/table.ts";
import { toTable } from "#domain/commission/import/toTable.ts";
import { parseCsv } from "#ui/teamPay/csv/parseCsv.ts";

const cells = fc.string({
  unit: fc.constantFrom(...Array.from("ab1 =-+@\"',;|\t\n\u00e9")),
  maxLength: 8,
});
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  // One empty cell and nothing else is an empty file.
  .filter((rows) => rows.flat().length > 1 || rows[0]?.[0] !== "");

function written(
  rows: readonly (readonly string[])[],
  separator: string,
  lineBreak: string,
  quotes: "all" | "needed",
): string {
  const quoted = (cell: string) =>
    quotes === "all" || /["\n]/.test(cell) || cell.includes(separator)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  return rows
    .map(
      (row) =>
        `${row.map((cell) => quoted(cell).replaceAll("\n", lineBreak)).join(separator)}${lineBreak}`,
    )
    .join("");
}

test("every cell comes back as it was written, formulas and quotation marks as plain text", () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...separators),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.constantFrom("all" as const, "needed" as const),
      (rows, separator, lineBreak, quotes) => {
        const { rows: found, faults } = parseCsv(
          written(rows, separator, lineBreak, quotes),
          separator,
        );
        expect(found.map((row) => row.cells)).toEqual(rows);
        expect(found.map((row) => row.line)).toEqual(rows.map((_, at) => at + 1));
        expect(faults).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a quotation mark left open is told, and so is text after one", () => {
  expect(parseCsv('a,b\n"c,d\ne,f\n', ",").faults).toEqual([{ line: 2, kind: "quoteNotClosed" }]);
  expect(parseCsv('a,b\n"c"x,d\n', ",").faults).toContainEqual({
    line: 2,
    kind: "textAfterQuote",
  });
});

test.each(separators)("cells are separated by %j where the headings say so", (separator) => {
  const text = ["Person", "Deal", "Date", "Amount"].join(separator);
  // Decimal commas and spaced thousands stand in the rows, whatever separates the cells.
  expect(
    toTable(
      `${text}\n"Okafor, Tom"${separator}D1${separator}2026-01-05${separator}"1,5"`,
      parseCsv,
    ),
  ).toMatchObject({
    separator,
    table: { rows: [{ line: 1 }, { line: 2, cells: ["Okafor, Tom", "D1", "2026-01-05", "1,5"] }] },
  });
});

test("Excel's own word on the separator goes before the headings, and rows keep their numbers", () => {
  const { table, separator } = toTable("sep=;\r\nPerson;Deal\r\nTom;D1\r\n", parseCsv);
  expect(separator).toBe(";");
  expect(table.rows).toEqual([
    { line: 2, cells: ["Person", "Deal"] },
    { line: 3, cells: ["Tom", "D1"] },
  ]);
});

test("fifty thousand rows are read whole", () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `Tom Okafor,D${at},2026-01-05,100`);
  const { table } = toTable(`Person,Deal,Date,Amount\n${rows.join("\n")}\n`, parseCsv);
  expect(table.rows).toHaveLength(50_001);
  expect(table.rows.at(-1)).toEqual({
    line: 50_001,
    cells: ["Tom Okafor", "D49999", "2026-01-05", "100"],
  });
});
