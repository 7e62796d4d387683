import { vi } from "vitest";
import type { PersonId } from "#domain/person/person.ts";
import { createGraph } from "#graph/createGraph.ts";
import type { Graph } from "#graph/Graph.ts";
import type { OrganisationPlan } from "#provision/plan/OrganisationPlan.ts";
import { provision, type ProvisionOptions } from "#provision/provision.ts";
import {
  createSharePointStore,
  type SharePointStore,
} from "#store/sharepoint/createSharePointStore.ts";
import { createTenant, type Tenant, type TenantOptions } from "#sandbox/tenant/tenant.ts";
import type { TokenClaims } from "#sandbox/tenant/TokenClaims.ts";
import {
  addressOf,
  breakGlassGroup,
  companyPlan,
  hostname,
  ids,
  sites,
  today,
} from "./companyPlan.ts";
import { copyOfTemplate } from "./tenantTemplate.ts";

// Whichever test comes first makes the template of the tenant, which takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const tenantId = "33333333-0000-4000-8000-000000000001";
const appId = "22222222-0000-4000-8000-000000000001";
/** What the app asks for at the start. */
const appScopes = ["Sites.Selected", "User.Read"];

export type ProvisionedTenant = {
  readonly tenant: Tenant;
  readonly plan: OrganisationPlan;
  /** A Graph token of a person, with the app's own permissions unless told. */
  readonly tokenFor: (person: PersonId, scopes?: readonly string[]) => string;
  /** The product's Graph client, signed in as a person. */
  readonly graphFor: (person: PersonId, options?: GraphChoice) => Graph;
  /** The product's store, signed in as a person. */
  readonly storeFor: (person: PersonId, options?: GraphChoice) => SharePointStore;
  /** How the administrator reaches SharePoint, to provision or check once more. */
  readonly administrator: ProvisionOptions;
};

type GraphChoice = {
  readonly timeoutMillis?: number;
  readonly transport?: (request: Request) => Promise<Response>;
};

/**
 * A tenant with people, groups and sites, in which nothing else has been made. Over a database
 * that has more already, what is there stays.
 */
export function emptyTenant(
  plan: OrganisationPlan = companyPlan,
  options: Partial<TenantOptions> = {},
): ProvisionedTenant {
  const verify = (bearer: string) =>
    Promise.resolve().then(
      () => JSON.parse(Buffer.from(bearer, "base64url").toString()) as TokenClaims,
    );
  const tenant = createTenant({ tenantId, verify, hostname, ...options });
  const { admin } = tenant;
  const people = [
    ...plan.people.map(({ id, name, signIn }) => ({ id, name, signIn })),
    { id: ids.stranger, name: "Noor Stranger", signIn: addressOf("Noor Stranger") },
    { id: ids.root, name: "Ravi Root", signIn: addressOf("Ravi Root") },
  ];
  for (const { id, name, signIn } of people) {
    const [givenName = name, surname = ""] = name.split(" ");
    admin.addUser({
      id,
      displayName: name,
      givenName,
      surname,
      mail: signIn,
      userPrincipalName: signIn,
      jobTitle: "",
    });
  }
  admin.createGroup({
    id: breakGlassGroup,
    name: "Break glass",
    kind: "security",
    members: [ids.root],
  });
  for (const url of Object.values(sites)) {
    const path = new URL(url).pathname;
    const site = admin.createSite({ path, title: path, admins: [breakGlassGroup] });
    admin.grantApp(site, appId, "write");
  }

  const now = options.now ?? Date.now;
  const bearer = (person: PersonId, aud: string, scp: readonly string[]) => {
    const exp = Math.floor(now() / 1000) + 3600;
    const claims: TokenClaims = { oid: person, tid: tenantId, aud, scp, appid: appId, exp };
    return Buffer.from(JSON.stringify(claims)).toString("base64url");
  };
  const tokenFor = (person: PersonId, scopes: readonly string[] = appScopes) =>
    bearer(person, "https://graph.microsoft.com", scopes);
  const graphFor = (person: PersonId, choice: GraphChoice = {}) =>
    createGraph({
      transport: tenant.fetch,
      scopes: appScopes,
      token: (scopes) => Promise.resolve(tokenFor(person, scopes)),
      ...choice,
    });
  return {
    tenant,
    plan,
    tokenFor,
    graphFor,
    storeFor: (person, choice) =>
      createSharePointStore({
        graph: graphFor(person, choice),
        directory: { hostname, path: new URL(plan.directory).pathname },
        personId: person,
      }),
    administrator: {
      transport: tenant.fetch,
      token: () =>
        Promise.resolve(bearer(ids.root, `https://${hostname}`, ["AllSites.FullControl"])),
      today,
    },
  };
}

/** A tenant in which the product's own provisioning has made everything of the small company. */
export async function provisionedTenant(
  plan: OrganisationPlan = companyPlan,
  options: Partial<TenantOptions> = {},
): Promise<ProvisionedTenant> {
  const database = await copyOfTemplate(JSON.stringify(plan), async (file) => {
    const company = emptyTenant(plan, { database: file });
    const { remaining } = await provision(plan, company.administrator);
    company.tenant.close();
    if (remaining.length > 0) {
      throw new Error(`The company was not provisioned as planned:\n${remaining.join("\n")}`);
    }
  });
  return emptyTenant(plan, { ...options, database });
}
