import { markdownTable } from "../measure/markdownTable.ts";
import type { Growth } from "./measureGrowth.ts";
import type { Morning } from "./measureMorning.ts";

const heads = ["round trips", "requests", "resource units", "kB received"];

export function describeGrowth({ byRows, byRelations, journeys }: Growth): {
  readonly journeys: string;
  readonly byRows: string;
  readonly byRelations: string;
} {
  return {
    journeys: markdownTable(
      ["journey", ...heads],
      journeys.map(({ name, cost }) => [name, ...cells(cost)]),
    ),
    byRows: markdownTable(
      ["rows of others in the tenant", ...heads],
      byRows.map(({ rows, morning }) => [rows, ...cells(morning)]),
    ),
    byRelations: markdownTable(
      ["relations of the person", ...heads, "units a relation"],
      byRelations.map(({ relations, morning }) => [
        relations,
        ...cells(morning),
        (morning.units / relations).toFixed(1),
      ]),
    ),
  };
}

function cells({ roundTrips, requests, units, bytes }: Morning): readonly (string | number)[] {
  return [roundTrips, requests, units, (bytes / 1000).toFixed(0)];
}
