import { requireOnList, requireOnSite } from "../access/requireRight.ts";
import { rights } from "../access/rights.ts";
import { segment, type Call } from "../Call.ts";
import { listNotFound } from "../problems.ts";
import { resolveSite } from "../sites/resolveSite.ts";
import type { SiteRow } from "../sites/sites.ts";
import { findList, type ListRow } from "./lists.ts";

/** The list the route names, once the caller is seen to hold the right on it. */
export function resolveList(
  call: Call,
  right: bigint = rights.viewListItems,
): { readonly site: SiteRow; readonly list: ListRow; readonly mask: bigint } {
  const site = resolveSite(call.state, segment(call, "site"));
  const list = findList(call.state, site.id, segment(call, "list"));
  if (!list) {
    requireOnSite(call.state, call.caller, site.id);
    throw listNotFound();
  }
  return { site, list, mask: requireOnList(call.state, call.caller, list, right) };
}
