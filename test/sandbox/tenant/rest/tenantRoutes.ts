import { asText } from "../asText.ts";
import { ensureUser } from "../access/ensurePrincipal.ts";
import type { Caller } from "../Call.ts";
import type { Json } from "../graph/readBody.ts";
import { isObject } from "../graph/readBody.ts";
import { accessDenied } from "../problems.ts";
import { createSite } from "../sites/createSite.ts";
import { findSiteByPath, siteUrl } from "../sites/sites.ts";
import type { State } from "../State.ts";
import type { RestAnswer } from "./RestCall.ts";
import { badQuery } from "./restProblem.ts";

/** What is asked of the tenant rather than of one site, and so also where no site is yet. */
export type TenantCall = { readonly state: State; readonly caller: Caller; readonly body: Json };

const mayMakeSites = ["AllSites.FullControl", "Sites.FullControl.All"];

export const tenantRoutes: Readonly<Record<string, (call: TenantCall) => RestAnswer>> = {
  "POST sp.site.exists": ({ state, body }) => ({
    kind: "plain",
    value: { value: findSiteByPath(state, pathOf(state, body["url"])) !== undefined },
  }),
  "POST spsitemanager/create": makeSite,
};

/** Makes a site at once, administered by whoever asked. Differs: the service takes a moment. */
function makeSite({ state, caller, body }: TenantCall): RestAnswer {
  if (!mayMakeSites.some((scope) => caller.claims.scp.includes(scope))) throw accessDenied();
  const request = body["request"];
  if (!isObject(request)) throw badQuery("The request is missing.");
  const path = pathOf(state, request["Url"]);
  if (findSiteByPath(state, path)) {
    return { kind: "plain", value: { SiteId: "", SiteStatus: 3, SiteUrl: "" } };
  }
  const site = createSite(state, path, asText(request["Title"]));
  const owner = ensureUser(state, site.id, caller.oid);
  state.database.run(
    "UPDATE principals SET admin = 1 WHERE site = ? AND id = ?",
    site.id,
    owner?.id ?? 0,
  );
  return {
    kind: "plain",
    value: { SiteId: site.id, SiteStatus: 2, SiteUrl: siteUrl(state, site) },
  };
}

function pathOf(state: State, url: unknown): string {
  const { hostname, pathname } = new URL(String(url));
  if (hostname !== state.hostname) throw badQuery("The address is not of this tenant.");
  return pathname;
}
