import type { Site } from "@microsoft/microsoft-graph-types";

import { requireOnSite, effectiveMask } from "../access/requireRight.ts";
import { has, rights } from "../access/rights.ts";
import { ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import type { State } from "../State.ts";
import { resolveSite } from "./resolveSite.ts";
import { compositeId, listSites, siteUrl, type SiteRow } from "./sites.ts";

function siteBody(state: State, site: SiteRow): Site {
  const settings = JSON.parse(site.settings) as { Description?: string };
  return {
    createdDateTime: site.created,
    description: settings.Description ?? "",
    id: compositeId(state, site),
    lastModifiedDateTime: site.created,
    name: site.path.split("/").at(-1) ?? "",
    webUrl: siteUrl(state, site),
    displayName: site.title,
    root: {},
    siteCollection: { hostname: state.hostname },
  };
}

export function getSite(call: Call): Answer {
  const site = resolveSite(call.state, segment(call, "site"));
  requireOnSite(call.state, call.caller, site.id);
  return ok({
    "@odata.context": context("sites/$entity"),
    ...selectMembers(siteBody(call.state, site), call.query.get("$select")),
  });
}

/** `GET /sites?search=`: the sites the caller may open, by title or path. */
export function searchSites(call: Call): Answer {
  const wanted = (call.query.get("search") ?? "").toLowerCase();
  const found = listSites(call.state).filter(
    (site) =>
      (wanted === "*" || `${site.title} ${site.path}`.toLowerCase().includes(wanted)) &&
      has(effectiveMask(call.state, call.caller, site.id), rights.open),
  );
  return ok({
    "@odata.context": context("sites"),
    value: found.map((site) => siteBody(call.state, site)),
  });
}
