import type { Limits } from "#sandbox/tenant/throttle.ts";
import { simulateMonday, type Load, type MondayResult } from "./simulateMonday.ts";

/** SharePoint's limits for an app in a tenant of 1,000 to 5,000 licences, and for a person. */
export const limits: Limits = {
  unitsPerAppMinute: 2_500,
  requestsPerUserFiveMinutes: 3_000,
  listViewThreshold: 5_000,
};

export const monday = { people: 2_600, spreadMinutes: 5, limits } as const;

type Way = { readonly name: string; readonly atOnce: Load; readonly later: Load };

/**
 * A person with three relations. Read anew, the talk on the screen is four lists of the
 * directory and two of the pair, the rest twelve lists at two units each; from the copy the directory
 * is known, and the changes of a list since a token cost one unit.
 */
const ways: readonly Way[] = [
  {
    name: "everything read anew",
    atOnce: { requests: 6, unitsEach: 2 },
    later: { requests: 12, unitsEach: 2 },
  },
  {
    name: "painted from the copy, changes since",
    atOnce: { requests: 2, unitsEach: 1 },
    later: { requests: 12, unitsEach: 1 },
  },
];

export type MondayRow = {
  readonly way: string;
  readonly jitterMinutes: number;
  readonly results: readonly MondayResult[];
};

const jitters = [1, 2, 3, 5, 8, 10, 15, 20, 30];
/** Shown where none of them is enough. */
const longest = 30;
const seeds = [1, 2, 3];

/** Each way without jitter, and with the least jitter of the tried that meets no refusal in any seed. */
export function measureMonday(): readonly MondayRow[] {
  return ways.flatMap(({ name, ...loads }): readonly MondayRow[] => {
    const run = (jitterMinutes: number): MondayRow => ({
      way: name,
      jitterMinutes,
      results: seeds.map((seed) => simulateMonday({ ...monday, ...loads, jitterMinutes, seed })),
    });
    const calm = jitters.find((jitterMinutes) =>
      seeds.every(
        (seed) =>
          simulateMonday({ ...monday, ...loads, jitterMinutes, seed, mostRefusals: 1 }).refused ===
          0,
      ),
    );
    return [run(0), run(calm ?? longest)];
  });
}
