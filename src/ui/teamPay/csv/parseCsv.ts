import Papa from "papaparse";
import type { ParseTable } from "#domain/commission/import/table.ts";

/** A text's rows and cells as spreadsheets mean them. Line breaks, those inside cells too, become one kind. */
export const parseCsv: ParseTable = (text, separator) => {
  // One kind of line break throughout: a file put together from two has both.
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const { data, errors } = Papa.parse<readonly string[]>(lines, {
    delimiter: separator,
    newline: "\n",
  });
  return {
    rows: data.map((cells, at) => ({ line: at + 1, cells })),
    faults: errors.flatMap(({ type, code, row }) =>
      type === "Quotes"
        ? [
            {
              line: (row ?? 0) + 1,
              kind:
                code === "MissingQuotes"
                  ? ("quoteNotClosed" as const)
                  : ("textAfterQuote" as const),
            },
          ]
        : [],
    ),
  };
};
