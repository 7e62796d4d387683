export type Cell = string | number;

/** A Markdown table, its columns padded so that it reads well before it is rendered too. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const cells = [heads, ...rows].map((row) =>
    heads.map((_, column) => String(row[column] ?? "").replaceAll("|", "\\|")),
  );
  const numeric = heads.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"),
  );
  const widths = heads.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => padded(cell, widths[column] ?? 0, numeric[column] === true)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  const rule = widths.map((width, column) =>
    numeric[column] ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  return [line(head), `| ${rule.join(" | ")} |`, ...body.map(line)].join("\n");
}

function padded(cell: string, width: number, numeric: boolean): string {
  return numeric ? cell.padStart(width) : cell.padEnd(width);
}
