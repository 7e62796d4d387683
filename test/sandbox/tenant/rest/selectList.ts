import { requireOnList, requireOnSite } from "../access/requireRight.ts";
import { rights } from "../access/rights.ts";
import { findListById, listsOf, type ListRow } from "../lists/lists.ts";
import { listUrl } from "../lists/listBody.ts";
import { Problem } from "../Problem.ts";
import { siteUrl } from "../sites/sites.ts";
import { listMissing } from "./restProblem.ts";
import type { RestCall } from "./RestCall.ts";

/** The list the path picks, once the caller is seen to hold the right on it. */
export function selectList(
  call: RestCall,
  right: bigint = rights.viewListItems,
): { readonly list: ListRow; readonly mask: bigint } {
  const list = find(call);
  const wanted = call.selectors.get("list")?.value ?? "";
  const missing = listMissing(wanted, siteUrl(call.state, call.site));
  if (!list) {
    requireOnSite(call.state, call.caller, call.site.id);
    throw missing;
  }
  try {
    return { list, mask: requireOnList(call.state, call.caller, list, right) };
  } catch (cause) {
    // Hidden and missing must look alike.
    throw cause instanceof Problem && cause.status === 404 ? missing : cause;
  }
}

function find(call: RestCall): ListRow | undefined {
  const selector = call.selectors.get("list");
  if (!selector) return undefined;
  if (selector.how === "getbytitle") {
    return call.state.database.get<ListRow>(
      "SELECT * FROM lists WHERE site = ? AND title = ?",
      call.site.id,
      selector.value,
    );
  }
  if (selector.how === "getlist") {
    const url = encodeURI(`https://${call.state.hostname}${selector.value}`).toLowerCase();
    return listsOf(call.state, call.site.id).find(
      (list) => listUrl(call.state, list).toLowerCase() === url,
    );
  }
  const list = findListById(call.state, selector.value);
  return list?.site === call.site.id ? list : undefined;
}
