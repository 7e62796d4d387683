import type { Answer } from "../Answer.ts";
import { isWrite } from "../faults.ts";
import { isObject, type Json } from "../graph/readBody.ts";
import type { Asked, Service } from "../graph/perform.ts";
import { Problem } from "../Problem.ts";
import { notImplemented, siteNotFound } from "../problems.ts";
import { findSiteByPath, siteUrl } from "../sites/sites.ts";
import type { State } from "../State.ts";
import { parsePath, type ParsedPath } from "./parsePath.ts";
import { renderAnswer } from "./renderAnswer.ts";
import { inRestTerms, restEnvelope } from "./restProblem.ts";
import { restRoutes } from "./restRoutes.ts";
import { tenantRoutes } from "./tenantRoutes.ts";

/** SharePoint charges a unit or two for most calls and five for permissions. */
const unitsOf = (route: string): number => (/role|assignment/.test(route) ? 5 : 2);

/** Carries out one request to `_api`. Refusals are answers too; `lost` as for Graph. */
export function performRest(
  service: Service,
  asked: Asked,
): { readonly answer: Answer; readonly lost: boolean } {
  const { state } = service;
  const path = decodeURIComponent(asked.url.pathname);
  const method = effectiveMethod(asked);
  const target = { method, path };
  let route = "(unknown)";
  let answer: Answer;
  try {
    const [sitePath = "", api = ""] = path.split(/\/_api\//i);
    const parsed = parsePath(api.replace(/^site\/rootweb/i, "web"), asked.url.searchParams);
    route = `_api/${parsed.route}`;
    service.throttle(asked.caller.claims, unitsOf(route));
    const ordered = state.faults.before(target);
    if (ordered) throw ordered;
    answer = state.database.within(() => handle(state, parsed, asked, method, sitePath));
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    answer = refuseRest(cause);
  }
  service.log({
    method,
    path: route,
    units: unitsOf(route),
    status: answer.status,
    oid: asked.caller.oid,
    inBatch: asked.inBatch,
  });
  const lost = isWrite(method) && answer.status < 400 && state.faults.losesAnswer(target);
  return { answer, lost };
}

function handle(
  state: State,
  parsed: ParsedPath,
  asked: Asked,
  method: string,
  sitePath: string,
): Answer {
  const { caller, headers, url } = asked;
  const body = readJson(asked.bytes);
  const query = url.searchParams;
  const accept = headers.get("accept") ?? "";
  const ofTenant = tenantRoutes[`${method} ${parsed.route}`];
  if (ofTenant) return renderAnswer(ofTenant({ state, caller, body }), query, accept, "");
  const handler = restRoutes[`${method} ${parsed.route}`];
  if (!handler) throw notImplemented(`${method} ${decodeURIComponent(url.pathname)}`);
  const site = findSiteByPath(state, sitePath);
  if (!site) throw siteNotFound();
  const call = { ...parsed, state, caller, site, query, headers, url, body };
  return renderAnswer(handler(call), query, accept, `${siteUrl(state, site)}/_api/`);
}

export function refuseRest(problem: Problem): Answer {
  const { status, headers } = problem;
  const refusal = status === 501 || status === 401 ? problem : inRestTerms(problem);
  return {
    status: refusal.status,
    headers: { ...headers, "Content-Type": "application/json;odata=minimalmetadata" },
    body: restEnvelope(refusal),
  };
}

/** What a POST really is, by its X-HTTP-Method header. PATCH and PUT are taken as MERGE. */
function effectiveMethod(asked: Asked): string {
  const given = (asked.headers.get("x-http-method") ?? asked.method).toUpperCase();
  return given === "PATCH" || given === "PUT" ? "MERGE" : given;
}

function readJson(bytes: Uint8Array): Json {
  const text = new TextDecoder().decode(bytes).trim();
  if (text === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem(400, "invalidRequest", "The body is not JSON.");
  }
  return isObject(value) ? unwrap(value) : {};
}

/** Verbose OData says `{"__metadata": …, "Choices": {"results": […]}}`. */
function unwrap(value: Json): Json {
  const entries = Object.entries(value).filter(([name]) => name !== "__metadata");
  return Object.fromEntries(
    entries.map(([name, member]) => [
      name,
      isObject(member) && Array.isArray(member["results"]) ? member["results"] : member,
    ]),
  );
}
