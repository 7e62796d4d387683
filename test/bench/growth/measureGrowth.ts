import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PersonId } from "#domain/person/person.ts";
import { createGraph } from "#graph/createGraph.ts";
import { createSharePointStore } from "#store/sharepoint/createSharePointStore.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { addRows } from "./addRows.ts";
import { benchPlan, directoryPath, hostname, relationCounts, subjectOf } from "./benchPlan.ts";
import { makeGrowthTenant, openGrowthTenant, tokenOf } from "./growthTenant.ts";
import { measureJourneys, type Journey } from "./measureJourneys.ts";
import { measureMorning, type Morning } from "./measureMorning.ts";
import { shownGoals } from "./shownGoals.ts";

export type Growth = {
  /** The same person's morning while the tenant fills with rows of others. */
  readonly byRows: readonly { readonly rows: number; readonly morning: Morning }[];
  /** Mornings of people who meet more and more others. */
  readonly byRelations: readonly { readonly relations: number; readonly morning: Morning }[];
  /** Single deeds of the leader of a usual team. */
  readonly journeys: readonly Journey[];
};

const rowCounts = [10, 100, 1_000, 10_000, 100_000];
/** The relations of the person whose tenant grows: a leader of a usual team. */
const usualTeam = 10;

export async function measureGrowth(): Promise<Growth> {
  const folder = mkdtempSync(join(tmpdir(), "beyond-target-growth-"));
  const database = join(folder, "tenant.sqlite");
  try {
    await makeGrowthTenant(database);
    await withTenant(database, showGoals);
    const byRelations = await withTenant(database, async (tenant) => {
      const mornings: { relations: number; morning: Morning }[] = [];
      for (const relations of relationCounts) {
        const morning = await measureMorning(tenant, subjectOf(relations));
        mornings.push({ relations, morning });
      }
      return mornings;
    });
    const journeys = await withTenant(database, (tenant) =>
      measureJourneys(tenant, subjectOf(usualTeam)),
    );
    const byRows: { rows: number; morning: Morning }[] = [];
    let added = 0;
    for (const rows of rowCounts) {
      addRows(database, rows - added, new Set(relationCounts.map(subjectOf)));
      added = rows;
      const morning = await withTenant(database, (tenant) =>
        measureMorning(tenant, subjectOf(usualTeam)),
      );
      byRows.push({ rows, morning });
    }
    return { byRows, byRelations, journeys };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withTenant<T>(database: string, work: (tenant: Tenant) => Promise<T>): Promise<T> {
  const tenant = openGrowthTenant(database);
  try {
    return await work(tenant);
  } finally {
    tenant.close();
  }
}

/** Everybody shows their goals to whom they report, each through the API as themselves. */
async function showGoals(tenant: Tenant): Promise<void> {
  const scopes = ["Sites.Selected"];
  const readers = Map.groupBy(benchPlan.relations, ({ person }) => person);
  for (const [person, relations] of readers) {
    const store = createSharePointStore({
      graph: createGraph({
        transport: tenant.fetch,
        scopes,
        token: () => Promise.resolve(tokenOf(person, "https://graph.microsoft.com", scopes)),
      }),
      directory: { hostname, path: directoryPath },
      personId: person,
    });
    for (const { other } of relations) await showTo(store, person, other);
  }
}

async function showTo(
  store: ReturnType<typeof createSharePointStore>,
  by: PersonId,
  to: PersonId,
): Promise<void> {
  for (const goal of shownGoals(by).slice(0, 2)) {
    await store.put({ kind: "shown", by, to }, goal);
  }
}
