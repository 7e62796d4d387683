import type { Account } from "../growth/counted.ts";
import { countMornings, minuteMillis, type Opening } from "../growth/mornings.ts";
import type { Load } from "./simulateMonday.ts";

/** What one person's Monday asks for, as the product asks it. */
export type MondayLoad = {
  readonly way: string;
  /** What is asked the moment a page is opened. */
  readonly atOnce: Load;
  /** What the page leaves for a random moment. */
  readonly later: Load;
  /** Within how many minutes that moment lies. */
  readonly laterMinutes: number;
};

/** The loads of a person's pages on new devices and on those that have the copy, counted by opening them. */
export async function countLoads(account: Account): Promise<readonly MondayLoad[]> {
  const { first, second } = await countMornings(account);
  const [tab, pane] = [pageIn(second, "tab"), pageIn(second, "pane")];
  return [
    load("the tab, on a device that has nothing", [pageIn(first, "tab")]),
    load("the tab, from the copy", [tab]),
    load("the pane, on a device that has nothing", [pageIn(first, "pane")]),
    load("the pane, from the copy", [pane]),
    load("both, from the copy", [tab, pane]),
  ];
}

function load(way: string, openings: readonly Opening[]): MondayLoad {
  return {
    way,
    atOnce: openings.flatMap(({ atOnce }) => atOnce.units),
    later: openings.flatMap(({ rest }) => rest.units),
    laterMinutes: Math.max(...openings.map(({ spreadMillis }) => spreadMillis)) / minuteMillis,
  };
}

function pageIn(openings: readonly Opening[], page: Opening["page"]): Opening {
  const found = openings.find((opening) => opening.page === page);
  if (!found) throw new Error(`Nobody opened the ${page}, so its load is unknown.`);
  return found;
}
