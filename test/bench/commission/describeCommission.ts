import { markdownTable } from "../measure/markdownTable.ts";
import type { Headline } from "../Result.ts";
import type { DealsCost } from "./measureDeals.ts";
import type { PlansCost } from "./measurePlans.ts";

export function describePlans(cost: PlansCost): string {
  const { plans, forwardMillis, slowMillis, inverseMillis } = cost;
  const each = (millis: number): string => `${((millis * 1000) / plans).toFixed(0)} µs`;
  return markdownTable(
    ["of each random plan", "cost", "and"],
    [
      [
        "half a year's statements",
        each(forwardMillis),
        `all ${plans.toLocaleString("en-GB")} as a count of them unit by unit, which on sums so small takes ${(slowMillis / forwardMillis).toFixed(1)} times as long`,
      ],
      [
        "the least sales for an amount",
        each(inverseMillis),
        `${cost.usualQuestions} statements of a month usually and ${cost.mostQuestions} at most; ${cost.reached.toLocaleString("en-GB")} can be reached, none with a minor unit less`,
      ],
    ],
  );
}

export function describeDeals(deals: number, costs: readonly DealsCost[]): string {
  return markdownTable(
    [`with ${deals.toLocaleString("en-GB")} deals in a year`, "cost", "how it grows"],
    costs.map(({ deed, millis, halfMillis }) => [
      deed,
      `${millis.toFixed(0)} ms`,
      `${(millis / halfMillis).toFixed(1)} times as long as with half of them`,
    ]),
  );
}

export function headlinesOfCommission(cost: PlansCost): readonly Headline[] {
  const { plans, forwardMillis, inverseMillis } = cost;
  const each = (millis: number): string => `${(millis / plans).toFixed(2)} ms`;
  return [
    {
      what: `pay and its inverse, each of ${plans.toLocaleString("en-GB")} random plans`,
      measured: `${each(forwardMillis)} and ${each(inverseMillis)}, no difference from a slow count`,
      goal: "",
    },
  ];
}
