import { createTabModel } from "#app/tabModel.ts";
import { readPair } from "#app/preparation/readPair.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import { createGraph } from "#graph/createGraph.ts";
import { pageInputs } from "#page/pageInputs.ts";
import { createSharePointStore } from "#store/sharepoint/createSharePointStore.ts";
import type { Store } from "#store/Store.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { directoryPath, hostname } from "./benchPlan.ts";
import { tokenOf } from "./growthTenant.ts";

/** What one person's morning asks for. */
export type Morning = {
  /** Requests over the network, a batch counting as one. */
  readonly roundTrips: number;
  /** Requests to SharePoint, each part of a batch counting. */
  readonly requests: number;
  readonly units: number;
  readonly bytes: number;
};

const talks = 3;
const scopes = ["Sites.Selected", "User.Read"];

/** A person at the tenant, whose requests are counted; each store is a window with nothing kept. */
export type Counted = {
  readonly newStore: () => Store;
  /** What was asked since the last call, or since the beginning. Throws where anything was refused. */
  readonly spent: () => Morning;
};

export function counted(tenant: Tenant, person: PersonId): Counted {
  let from = tenant.requests.length;
  let roundTrips = 0;
  let bytes = 0;
  const transport = async (request: Request): Promise<Response> => {
    roundTrips += 1;
    const answer = await tenant.fetch(request);
    const body = await answer.arrayBuffer();
    bytes += body.byteLength;
    return new Response(body.byteLength === 0 ? null : body, answer);
  };
  const token = tokenOf(person, "https://graph.microsoft.com", scopes);
  return {
    newStore: () =>
      createSharePointStore({
        graph: createGraph({ transport, scopes, token: () => Promise.resolve(token) }),
        directory: { hostname, path: directoryPath },
        personId: person,
      }),
    spent: () => {
      const asked = tenant.requests.slice(from).filter(({ path }) => path !== "/$batch");
      const refused = asked.find(({ status }) => status >= 400);
      if (refused) throw new Error(`${refused.path} was answered with ${refused.status}.`);
      const units = asked.reduce((sum, one) => sum + one.units, 0);
      const all = { roundTrips, requests: asked.length, units, bytes };
      from = tenant.requests.length;
      roundTrips = 0;
      bytes = 0;
      return all;
    },
  };
}

/** Opens the tab, and answers whom the person meets. */
export async function openTab(store: Store): Promise<readonly Relation[]> {
  const model = createTabModel(store, pageInputs(globalThis));
  await model.open();
  const session = model.session.get();
  if (session.status !== "ready") throw new Error(`The tab did not open: ${session.status}.`);
  return session.relations;
}

/** Opens the pane beside a meeting with the other person of `relation`. */
export async function openPane(store: Store, relation: Relation): Promise<void> {
  const { me, teams } = await store.directory();
  const tag = await pairTag(me.id, relation.other.id, pageInputs(globalThis).digest);
  const pair = { me, other: relation.other, relation, role: "asking", tag, teams } as const;
  const { unread, theirs } = await readPair(store, pair);
  if (unread.length > 0 || theirs.length === 0) {
    throw new Error("A talk could not be read, so its cost says nothing.");
  }
}

/**
 * The tab opened once and the pane beside three meetings, each in a window of its own and with
 * nothing kept on the device: the dearest morning there is.
 */
export async function measureMorning(tenant: Tenant, person: PersonId): Promise<Morning> {
  const { newStore, spent } = counted(tenant, person);
  const relations = await openTab(newStore());
  for (const relation of relations.slice(0, talks)) await openPane(newStore(), relation);
  return spent();
}
