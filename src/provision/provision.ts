import type { Day } from "#domain/day.ts";
import { compareLists } from "./check/compareLists.ts";
import { compareSite } from "./check/compareSite.ts";
import type { Difference } from "./check/Difference.ts";
import { problemWhile, type Connection } from "./connect.ts";
import { compareDirectory } from "./directory/compareDirectory.ts";
import { directoryTables } from "./directory/directoryRows.ts";
import { inTurn, width } from "./inTurn.ts";
import type { OrganisationPlan } from "./plan/OrganisationPlan.ts";
import { ProvisionProblem } from "./ProvisionProblem.ts";
import { makeSite, openSite } from "./sites/openSite.ts";
import type { Site } from "./sites/Site.ts";
import type { SitePlan } from "./sites/SitePlan.ts";
import { sitePlans } from "./sites/sitePlans.ts";

export type ProvisionOptions = Connection & {
  /** Decides which relations hold. */
  readonly today: Day;
  /** Told each step in words. */
  readonly say?: (what: string) => void;
};

export type ProvisionReport = {
  /** What was changed, in words, in the order it was done. */
  readonly mended: readonly string[];
  /** What is not as the plan says after all that; empty when all is well. */
  readonly remaining: readonly string[];
};

/** Compares every site with the plan and changes nothing. `mended` is empty. */
export async function check(
  plan: OrganisationPlan,
  options: ProvisionOptions,
): Promise<ProvisionReport> {
  const sites = await openSites(plan, options);
  const differences = [
    ...(await siteDifferences(sites, plan)),
    ...(await listDifferences(sites)),
    ...(await directoryDifferences(sites, plan)),
  ];
  return { mended: [], remaining: differences.flat().map(({ what }) => what) };
}

/**
 * Makes every site as the plan says, then reads everything back and compares. Run twice, it
 * changes nothing the second time; stopped half-way, it goes on where it stopped.
 */
export async function provision(
  plan: OrganisationPlan,
  options: ProvisionOptions,
): Promise<ProvisionReport> {
  const say = options.say ?? (() => undefined);
  const sites = await inTurn(sitePlans(plan, options.today), width, (site) =>
    openOrMake(site, options),
  );
  const mended: string[] = [];
  // Sites before lists: taking somebody out of a site takes them out of its lists too.
  for (const differences of [
    () => siteDifferences(sites, plan),
    () => listDifferences(sites),
    () => directoryDifferences(sites, plan),
  ]) {
    const done = await mendAll(await differences());
    done.forEach(say);
    mended.push(...done);
  }
  say("Reading everything back.");
  const { remaining } = await check(plan, options);
  return { mended, remaining };
}

async function openOrMake(plan: SitePlan, options: ProvisionOptions): Promise<Site> {
  try {
    return await openSite(plan, options);
  } catch (problem) {
    if (!(problem instanceof ProvisionProblem) || problem.status !== 404) throw problem;
    await makeSite(plan, options);
    return await openSite(plan, options);
  }
}

async function openSites(
  plan: OrganisationPlan,
  options: ProvisionOptions,
): Promise<readonly Site[]> {
  return await inTurn(sitePlans(plan, options.today), width, (site) => openSite(site, options));
}

/** Differences that have to be mended one after another. */
type Together = readonly Difference[];

async function siteDifferences(
  sites: readonly Site[],
  plan: OrganisationPlan,
): Promise<readonly Together[]> {
  return await inTurn(sites, width, (site) => compareSite(site, plan.administrators.group));
}

async function listDifferences(sites: readonly Site[]): Promise<readonly Together[]> {
  const found: Together[] = [];
  for (const site of sites) found.push(...(await compareLists(site)));
  return found;
}

async function directoryDifferences(
  sites: readonly Site[],
  plan: OrganisationPlan,
): Promise<readonly Together[]> {
  const directory = sites.find((site) => site.plan.url === plan.directory);
  if (directory === undefined) return [];
  const siteIds = new Map(sites.map((site) => [site.plan.url, site.graphId]));
  const tables = directoryTables(plan, siteIds);
  const found = await inTurn(tables, width, (table) => compareDirectory(directory.sp, table));
  return found.flat().map((difference) => [difference]);
}

/** Mends what can be mended and says what it mended. */
async function mendAll(differences: readonly Together[]): Promise<readonly string[]> {
  const mended = await inTurn(differences, width, async (together) => {
    const done: string[] = [];
    for (const { what, mend } of together) {
      if (mend === undefined) continue;
      try {
        await mend();
      } catch (cause) {
        throw problemWhile(`putting this right: ${what}`, cause);
      }
      done.push(what);
    }
    return done;
  });
  return mended.flat();
}
