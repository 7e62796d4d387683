import { median } from "../measure/median.ts";
import type { Headline } from "../Result.ts";
import type { Comparison } from "./compare.ts";
import { ratio } from "./describeComparisons.ts";

const wanted = { pane: "Questions in the pane", tab: "Goals in the tab" };
const names = { naive: "the naive client", template: "the task-pane template", ours: "itself" };

export function headlinesOfOpening(comparisons: readonly Comparison[]): readonly Headline[] {
  return [
    ...comparisons.map((one) => ({
      what: `${wanted[one.surface]} visible, ${one.state}, ${one.conditions.name}, as a share of the time of ${names[one.theirs]} (quartiles)`,
      measured: ratio(one.visible),
      goal: goalOf(one),
    })),
    ...(["pane", "tab"] as const).flatMap((surface) => {
      const before = comparisons
        .filter((one) => one.surface === surface && one.state === "warm")
        .flatMap(({ rounds }) => rounds.map(({ ours }) => ours.graphBefore));
      if (before.length === 0) return [];
      return {
        what: `${wanted[surface]}: Graph requests before they are visible, of somebody seen before`,
        measured: `${median(before)}, at most ${Math.max(...before)}`,
        goal: "0",
      };
    }),
  ];
}

function goalOf({ theirs, state }: Comparison): string {
  if (theirs === "template") return "at most 0.65";
  return state === "warm" ? "at most 0.25" : "";
}
