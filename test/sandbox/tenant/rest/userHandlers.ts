import { ensurePrincipal } from "../access/ensurePrincipal.ts";
import { listPrincipals, type Principal } from "../access/principals.ts";
import { requireOnSite } from "../access/requireRight.ts";
import { rights } from "../access/rights.ts";
import { filterEntities } from "./filterEntities.ts";
import { userEntity } from "./principalEntities.ts";
import { empty, nothing, one, type RestAnswer, type RestCall } from "./RestCall.ts";
import { badQuery, restProblem } from "./restProblem.ts";
import { selectUser } from "./selectPrincipal.ts";

/** Enters somebody of the directory into the site, which gives them no right yet. */
export function postEnsureUser(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  return one(userEntity(ensured(call, call.body["logonName"])));
}

export function postSiteUser(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id, rights.managePermissions);
  return one(userEntity(ensured(call, call.body["LoginName"])));
}

export function getSiteUsers(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  const users = listPrincipals(call.state, call.site.id).filter(
    (one_) => one_.kind !== "siteGroup",
  );
  return { kind: "many", entities: filterEntities(users.map(userEntity), call.query) };
}

export function getSiteUser(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  return one(userEntity(selectUser(call)));
}

/** Only whether somebody administers the site can be changed here. */
export function mergeSiteUser(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id, rights.managePermissions);
  const { IsSiteAdmin, ...others } = call.body;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined || typeof IsSiteAdmin !== "boolean") {
    throw badQuery(`The property '${unknown ?? "IsSiteAdmin"}' cannot be set on type 'SP.User'.`);
  }
  call.state.database.run(
    "UPDATE principals SET admin = ? WHERE site = ? AND id = ?",
    IsSiteAdmin ? 1 : 0,
    call.site.id,
    selectUser(call).id,
  );
  return empty;
}

/** Takes somebody out of the site: their roles everywhere in it and their places in its groups. */
export function removeSiteUser(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id, rights.managePermissions);
  const argument = call.args.get("0");
  const how = "id";
  const picked = argument === undefined ? call : withUser(call, how, argument);
  removePrincipal(call, selectUser(picked));
  return nothing;
}

const withUser = (call: RestCall, how: string, value: string): RestCall => ({
  ...call,
  selectors: new Map([...call.selectors, ["user", { how, value }]]),
});

export function removePrincipal(call: RestCall, principal: Principal): void {
  const { database } = call.state;
  const place = [call.site.id, principal.id] as const;
  database.run("DELETE FROM role_assignments WHERE site = ? AND principal = ?", ...place);
  database.run("DELETE FROM site_group_members WHERE site = ? AND member = ?", ...place);
  database.run("DELETE FROM site_group_members WHERE site = ? AND group_id = ?", ...place);
  database.run("DELETE FROM principals WHERE site = ? AND id = ?", ...place);
}

export function ensured(call: RestCall, login: unknown): Principal {
  if (typeof login !== "string") throw badQuery("The login name is missing.");
  const principal = ensurePrincipal(call.state, call.site.id, login);
  if (principal && principal.kind !== "siteGroup") return principal;
  throw restProblem(
    400,
    "-2146232832, Microsoft.SharePoint.SPException",
    `The specified user ${login} could not be found.`,
  );
}
