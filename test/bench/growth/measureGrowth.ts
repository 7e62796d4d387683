import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { addRows } from "./addRows.ts";
import { relationCounts, subjectOf, usualTeam } from "./benchPlan.ts";
import { accountOn, makeGrowthTenant, openGrowthTenant, showGoals } from "./growthTenant.ts";
import { measureMorning, type Morning } from "./measureMorning.ts";

export type Growth = {
  /** The same person's morning while the tenant fills with rows of others. */
  readonly byRows: readonly { readonly rows: number; readonly morning: Morning }[];
  /** Mornings of people who meet more and more others. */
  readonly byRelations: readonly { readonly relations: number; readonly morning: Morning }[];
};

const rowCounts = [10, 100, 1_000, 10_000, 100_000];
export async function measureGrowth(): Promise<Growth> {
  return await inGrowthTenant(async (database) => {
    const byRelations = await withTenant(database, async (tenant) => {
      const mornings: { relations: number; morning: Morning }[] = [];
      for (const relations of relationCounts) {
        const morning = await measureMorning(accountOn(tenant, subjectOf(relations)));
        mornings.push({ relations, morning });
      }
      return mornings;
    });
    const byRows: { rows: number; morning: Morning }[] = [];
    let added = 0;
    for (const rows of rowCounts) {
      addRows(database, rows - added, new Set(relationCounts.map(subjectOf)));
      added = rows;
      const morning = await withTenant(database, (tenant) =>
        measureMorning(accountOn(tenant, subjectOf(usualTeam))),
      );
      byRows.push({ rows, morning });
    }
    return { byRows, byRelations };
  });
}

/** Does `work` over the file of a new tenant in which everybody shows their goals. */
export async function inGrowthTenant<T>(work: (database: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "beyond-target-growth-"));
  const database = join(folder, "tenant.sqlite");
  try {
    await makeGrowthTenant(database);
    await withTenant(database, showGoals);
    return await work(database);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function withTenant<T>(
  database: string,
  work: (tenant: Tenant) => Promise<T>,
): Promise<T> {
  const tenant = openGrowthTenant(database);
  try {
    return await work(tenant);
  } finally {
    tenant.close();
  }
}
