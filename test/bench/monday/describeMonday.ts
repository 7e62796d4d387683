import { markdownTable } from "../measure/markdownTable.ts";
import { median, quantile } from "../measure/median.ts";
import type { MondayRow } from "./measureMonday.ts";
import type { MondayResult } from "./simulateMonday.ts";

export function describeMonday(rows: readonly MondayRow[]): string {
  return markdownTable(
    [
      "how",
      "rest put off by up to, min",
      "talk on the screen fresh, min (p50 / p95)",
      "all fresh, min (p50 / p95 / last)",
      "429 of requests",
      "refusals in a row, at most",
    ],
    rows.map(({ way, jitterMinutes, results }) => [
      way,
      jitterMinutes,
      `${at(results, "talkFresh", 0.5)} / ${at(results, "talkFresh", 0.95)}`,
      `${at(results, "allFresh", 0.5)} / ${at(results, "allFresh", 0.95)} / ${at(results, "allFresh", 1)}`,
      `${median(results.map(({ refused }) => refused))} of ${median(results.map(({ asked }) => asked))}`,
      Math.max(...results.map(({ worstRefusals }) => worstRefusals)),
    ]),
  );
}

function at(
  results: readonly MondayResult[],
  what: "talkFresh" | "allFresh",
  share: number,
): string {
  return median(results.map((result) => quantile(result[what], share))).toFixed(1);
}
