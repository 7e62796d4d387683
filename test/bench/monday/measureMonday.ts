import type { Limits } from "#sandbox/tenant/throttle.ts";
import type { MondayLoad } from "./countLoads.ts";
import { simulateMonday, type MondayOptions, type MondayResult } from "./simulateMonday.ts";

/** SharePoint's limits for an app in a tenant of 1,000 to 5,000 licences, and for a person. */
export const limits: Limits = {
  unitsPerAppMinute: 2_500,
  requestsPerUserFiveMinutes: 3_000,
  listViewThreshold: 5_000,
};

export const monday = { people: 2_600, spreadMinutes: 5, limits } as const;

/** The relations of the person whose loads everybody has. */
export const usualRelations = 3;

export type MondayRow = {
  readonly way: string;
  /** Undefined where nothing is left for later. */
  readonly laterMinutes: number | undefined;
  /** Why this spread: the product's own, none, or the least of the tried that meets no refusal in any seed. */
  readonly spread: "as built" | "none" | "least without a refusal";
  readonly results: readonly MondayResult[];
};

const tried = [1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60];
const seeds = [1, 2, 3];

export function measureMonday(
  loads: readonly MondayLoad[],
  people: number = monday.people,
): readonly MondayRow[] {
  return loads.flatMap(({ way, atOnce, later, laterMinutes }): readonly MondayRow[] => {
    const options = (minutes: number): Omit<MondayOptions, "seed"> => ({
      ...monday,
      people,
      atOnce,
      later,
      laterMinutes: minutes,
    });
    const results = (minutes: number): readonly MondayResult[] =>
      seeds.map((seed) => simulateMonday({ ...options(minutes), seed }));
    const built: MondayRow = {
      way,
      laterMinutes: later.length === 0 ? undefined : laterMinutes,
      spread: "as built",
      results: results(laterMinutes),
    };
    if (later.length === 0) return [built];
    const calm = tried.find((minutes) =>
      seeds.every(
        (seed) => simulateMonday({ ...options(minutes), seed, mostRefusals: 1 }).refused === 0,
      ),
    );
    return [
      built,
      { way, laterMinutes: 0, spread: "none", results: results(0) },
      ...(calm === undefined || calm === laterMinutes
        ? []
        : [
            {
              way,
              laterMinutes: calm,
              spread: "least without a refusal",
              results: results(calm),
            } as const,
          ]),
    ];
  });
}
