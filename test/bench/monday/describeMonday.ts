import { markdownTable } from "../measure/markdownTable.ts";
import { median, quantile } from "../measure/median.ts";
import type { Headline } from "../Result.ts";
import type { MondayLoad } from "./countLoads.ts";
import type { MondayRow } from "./measureMonday.ts";
import type { MondayResult } from "./simulateMonday.ts";

/** What each way asks of SharePoint, as it was counted. */
export function describeLoads(loads: readonly MondayLoad[]): string {
  return markdownTable(
    ["a person opens", "requests at once", "units", "requests later", "units", "later within, min"],
    loads.map(({ way, atOnce, later, laterMinutes }) => [
      way,
      atOnce.length,
      sum(atOnce),
      later.length,
      sum(later),
      minutesIn(laterMinutes),
    ]),
  );
}

export function describeMonday(rows: readonly MondayRow[]): string {
  return markdownTable(
    [
      "everybody opens",
      "rest within, min",
      "which is",
      "on the screen fresh, min (p50 / p95 / last)",
      "all fresh, min (p50 / p95 / last)",
      "429 of requests",
      "refusals in a row, at most",
    ],
    rows.map(({ way, laterMinutes, spread, results }) => [
      way,
      laterMinutes === undefined ? "nothing later" : minutesIn(laterMinutes),
      spread,
      times(results, "screenFresh"),
      times(results, "allFresh"),
      `${median(results.map(({ refused }) => refused))} of ${median(results.map(({ asked }) => asked))}`,
      Math.max(...results.map(({ worstRefusals }) => worstRefusals)),
    ]),
  );
}

export function headlinesOfMonday(rows: readonly MondayRow[]): readonly Headline[] {
  return rows
    .filter(({ spread }) => spread === "as built")
    .map(({ way, results }) => ({
      what: `A Monday at nine, everybody opens ${way}: minutes until all is fresh (p50 / p95 / last), 429s`,
      measured: `${times(results, "allFresh")}, ${median(results.map(({ refused }) => refused))} of ${median(results.map(({ asked }) => asked))}`,
      goal: "",
    }));
}

function times(results: readonly MondayResult[], what: "screenFresh" | "allFresh"): string {
  return [0.5, 0.95, 1]
    .map((share) => median(results.map((result) => quantile(result[what], share))).toFixed(1))
    .join(" / ");
}

function minutesIn(minutes: number): string {
  return Number.isInteger(minutes) ? String(minutes) : minutes.toFixed(1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
