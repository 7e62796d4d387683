import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "./measure/markdownTable.ts";
import type { Result } from "./Result.ts";

/** What a section found, with the machine and the day. */
export type KeptResult = Result & { readonly measured: string };

/** Keeps what a section found, so that a long run that is broken off has not measured in vain. */
export function keepResult(folder: string, section: string, result: KeptResult): void {
  writeFileSync(fileOf(folder, section), JSON.stringify(result));
}

/** What this checkout last measured of a section; undefined when that was never. */
export function readResult(folder: string, section: string): KeptResult | undefined {
  const file = fileOf(folder, section);
  // Nobody but `keepResult` writes there.
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KeptResult) : undefined;
}

/** The section as Markdown, its machine and day under its heading. */
export function titled({ text, measured }: KeptResult): string {
  const [heading = "", ...rest] = text.split("\n\n");
  return [heading, measured, ...rest].join("\n\n");
}

/** One table of what a reader should know, under each machine and day that it was measured on. */
export function summaryOf(results: readonly KeptResult[]): string {
  const days = new Set(results.filter(({ headlines }) => headlines.length > 0).map(placed));
  const table = markdownTable(
    ["what", "measured", "goal"],
    results.flatMap(({ headlines }) =>
      headlines.map(({ what, measured, goal }) => [what, measured, goal]),
    ),
  );
  return [[...days].join(" "), table].join("\n\n");
}

/** The machine and day without the load of the minute. */
function placed({ measured }: KeptResult): string {
  return measured.replace(/, load [\d.]+ at the start.*\.$/u, ".");
}

function fileOf(folder: string, section: string): string {
  return join(folder, `${section}.json`);
}
