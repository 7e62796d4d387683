import type { PersonId } from "#domain/person/person.ts";
import { createGraph } from "#graph/createGraph.ts";
import { createSharePointStore } from "#store/sharepoint/createSharePointStore.ts";
import type { Store } from "#store/Store.ts";
import { hostClient } from "#sandbox/hosts/hostClient.ts";
import type { Identity, IssueRequest } from "#sandbox/identity/identity.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { northfold } from "../company/northfold.ts";
import { colleague } from "../company/people.ts";

type WebFetch = (request: Request) => Promise<Response>;

/** The tenant as its people reach it, each with tokens of their own. */
export type SignedIn = {
  /** The product's store, as a person. */
  readonly storeFor: (person: PersonId) => Store;
  /** Graph as a person in Microsoft 365's own apps, which read and write calendars and tasks. */
  readonly graphFor: (person: PersonId) => WebFetch;
  /** A token for SharePoint itself, as the administrator. */
  readonly administratorToken: () => Promise<string>;
};

const productScopes: readonly string[] = ["Sites.Selected", "User.Read"];

export function signedIn(tenant: Tenant, identity: Identity): SignedIn {
  const issued = new Map<string, Promise<string>>();
  const issue = (ask: IssueRequest): Promise<string> => {
    const key = `${ask.oid} ${ask.clientId} ${ask.audience ?? ""}`;
    const known = issued.get(key) ?? identity.issue(ask);
    issued.set(key, known);
    return known;
  };
  return {
    storeFor: (personId) =>
      createSharePointStore({
        graph: createGraph({
          transport: tenant.fetch,
          scopes: productScopes,
          token: (scopes) => issue({ oid: personId, clientId: northfold.clientId, scopes }),
        }),
        directory: { hostname: northfold.hostname, path: northfold.directoryPath },
        personId,
      }),
    graphFor: (person) => async (request) => {
      const { clientId, scopes } = hostClient;
      const all = [...scopes, "Tasks.ReadWrite"];
      const bearer = await issue({ oid: person, clientId, scopes: all });
      const headers = new Headers(request.headers);
      headers.set("authorization", `Bearer ${bearer}`);
      return await tenant.fetch(new Request(request, { headers }));
    },
    administratorToken: () =>
      issue({
        oid: colleague("petra-novakova").id,
        clientId: northfold.clientId,
        scopes: ["AllSites.FullControl"],
        audience: `https://${northfold.hostname}`,
      }),
  };
}
