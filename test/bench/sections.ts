import { join } from "node:path";
import { describeComparisons, describeNoise } from "./browser/describeComparisons.ts";
import { headlinesOfOpening } from "./browser/headlinesOfOpening.ts";
import { measureOpening } from "./browser/measureOpening.ts";
import {
  describeDeals,
  describePlans,
  headlinesOfCommission,
} from "./commission/describeCommission.ts";
import { measureDeals } from "./commission/measureDeals.ts";
import { measurePlans } from "./commission/measurePlans.ts";
import { describeEngine } from "./engine/describeEngine.ts";
import { describeQuestions } from "./engine/describeQuestions.ts";
import { measureBlock } from "./engine/measureBlock.ts";
import { measureQuestions } from "./engine/measureQuestions.ts";
import { subjectOf } from "./growth/benchPlan.ts";
import { describeGrowth, describeJourneys, headlinesOfGrowth } from "./growth/describeGrowth.ts";
import { accountOn } from "./growth/growthTenant.ts";
import { inGrowthTenant, measureGrowth, withTenant } from "./growth/measureGrowth.ts";
import { measureUsualJourneys } from "./growth/measureJourneys.ts";
import { countLoads } from "./monday/countLoads.ts";
import { describeLoads, describeMonday, headlinesOfMonday } from "./monday/describeMonday.ts";
import { limits, measureMonday, monday, usualRelations } from "./monday/measureMonday.ts";
import type { Result } from "./Result.ts";
import { buildChunks } from "./size/buildChunks.ts";
import { budgets } from "./size/budgets.ts";
import { describeSizes, headlinesOfSizes } from "./size/describeSizes.ts";
import { measureSizes } from "./size/measureSizes.ts";

export type SectionName =
  | "sizes"
  | "browser"
  | "growth"
  | "journeys"
  | "monday"
  | "engine"
  | "commission"
  | "questions";

type Run = {
  readonly rounds: number;
  /** Where builds may be put. */
  readonly folder: string;
  readonly say: (words: string) => void;
};

/** Each measures one thing. */
export const sections: Readonly<Record<SectionName, (run: Run) => Promise<Result>>> = {
  sizes: async ({ folder }) => {
    const sizes = measureSizes(await buildChunks(join(folder, "size")), budgets);
    const { table, wrong } = describeSizes(sizes);
    return result("Bytes before the first paint", [table, ...wrong], headlinesOfSizes(sizes));
  },

  browser: async (run) => {
    const all = await measureOpening(run);
    const others = all.filter(({ theirs }) => theirs !== "ours");
    const noise = all.filter(({ theirs }) => theirs === "ours");
    return result(
      "Opening, against clients of the same job",
      [
        describeComparisons(others),
        `The pane against itself, to tell what the machine adds: ${describeNoise(noise)}.`,
      ],
      headlinesOfOpening(others),
    );
  },

  growth: async () => {
    const growth = await measureGrowth();
    const { byRows, byRelations } = describeGrowth(growth);
    return result(
      "What a morning asks of SharePoint",
      [
        "A morning is the tab once and the pane beside three meetings. As others' rows fill the tenant, of a person with ten relations:",
        byRows,
        "Of people who meet more and more others:",
        byRelations,
      ],
      headlinesOfGrowth(growth),
    );
  },

  journeys: async () =>
    result(
      "What single deeds ask of SharePoint, and a month of them",
      [
        "Of a person with ten relations and a team:",
        describeJourneys(
          await inGrowthTenant((database) => withTenant(database, measureUsualJourneys)),
        ),
      ],
      [],
    ),

  monday: async () => {
    const loads = await inGrowthTenant((database) =>
      withTenant(database, (tenant) => countLoads(accountOn(tenant, subjectOf(usualRelations)))),
    );
    const rows = measureMonday(loads);
    return result(
      `A Monday at nine: ${monday.people.toLocaleString("en-GB")} people, ${limits.unitsPerAppMinute.toLocaleString("en-GB")} units a minute (a model)`,
      [
        `What each of them asks for, counted of a person with ${usualRelations} relations:`,
        describeLoads(loads),
        "What comes of it:",
        describeMonday(rows),
      ],
      headlinesOfMonday(rows),
    );
  },

  engine: async () => {
    const table = describeEngine(measureBlock(1_000_000));
    return result("Work on the device", [table], []);
  },

  commission: async () => {
    const plans = measurePlans(10_000);
    const deals = measureDeals(10_000);
    return result(
      "Pay and its inverse",
      [describePlans(plans), describeDeals(10_000, deals)],
      headlinesOfCommission(plans),
    );
  },

  questions: async () => {
    const cost = measureQuestions(10_000);
    return result("A year of questions", [describeQuestions(cost)], []);
  },
};

function result(title: string, parts: readonly string[], headlines: Result["headlines"]): Result {
  return { text: [`### ${title}`, ...parts].join("\n\n"), headlines };
}
