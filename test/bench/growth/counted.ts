import type { PersonId } from "#domain/person/person.ts";
import { createGraph } from "#graph/createGraph.ts";
import {
  createSharePointStore,
  type SharePointStore,
} from "#store/sharepoint/createSharePointStore.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";

/** A person at a tenant, as the product signs them in. */
export type Account = {
  readonly tenant: Tenant;
  readonly person: PersonId;
  /** By which the person is invited. */
  readonly address: string;
  readonly token: string;
  readonly directory: { readonly hostname: string; readonly path: string };
};

/** What something asks for. */
export type Cost = {
  /** Requests over the network, a batch counting as one. */
  readonly roundTrips: number;
  /** The resource units of each request to SharePoint, each part of a batch being one. */
  readonly units: readonly number[];
  readonly bytes: number;
};

/** Counts what all devices of one person ask for. */
export type Counted = {
  /** The service as one window reaches it. */
  readonly service: () => SharePointStore;
  /** What was asked since the last call, or since the beginning. Throws where anything was refused. */
  readonly spent: () => Cost;
  /** Resolves when nothing has been under way for a while. */
  readonly quiet: () => Promise<void>;
};

const scopes = ["Sites.Selected", "User.Read"];
/**
 * So many turns of the event loop without a request under way are quiet. Turns and not a time, for
 * what a page works out between two requests takes few of them, however slow the machine; digests
 * are made on other threads, so a turn waits for one of its own behind them.
 */
const quietTurns = 25;
const turnMillis = 2;

export function counted({ tenant, person, token, directory }: Account): Counted {
  let from = tenant.requests.length;
  let roundTrips = 0;
  let bytes = 0;
  const open = new Set<Request>();
  let idleTurns = 0;
  const transport = async (request: Request): Promise<Response> => {
    roundTrips += 1;
    open.add(request);
    try {
      const answer = await tenant.fetch(request);
      const body = await answer.arrayBuffer();
      bytes += body.byteLength;
      return new Response(body.byteLength === 0 ? null : body, answer);
    } finally {
      open.delete(request);
      idleTurns = 0;
    }
  };
  return {
    service: () =>
      createSharePointStore({
        graph: createGraph({ transport, scopes, token: () => Promise.resolve(token) }),
        directory,
        personId: person,
      }),
    spent: () => {
      const asked = tenant.requests.slice(from).filter(({ path }) => path !== "/$batch");
      const refused = asked.find(({ status }) => status >= 400);
      if (refused) throw new Error(`${refused.path} was answered with ${refused.status}.`);
      const cost = { roundTrips, units: asked.map(({ units }) => units), bytes };
      from = tenant.requests.length;
      roundTrips = 0;
      bytes = 0;
      return cost;
    },
    quiet: async () => {
      for (idleTurns = 0; idleTurns < quietTurns; idleTurns = open.size > 0 ? 0 : idleTurns + 1) {
        await crypto.subtle.digest("SHA-256", new Uint8Array());
        await new Promise((resolve) => {
          setTimeout(resolve, turnMillis);
        });
      }
    },
  };
}

export function sumOf(costs: readonly Cost[]): Cost {
  return {
    roundTrips: costs.reduce((sum, one) => sum + one.roundTrips, 0),
    units: costs.flatMap(({ units }) => units),
    bytes: costs.reduce((sum, one) => sum + one.bytes, 0),
  };
}

/** Resource units of all requests together. */
export function unitsOf({ units }: Cost): number {
  return units.reduce((sum, one) => sum + one, 0);
}
