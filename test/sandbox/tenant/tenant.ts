import { createAdmin, type TenantAdmin } from "./admin.ts";
import type { Verify } from "./authenticate.ts";
import { preflight } from "./cors.ts";
import { openDatabase } from "./database.ts";
import { createFaults, createFaultState, type Faults } from "./faults.ts";
import { answerGraph } from "./graph/graphService.ts";
import { compileRoutes } from "./graph/matchRoute.ts";
import { routes } from "./graph/routes.ts";
import type { Service } from "./graph/perform.ts";
import type { RequestLogEntry } from "./RequestLog.ts";
import { answerSharePoint } from "./rest/sharePointService.ts";
import type { State } from "./State.ts";
import { createThrottle, generousLimits, type Limits } from "./throttle.ts";

export type TenantOptions = {
  /** Path of the SQLite file; `:memory:` when not given. */
  readonly database?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Rejects when the token is bad. */
  readonly verify: Verify;
  readonly hostname?: string;
  readonly tenantId: string;
  readonly limits?: Partial<Limits>;
  /** How a delay that was ordered is waited for; a test can pass one that does not wait. */
  readonly wait?: (milliseconds: number) => Promise<void>;
};

/** An emulated Microsoft 365 tenant: Graph v1.0 and SharePoint REST over state of its own. */
export type Tenant = {
  /** Answers requests to graph.microsoft.com and to the SharePoint host. Rejects as fetch does when offline. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly admin: TenantAdmin;
  readonly faults: Faults;
  /** What was asked so far, oldest first. */
  readonly requests: readonly RequestLogEntry[];
  readonly close: () => void;
};

export function createTenant(options: TenantOptions): Tenant {
  const now = options.now ?? Date.now;
  const state: State = {
    database: openDatabase(options.database ?? ":memory:"),
    now,
    hostname: (options.hostname ?? "contoso.sharepoint.com").toLowerCase(),
    tenantId: options.tenantId,
    faults: createFaultState(),
    limits: { ...generousLimits, ...options.limits },
  };
  const requests: RequestLogEntry[] = [];
  const service: Service = {
    state,
    match: compileRoutes(routes),
    throttle: createThrottle(state.limits, now),
    log: (entry) => requests.push(entry),
  };
  const wait = options.wait ?? delay;
  return {
    fetch: (request) => answer(service, options.verify, wait, request),
    admin: createAdmin(state),
    faults: createFaults(state),
    requests,
    close: () => state.database.close(),
  };
}

async function answer(
  service: Service,
  verify: Verify,
  wait: (milliseconds: number) => Promise<void>,
  request: Request,
): Promise<Response> {
  const { state } = service;
  if (state.faults.away) throw networkFailure();
  if (request.method === "OPTIONS") return preflight();
  if (state.faults.milliseconds > 0) await wait(state.faults.milliseconds);
  request.signal.throwIfAborted();
  const { hostname } = new URL(request.url);
  const response = await (hostname === "graph.microsoft.com"
    ? answerGraph(service, verify, request)
    : hostname === state.hostname
      ? answerSharePoint(service, verify, request)
      : Promise.reject(new TypeError(`The sandbox tenant does not answer for ${hostname}.`)));
  if (!response) throw networkFailure();
  return response;
}

/** The very error a browser's fetch gives when a connection fails. */
const networkFailure = (): TypeError => new TypeError("Failed to fetch");

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
