import { median } from "../measure/median.ts";
import type { Headline } from "../Result.ts";
import type { Comparison } from "./compare.ts";
import { ratio } from "./describeComparisons.ts";

const names = { naive: "the naive client", template: "the task-pane template", ours: "itself" };

export function headlinesOfOpening(comparisons: readonly Comparison[]): readonly Headline[] {
  const warm = comparisons.filter(({ state, theirs }) => state === "warm" && theirs === "naive");
  const before = warm.flatMap(({ rounds }) => rounds.map(({ ours }) => ours.graphBefore));
  return [
    ...comparisons.map((one) => ({
      what: `${one.surface === "pane" ? "Questions in the pane" : "Goals in the tab"} visible, ${one.state}, ${one.conditions.name}, as a share of the time of ${names[one.theirs]} (quartiles)`,
      measured: ratio(one.visible),
      goal: goalOf(one),
    })),
    ...(before.length === 0
      ? []
      : [
          {
            what: "Graph requests before the first goals or questions, of somebody seen before",
            measured: `${median(before)}, at most ${Math.max(...before)}`,
            goal: "0",
          },
        ]),
  ];
}

function goalOf({ theirs, state }: Comparison): string {
  if (theirs === "template") return "at most 0.65";
  return state === "warm" ? "at most 0.25" : "";
}
