import { expect, test } from "vitest";
import { provisionedTenant, type ProvisionedTenant } from "#support/company.ts";
import { addressOf, hostname, ids } from "#support/companyPlan.ts";
import type { Account } from "../growth/counted.ts";
import { countMornings } from "../growth/mornings.ts";
import { shownGoals } from "../growth/shownGoals.ts";
import { countLoads, type MondayLoad } from "./countLoads.ts";
import { measureMonday } from "./measureMonday.ts";

/** Who is who, in four lists. */
const directoryLists = 4;
const mostLists = 20;

/** Tom meets three others, each of whom shows him a goal. */
async function tomsAccount(): Promise<{ company: ProvisionedTenant; account: Account }> {
  const company = await provisionedTenant();
  for (const by of [ids.dana, ids.rosa, ids.bea]) {
    const [goal] = shownGoals(by);
    if (goal) await company.storeFor(by).put({ kind: "shown", by, to: ids.tom }, goal);
  }
  const account = {
    tenant: company.tenant,
    person: ids.tom,
    address: addressOf("Tom Okafor"),
    token: company.tokenFor(ids.tom),
    directory: { hostname, path: "sites/beyond-target" },
  };
  return { company, account };
}

async function loadsOfTom(): Promise<ReadonlyMap<string, MondayLoad>> {
  const loads = await countLoads((await tomsAccount()).account);
  return new Map(loads.map((load) => [load.way, load]));
}

test("counting mornings misses no request that the tenant charged for, and invents none", async () => {
  const { company, account } = await tomsAccount();
  const before = company.tenant.requests.length;
  const { first, second } = await countMornings(account);
  const charged = company.tenant.requests
    .slice(before)
    .filter(({ path }) => path !== "/$batch")
    .map(({ units }) => units);
  const counted = [...first, ...second].flatMap(({ atOnce, rest }) => [
    ...atOnce.units,
    ...rest.units,
  ]);
  expect(counted.length).toBeGreaterThan(0);
  expect(counted).toEqual(charged);
  // A device asks for the rest once a morning, however many panes are opened on it.
  const rests = second.map(({ page, rest }) => [page, rest.units.length > 0]);
  expect(rests).toEqual([
    ["tab", true],
    ["pane", true],
    ["pane", false],
    ["pane", false],
  ]);
});

test("from the copy the tab asks for one list at once, and the rest within three quarters of an hour", async () => {
  const loads = await loadsOfTom();
  const tab = loads.get("the tab, from the copy");
  expect(tab).toMatchObject({ atOnce: [1], laterMinutes: 45 });
  expect(loads.get("the pane, from the copy")).toMatchObject({ laterMinutes: 45 });
  expect(tab?.later.length).toBeGreaterThan(directoryLists);
  expect(tab?.later.length).toBeLessThanOrEqual(directoryLists + 1 + mostLists);
});

test("whoever opens both pages asks for what each of them asks", async () => {
  const loads = await loadsOfTom();
  const [tab, pane, both] = ["the tab", "the pane", "both"].map((page) =>
    loads.get(`${page}, from the copy`),
  );
  expect(both?.atOnce).toEqual([...(tab?.atOnce ?? []), ...(pane?.atOnce ?? [])]);
  expect(both?.later).toEqual([...(tab?.later ?? []), ...(pane?.later ?? [])]);
});

test("a Monday asks for the counted loads, once for each person, spread as the product spreads them", async () => {
  const loads = [...(await loadsOfTom()).values()];
  const people = 100;
  const rows = measureMonday(loads, people);
  const built = rows.filter(({ spread }) => spread === "as built");
  expect(built.map(({ way, laterMinutes }) => [way, laterMinutes ?? 0])).toEqual(
    loads.map(({ way, laterMinutes }) => [way, laterMinutes]),
  );
  const each = new Map(loads.map(({ way, atOnce, later }) => [way, atOnce.length + later.length]));
  for (const { way, results } of rows) {
    for (const { asked, refused } of results) {
      expect(asked - refused).toBe(people * (each.get(way) ?? 0));
    }
  }
});
