import { markdownTable } from "../measure/markdownTable.ts";
import { median } from "../measure/median.ts";
import type { PairedRatio } from "../measure/pairedRatio.ts";
import type { Comparison, Round } from "./compare.ts";
import type { Visit } from "./visit.ts";

const names = { pane: "pane, questions visible", tab: "tab, goals visible" } as const;

/** How long people wait, and what it asks of Graph: one row for each page, network and state. */
export function describeComparisons(comparisons: readonly Comparison[]): string {
  return markdownTable(
    [
      "page",
      "network",
      "visit",
      "ours / theirs (quartiles)",
      "theirs",
      "ours, ms",
      "theirs, ms",
      "first paint, ours / theirs",
      "ours visible / their first paint",
      "Graph round trips before, ours : theirs",
      "preflights before, ours : theirs",
      "requests, ours : theirs",
      "units, ours : theirs",
    ],
    comparisons.map((one) => [
      names[one.surface],
      one.conditions.name,
      one.state,
      ratio(one.visible),
      one.theirs,
      Math.round(middle(one.rounds, "ours", ({ visible }) => visible)),
      Math.round(middle(one.rounds, "theirs", ({ visible }) => visible)),
      one.firstPaint.ratio.toFixed(2),
      one.visibleToFirstPaint.ratio.toFixed(2),
      both(one.rounds, ({ graphBefore }) => graphBefore),
      both(one.rounds, ({ preflightsBefore }) => preflightsBefore),
      both(one.rounds, ({ requests }) => requests),
      both(one.rounds, ({ units }) => units),
    ]),
  );
}

/** The shipped page against itself: how far from 1 a ratio may lie for no reason. */
export function describeNoise(comparisons: readonly Comparison[]): string {
  return comparisons
    .map((one) => `${one.surface} ${one.conditions.name} ${one.state}: ${ratio(one.visible)}`)
    .join("; ");
}

export function ratio({ ratio: value, spread: [low, high] }: PairedRatio): string {
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function middle(rounds: readonly Round[], side: keyof Round, of: (visit: Visit) => number): number {
  return median(rounds.map((round) => of(round[side])));
}

function both(rounds: readonly Round[], of: (visit: Visit) => number): string {
  return `${middle(rounds, "ours", of)} : ${middle(rounds, "theirs", of)}`;
}
