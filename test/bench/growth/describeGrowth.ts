import { markdownTable, type Cell } from "../measure/markdownTable.ts";
import type { Headline } from "../Result.ts";
import { unitsOf, type Cost } from "./counted.ts";
import type { Growth } from "./measureGrowth.ts";
import type { Journey } from "./measureJourneys.ts";
import type { Morning } from "./measureMorning.ts";

const heads = ["round trips", "requests", "resource units", "kB received"];

const kinds: readonly { readonly name: string; readonly of: (morning: Morning) => Cost }[] = [
  { name: "nothing kept", of: ({ nothingKept }) => nothingKept },
  { name: "with the copy, at once", of: ({ copyAtOnce }) => copyAtOnce },
  { name: "with the copy, and the rest", of: ({ copyAndRest }) => copyAndRest },
];

export function describeGrowth({ byRows, byRelations }: Growth): {
  readonly byRows: string;
  readonly byRelations: string;
} {
  return {
    byRows: grid(
      "rows of others in the tenant",
      byRows.map(({ rows, morning }) => [rows, morning]),
    ),
    byRelations: grid(
      "relations of the person",
      byRelations.map(({ relations, morning }) => [relations, morning]),
    ),
  };
}

/** One row for each kind of morning and each size. */
function grid(head: string, sizes: readonly (readonly [number, Morning])[]): string {
  return markdownTable(
    ["a morning on devices", head, ...heads],
    kinds.flatMap(({ name, of }) =>
      sizes.map(([size, morning]) => [name, size, ...cells(of(morning))]),
    ),
  );
}

/** What the morning of somebody seen before costs at the ends of each row of sizes. */
export function headlinesOfGrowth({ byRows, byRelations }: Growth): readonly Headline[] {
  const across = (what: string, sizes: readonly (readonly [number, Morning])[]): Headline => ({
    what: `Resource units of a morning with the copy, ${what}`,
    measured: sizes
      .map(
        ([size, { copyAndRest }]) => `${unitsOf(copyAndRest)} at ${size.toLocaleString("en-GB")}`,
      )
      .join(", "),
    goal: "flat",
  });
  return [
    across(
      "by rows of others",
      byRows.map(({ rows, morning }) => [rows, morning]),
    ),
    across(
      "by relations",
      byRelations.map(({ relations, morning }) => [relations, morning]),
    ),
  ];
}

export function describeJourneys(journeys: readonly Journey[]): string {
  return markdownTable(
    ["journey", ...heads],
    journeys.map(({ name, cost }) => [name, ...cells(cost)]),
  );
}

function cells(cost: Cost): readonly Cell[] {
  const { roundTrips, units, bytes } = cost;
  return [roundTrips, units.length, unitsOf(cost), Math.round(bytes / 1000)];
}
