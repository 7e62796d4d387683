import { randomUUID } from "node:crypto";

import type { Answer } from "../Answer.ts";
import type { Caller } from "../Call.ts";
import { isWrite } from "../faults.ts";
import { Problem } from "../Problem.ts";
import { accessDenied, badArgument, insufficientPrivileges, notImplemented } from "../problems.ts";
import type { RequestLogEntry } from "../RequestLog.ts";
import type { State } from "../State.ts";
import type { Throttle } from "../throttle.ts";
import { aliasSegments } from "./aliasSegments.ts";
import { errorEnvelope } from "./envelope.ts";
import type { Matched, MatchRoute } from "./matchRoute.ts";
import type { Route } from "./Route.ts";
import { segmentsOf } from "./segmentsOf.ts";

/** What answering needs besides the request itself. */
export type Service = {
  readonly state: State;
  readonly match: MatchRoute;
  readonly throttle: Throttle;
  readonly log: (entry: RequestLogEntry) => void;
};

export type Asked = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly caller: Caller;
  readonly inBatch: boolean;
};

export type Performed = {
  readonly answer: Answer;
  /** The work is done and kept, but the caller is not to hear of it. */
  readonly lost: boolean;
  readonly requestId: string;
};

/** Carries out one request, alone or as a part of a batch. Refusals are answers too. */
export function perform(service: Service, asked: Asked): Performed {
  const { state } = service;
  const requestId = randomUUID();
  const target = { method: asked.method, path: pathOf(asked.url) };
  let matched: Matched | undefined;
  let answer: Answer;
  try {
    const { segments, token } = segmentsOf(asked.url.pathname.replace(/^\/v1\.0/i, ""));
    matched = service.match(asked.method, aliasSegments(state, segments));
    service.throttle(asked.caller.claims, matched?.route.units ?? 1);
    const ordered = state.faults.before(target);
    if (ordered) throw ordered;
    if (!matched) throw notImplemented(`${target.method} ${target.path}`);
    answer = handle(state, matched, asked, token);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    answer = refuse(state, asked, cause, requestId);
  }
  service.log({
    method: asked.method,
    path: matched?.route.path ?? "(unknown)",
    units: matched?.route.units ?? 1,
    status: answer.status,
    oid: asked.caller.oid,
    inBatch: asked.inBatch,
  });
  const lost = isWrite(asked.method) && answer.status < 400 && state.faults.losesAnswer(target);
  return { answer, lost, requestId };
}

export const pathOf = (url: URL): string =>
  decodeURIComponent(url.pathname).replace(/^\/v1\.0/i, "");

export function refuse(
  state: State,
  asked: { readonly headers: Headers },
  problem: Problem,
  requestId: string,
): Answer {
  const clientRequestId = asked.headers.get("client-request-id") ?? requestId;
  return {
    status: problem.status,
    headers: problem.headers,
    body: errorEnvelope(problem, state.now(), requestId, clientRequestId),
  };
}

function handle(state: State, matched: Matched, asked: Asked, token: string | undefined): Answer {
  requireScope(matched.route, asked.caller.claims.scp);
  const query = new URLSearchParams(asked.url.search);
  if (token !== undefined) query.set("token", token);
  if (matched.route.family === "sharepoint") requireDollars(query);
  const { caller, headers, bytes, method, url } = asked;
  return state.database.within(() =>
    matched.route.handle({
      state,
      caller,
      method,
      url,
      path: matched.path,
      query,
      headers,
      bytes,
    }),
  );
}

function requireScope(route: Route, held: readonly string[]): void {
  if (route.scopes.some((scope) => held.includes(scope))) return;
  switch (route.family) {
    case "sharepoint":
      throw accessDenied();
    case "directory":
      throw insufficientPrivileges();
    case "outlook":
      throw new Problem(
        403,
        "ErrorAccessDenied",
        "Access is denied. Check credentials and try again.",
      );
  }
}

const options = ["expand", "select", "filter", "top", "orderby", "skiptoken", "count"];

/** SharePoint's part of Graph has stopped taking query options without their dollar sign. */
function requireDollars(query: URLSearchParams): void {
  const bare = options.find((name) => query.has(name));
  if (bare !== undefined) {
    throw badArgument(`The query option '${bare}' is not known. Did you mean '$${bare}'?`);
  }
}
