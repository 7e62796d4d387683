import { abba } from "../measure/abba.ts";
import { pairedRatio, type PairedRatio } from "../measure/pairedRatio.ts";
import type { Conditions } from "./Conditions.ts";
import type { Bench, Client, Surface } from "./openBench.ts";
import { visit, type Visit } from "./visit.ts";

export type Round = { readonly ours: Visit; readonly theirs: Visit };

export type Comparison = {
  readonly surface: Surface;
  readonly conditions: Conditions;
  /** Whom the page is compared with; `ours` is the page itself, to see what the machine adds. */
  readonly theirs: Client;
  /** `cold`: a browser that was never here. `warm`: the third visit of one that keeps its caches. */
  readonly state: "cold" | "warm";
  readonly rounds: readonly Round[];
  readonly visible: PairedRatio;
  /** Their first paint is all that is compared of a page whose own content needs no reading. */
  readonly firstPaint: PairedRatio;
  /** What a person came for in ours, to the first paint of anything in theirs. */
  readonly visibleToFirstPaint: PairedRatio;
};

type Opened = { readonly cold: Visit; readonly warm: Visit };

/**
 * Opens the page with each client by turns, ours once for all of them, since all of a round
 * meet the same machine. Answers cold and warm of each of `others`.
 */
export async function compare(
  bench: Bench,
  surface: Surface,
  conditions: Conditions,
  rounds: number,
  others: readonly Client[],
): Promise<readonly Comparison[]> {
  const sides = (["ours", ...others] as const).map((client, side) => ({ client, side }));
  const opened: (readonly Opened[])[] = [];
  for (const turns of abba(sides, rounds)) {
    const round: Opened[] = [];
    for (const { client, side } of turns) {
      round[side] = await open(bench, surface, client, conditions);
    }
    opened.push(round);
  }
  return others.flatMap((theirs, index) =>
    (["cold", "warm"] as const).map((state): Comparison => {
      const pairs = opened.map((round) => {
        const [ours, other] = [round[0], round[index + 1]];
        if (!ours || !other) throw new Error("A round is not whole.");
        return { ours: ours[state], theirs: other[state] };
      });
      const ratioOf = (one: keyof Visit, other: keyof Visit): PairedRatio =>
        pairedRatio(pairs.map((pair) => ({ ours: pair.ours[one], theirs: pair.theirs[other] })));
      return {
        surface,
        conditions,
        theirs,
        state,
        rounds: pairs,
        visible: ratioOf("visible", "visible"),
        firstPaint: ratioOf("firstPaint", "firstPaint"),
        visibleToFirstPaint: ratioOf("visible", "firstPaint"),
      };
    }),
  );
}

/** Opens a page once and forgets it: the first visits also warm this process. */
export async function warmUp(
  bench: Bench,
  surface: Surface,
  client: Client,
  conditions: Conditions,
): Promise<void> {
  const browser = await bench.newProfile();
  try {
    await visit(bench, browser.context, surface, client, conditions);
  } finally {
    await browser.close();
  }
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
