import { abba } from "../measure/abba.ts";
import { pairedRatio, type PairedRatio } from "../measure/pairedRatio.ts";
import type { Conditions } from "./Conditions.ts";
import type { Bench, Client, Surface } from "./openBench.ts";
import { visit, type Visit } from "./visit.ts";

export type Round = { readonly ours: Visit; readonly theirs: Visit };

export type Comparison = {
  readonly surface: Surface;
  readonly conditions: Conditions;
  /** `cold`: a browser that was never here. `warm`: the third visit of one that keeps its caches. */
  readonly state: "cold" | "warm";
  readonly rounds: readonly Round[];
  readonly visible: PairedRatio;
  readonly firstPaint: PairedRatio;
};

type Opened = { readonly cold: Visit; readonly warm: Visit };

/**
 * Opens the page with each client by turns. The first round is thrown away, for it also
 * warms this process. `theirs` "ours" compares the page with itself, to see what the machine adds.
 */
export async function compare(
  bench: Bench,
  surface: Surface,
  conditions: Conditions,
  rounds: number,
  theirs: Client = "naive",
): Promise<readonly [Comparison, Comparison]> {
  const sides = { ours: "ours", theirs } as const;
  const opened: { readonly ours: Opened; readonly theirs: Opened }[] = [];
  for (const [first, second] of abba("ours" as const, "theirs" as const, rounds + 1)) {
    const one = await open(bench, surface, sides[first], conditions);
    const other = await open(bench, surface, sides[second], conditions);
    opened.push(first === "ours" ? { ours: one, theirs: other } : { ours: other, theirs: one });
  }
  const counted = opened.slice(1);
  const of = (state: "cold" | "warm"): Comparison => {
    const pairs = counted.map((round) => ({
      ours: round.ours[state],
      theirs: round.theirs[state],
    }));
    const ratioOf = (what: "visible" | "firstPaint"): PairedRatio =>
      pairedRatio(pairs.map((pair) => ({ ours: pair.ours[what], theirs: pair.theirs[what] })));
    return {
      surface,
      conditions,
      state,
      rounds: pairs,
      visible: ratioOf("visible"),
      firstPaint: ratioOf("firstPaint"),
    };
  };
  return [of("cold"), of("warm")];
}

async function open(
  bench: Bench,
  surface: Surface,
  client: Client,
  conditions: Conditions,
): Promise<Opened> {
  const browser = await bench.newProfile();
  try {
    const next = (): Promise<Visit> => visit(bench, browser.context, surface, client, conditions);
    const cold = await next();
    // Chromium keeps compiled code from the second visit on.
    await next();
    return { cold, warm: await next() };
  } finally {
    await browser.close();
  }
}
