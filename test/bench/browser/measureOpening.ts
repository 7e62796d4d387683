import { join } from "node:path";
import { buildBenchPages } from "./buildBenchPages.ts";
import { compare, warmUp, type Comparison } from "./compare.ts";
import { office, slow4G, type Conditions } from "./Conditions.ts";
import { openBench, type Client, type Surface } from "./openBench.ts";

type Plan = {
  readonly surface: Surface;
  readonly conditions: Conditions;
  readonly others: readonly Client[];
};

/** The page against itself once, to tell what the machine adds. */
const plans: readonly Plan[] = [
  { surface: "pane", conditions: office, others: ["naive", "template", "ours"] },
  { surface: "pane", conditions: slow4G, others: ["naive", "template"] },
  { surface: "tab", conditions: office, others: ["naive"] },
  { surface: "tab", conditions: slow4G, others: ["naive"] },
];

export type MeasureOpening = {
  /** Where the pages are built. */
  readonly folder: string;
  readonly rounds: number;
  readonly say: (words: string) => void;
};

/** Every comparison of the plans, in a company that is opened once. */
export async function measureOpening(options: MeasureOpening): Promise<readonly Comparison[]> {
  const { folder, rounds, say } = options;
  const pages = join(folder, "pages");
  await buildBenchPages(pages);
  const bench = await openBench(pages);
  try {
    for (const { surface, conditions, others } of plans) {
      if (conditions !== office) continue;
      for (const client of new Set<Client>(["ours", ...others])) {
        await warmUp(bench, surface, client, conditions);
      }
    }
    const comparisons: Comparison[] = [];
    for (const { surface, conditions, others } of plans) {
      say(`  ${surface}, ${conditions.name}, against ${others.join(", ")}`);
      comparisons.push(...(await compare(bench, surface, conditions, rounds, others)));
    }
    return comparisons;
  } finally {
    await bench.close();
  }
}
