import { join } from "node:path";
import { buildBenchPages } from "./browser/buildBenchPages.ts";
import { compare, type Comparison } from "./browser/compare.ts";
import { office, slow4G } from "./browser/Conditions.ts";
import { describeComparisons, describeNoise } from "./browser/describeComparisons.ts";
import { openBench } from "./browser/openBench.ts";
import { describeEngine } from "./engine/describeEngine.ts";
import { measureBlock } from "./engine/measureBlock.ts";
import { measureEngine } from "./engine/measureEngine.ts";
import { describeGrowth } from "./growth/describeGrowth.ts";
import { measureGrowth } from "./growth/measureGrowth.ts";
import { describeMonday } from "./monday/describeMonday.ts";
import { limits, measureMonday, monday } from "./monday/measureMonday.ts";
import { buildChunks } from "./size/buildChunks.ts";
import { budgets } from "./size/budgets.ts";
import { describeSizes } from "./size/describeSizes.ts";
import { measureSizes } from "./size/measureSizes.ts";

export type SectionName = "sizes" | "browser" | "growth" | "monday" | "engine";

type Run = {
  readonly rounds: number;
  /** Where builds may be put. */
  readonly folder: string;
  readonly say: (words: string) => void;
};

/** Each measures one thing and answers Markdown. */
export const sections: Readonly<Record<SectionName, (run: Run) => Promise<string>>> = {
  sizes: async ({ folder }) => {
    const { table, wrong } = describeSizes(
      measureSizes(await buildChunks(join(folder, "size")), budgets),
    );
    return titled("Bytes before the first paint", [table, ...wrong]);
  },

  browser: async ({ folder, rounds, say }) => {
    const pages = join(folder, "pages");
    await buildBenchPages(pages);
    const bench = await openBench(pages);
    try {
      const comparisons: Comparison[] = [];
      for (const surface of ["pane", "tab"] as const) {
        for (const conditions of [office, slow4G]) {
          say(`  ${surface}, ${conditions.name}`);
          comparisons.push(...(await compare(bench, surface, conditions, rounds)));
        }
      }
      say("  the pane against itself");
      const noise = await compare(bench, "pane", office, rounds, "ours");
      return titled("Opening, against a naive client of the same job", [
        describeComparisons(comparisons),
        `The pane against itself, to tell what the machine adds: ${describeNoise(noise)}.`,
        "The standard task-pane template was not measured: its packages are not among the project's, so the ratio to it is unproven here.",
      ]);
    } finally {
      await bench.close();
    }
  },

  growth: async () => {
    const { journeys, byRows, byRelations } = describeGrowth(await measureGrowth());
    return titled("What is asked of SharePoint with nothing kept on the device", [
      "Single deeds of a person with ten relations:",
      journeys,
      "A morning, which is the tab once and the pane beside three meetings, as others' rows fill the tenant:",
      byRows,
      "The same morning of people who meet more and more others:",
      byRelations,
    ]);
  },

  monday: async () =>
    titled(
      `A Monday at nine: ${monday.people.toLocaleString("en-GB")} people, ${limits.unitsPerAppMinute.toLocaleString("en-GB")} units a minute (a model)`,
      [describeMonday(measureMonday())],
    ),

  engine: async () =>
    titled("Work on the device", [describeEngine(measureEngine(100), measureBlock(1_000_000))]),
};

function titled(title: string, parts: readonly string[]): string {
  return [`### ${title}`, ...parts].join("\n\n");
}
