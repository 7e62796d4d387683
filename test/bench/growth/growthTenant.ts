import type { PersonId } from "#domain/person/person.ts";
import { provision } from "#provision/provision.ts";
import { createTenant, type Tenant } from "#sandbox/tenant/tenant.ts";
import type { TokenClaims } from "#sandbox/tenant/TokenClaims.ts";
import { administrators, benchPlan, directoryPath, hostname, today } from "./benchPlan.ts";
import { counted, type Account } from "./counted.ts";
import { shownGoals } from "./shownGoals.ts";

const tenantId = "33333333-0000-4000-8000-000000000002";
const appId = "22222222-0000-4000-8000-000000000002";
const root = "b0000000-0000-4000-8000-0000000000ff";

/** A token that the tenant of the benchmark believes: the claims themselves. */
function tokenOf(oid: string, aud: string, scp: readonly string[]): string {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const claims: TokenClaims = { oid, tid: tenantId, aud, scp, appid: appId, exp };
  return Buffer.from(JSON.stringify(claims)).toString("base64url");
}

/** Somebody of the plan, as the product signs them in. */
export function accountOn(tenant: Tenant, person: PersonId): Account {
  const planned = benchPlan.people.find(({ id }) => id === person);
  if (!planned) throw new Error(`The plan has no person ${person}.`);
  return {
    tenant,
    person,
    address: planned.signIn,
    token: tokenOf(person, "https://graph.microsoft.com", ["Sites.Selected", "User.Read"]),
    directory: { hostname, path: directoryPath },
  };
}

/** The tenant kept in `database`. */
export function openGrowthTenant(database: string): Tenant {
  return createTenant({
    tenantId,
    hostname,
    database,
    verify: async (bearer) =>
      JSON.parse(Buffer.from(bearer, "base64url").toString()) as TokenClaims,
  });
}

/** Fills `database` with the people and sites of the plan, provisioned by the product itself. */
export async function makeGrowthTenant(database: string): Promise<void> {
  const tenant = openGrowthTenant(database);
  const { admin } = tenant;
  for (const { id, name, signIn } of [
    ...benchPlan.people,
    { id: root, name: "Ravi Root", signIn: "root@contoso.com" },
  ]) {
    admin.addUser({
      id,
      displayName: name,
      givenName: name,
      surname: "",
      mail: signIn,
      userPrincipalName: signIn,
      jobTitle: "",
    });
  }
  admin.createGroup({
    id: administrators,
    name: "Administrators",
    kind: "security",
    members: [root],
  });
  const sites = new Set([
    benchPlan.directory,
    ...benchPlan.people.map(({ home }) => home),
    ...benchPlan.teams.map(({ site }) => site),
  ]);
  for (const url of sites) {
    const path = new URL(url).pathname;
    admin.grantApp(
      admin.createSite({ path, title: path, admins: [administrators] }),
      appId,
      "write",
    );
  }
  const { remaining } = await provision(benchPlan, {
    transport: tenant.fetch,
    token: () => Promise.resolve(tokenOf(root, `https://${hostname}`, ["AllSites.FullControl"])),
    today,
  });
  tenant.close();
  if (remaining.length > 0) {
    throw new Error(`The plan was not provisioned:\n${remaining.join("\n")}`);
  }
}

/** Everybody shows two goals to whom they report, each through the API as themselves. */
export async function showGoals(tenant: Tenant): Promise<void> {
  const readers = Map.groupBy(benchPlan.relations, ({ person }) => person);
  for (const [person, relations] of readers) {
    const store = counted(accountOn(tenant, person)).service();
    for (const { other } of relations) {
      for (const goal of shownGoals(person).slice(0, 2)) {
        await store.put({ kind: "shown", by: person, to: other }, goal);
      }
    }
  }
}
