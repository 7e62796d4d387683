import { createTabModel } from "#app/tabModel.ts";
import { readPair } from "#app/preparation/readPair.ts";
import type { PersonId } from "#domain/person/person.ts";
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

/**
 * The tab opened once and the pane beside three meetings, each in a window of its own and with
 * nothing kept on the device: the dearest morning there is.
 */
export async function measureMorning(tenant: Tenant, person: PersonId): Promise<Morning> {
  let roundTrips = 0;
  let bytes = 0;
  const before = tenant.requests.length;
  const transport = async (request: Request): Promise<Response> => {
    roundTrips += 1;
    const answer = await tenant.fetch(request);
    const body = await answer.arrayBuffer();
    bytes += body.byteLength;
    return new Response(body.byteLength === 0 ? null : body, answer);
  };
  const newStore = (): Store =>
    createSharePointStore({
      graph: createGraph({
        transport,
        scopes,
        token: () => Promise.resolve(tokenOf(person, "https://graph.microsoft.com", scopes)),
      }),
      directory: { hostname, path: directoryPath },
      personId: person,
    });

  const inputs = pageInputs(globalThis);
  const model = createTabModel(newStore(), inputs);
  await model.open();
  const session = model.session.get();
  if (session.status !== "ready") throw new Error(`The tab did not open: ${session.status}.`);
  for (const relation of session.relations.slice(0, talks)) {
    const store = newStore();
    const { me, teams } = await store.directory();
    const facts = await readPair(store, {
      me,
      other: relation.other,
      relation,
      role: "asking",
      tag: await pairTag(me.id, relation.other.id, inputs.digest),
      teams,
    });
    if (facts.unread.length > 0 || facts.theirs.length === 0) {
      throw new Error("A talk could not be read, so its cost says nothing.");
    }
  }
  const asked = tenant.requests.slice(before).filter(({ path }) => path !== "/$batch");
  const refused = asked.find(({ status }) => status >= 400);
  if (refused) throw new Error(`${refused.path} was answered with ${refused.status}.`);
  return {
    roundTrips,
    requests: asked.length,
    units: asked.reduce((sum, { units }) => sum + units, 0),
    bytes,
  };
}
