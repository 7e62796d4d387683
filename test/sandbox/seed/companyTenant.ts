import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dayIn, instantAt } from "#domain/day.ts";
import type { OrganisationPlan } from "#provision/plan/OrganisationPlan.ts";
import { provision } from "#provision/provision.ts";
import { hostClient } from "#sandbox/hosts/hostClient.ts";
import type { IdentityClient } from "#sandbox/identity/Directory.ts";
import { createIdentity, type Identity } from "#sandbox/identity/identity.ts";
import { createTenant, type Tenant } from "#sandbox/tenant/tenant.ts";
import { northfold } from "../company/northfold.ts";
import { organisationPlan } from "./organisationPlan.ts";
import { populateTenant } from "./populateTenant.ts";
import { rememberClaims } from "./rememberClaims.ts";
import { seedCompany } from "./seedCompany.ts";
import { seedMeetings } from "./seedMeetings.ts";
import { signedIn, type SignedIn } from "./signedIn.ts";

export type CompanyOptions = {
  /** Path of the SQLite file that keeps the tenant; in memory when not given. */
  readonly database?: string;
  /** Keeps the identity provider's signing key in this file, so that tokens outlive a restart. */
  readonly keyPath?: string;
  /** Milliseconds since the epoch; the machine's clock when not given. */
  readonly now?: () => number;
  /** App registrations besides the shells' own: the product's, with its redirect addresses. */
  readonly clients?: readonly IdentityClient[];
  /** Told each step and how long it took. */
  readonly say?: (what: string) => void;
};

export type OpenCompany = SignedIn & {
  readonly tenant: Tenant;
  readonly identity: Identity;
  readonly plan: OrganisationPlan;
  /** True when everything was made anew. */
  readonly fresh: boolean;
  readonly close: () => void;
};

const product: IdentityClient = {
  clientId: northfold.clientId,
  name: "Beyond Target",
  redirectUris: [],
  scopes: ["Sites.Selected", "User.Read", `https://${northfold.hostname}/AllSites.FullControl`],
};

/**
 * Northfold's Microsoft 365. A new one gets its people and empty sites, is provisioned by the
 * product itself, and is then filled by its people through the API. One that was kept gets the
 * meetings of the current weeks and is otherwise left as it was.
 */
export async function openCompany(options: CompanyOptions = {}): Promise<OpenCompany> {
  const { database, now = Date.now, say = () => undefined } = options;
  const today = dayIn(northfold.zone, instantAt(now()));
  const plan = organisationPlan(today);
  const identity: Identity = await createIdentity({
    tenantId: northfold.tenantId,
    now,
    clients: [...(options.clients ?? [product]), hostClient],
    users: () => tenant.admin.users(),
    ...(options.keyPath === undefined ? {} : { keyPath: options.keyPath }),
  });
  const tenant: Tenant = createTenant({
    tenantId: northfold.tenantId,
    hostname: northfold.hostname,
    now,
    verify: rememberClaims(identity.verify, now),
    ...(database === undefined ? {} : { database }),
  });
  const accounts = signedIn(tenant, identity);
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    await work();
    say(`${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  };

  const finished = database === undefined ? undefined : `${database}.filled`;
  const empty = tenant.admin.users().length === 0;
  // A mark left behind by a database that is gone says nothing about this one.
  if (finished !== undefined && empty) rmSync(finished, { force: true });
  const fresh = finished === undefined || !existsSync(finished);
  if (fresh) {
    populateTenant(tenant, plan);
    await timed(`Made the sites and lists of ${plan.people.length} people`, async () => {
      const { administratorToken: token } = accounts;
      const { remaining } = await provision(plan, { token, transport: tenant.fetch, today });
      if (remaining.length > 0) {
        throw new Error(`Northfold was not provisioned as planned:\n${remaining.join("\n")}`);
      }
    });
    await timed("Let everybody write down what they work for", async () => {
      await seedCompany({ ...accounts, today, now: now() });
    });
    if (finished !== undefined) writeFileSync(finished, `${today}\n`);
  } else {
    await timed("Brought the calendars up to this week", async () => {
      await seedMeetings(accounts.graphFor, today);
    });
  }
  return { ...accounts, tenant, identity, plan, fresh, close: tenant.close };
}
