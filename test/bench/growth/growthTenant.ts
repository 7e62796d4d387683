import { provision } from "#provision/provision.ts";
import { createTenant, type Tenant } from "#sandbox/tenant/tenant.ts";
import type { TokenClaims } from "#sandbox/tenant/TokenClaims.ts";
import { administrators, benchPlan, hostname, today } from "./benchPlan.ts";

const tenantId = "33333333-0000-4000-8000-000000000002";
const appId = "22222222-0000-4000-8000-000000000002";
const root = "b0000000-0000-4000-8000-0000000000ff";

/** A token that the tenant of the benchmark believes: the claims themselves. */
export function tokenOf(oid: string, aud: string, scp: readonly string[]): string {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const claims: TokenClaims = { oid, tid: tenantId, aud, scp, appid: appId, exp };
  return Buffer.from(JSON.stringify(claims)).toString("base64url");
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
