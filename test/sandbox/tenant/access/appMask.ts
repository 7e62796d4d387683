import type { ListRow } from "../lists/lists.ts";
import type { State } from "../State.ts";
import type { TokenClaims } from "../TokenClaims.ts";
import { builtInMask, roleId } from "./roleDefinitions.ts";

const nothing = 0n;

/** What each tenant-wide scope lets an app do, on Graph and on SharePoint's own API. */
const byScope: Readonly<Record<string, number>> = {
  "Sites.Read.All": roleId.read,
  "Sites.ReadWrite.All": roleId.contribute,
  "Sites.Manage.All": roleId.design,
  "Sites.FullControl.All": roleId.fullControl,
  "AllSites.Read": roleId.read,
  "AllSites.Write": roleId.contribute,
  "AllSites.Manage": roleId.design,
  "AllSites.FullControl": roleId.fullControl,
};

const fileScopes: Readonly<Record<string, number>> = {
  "Files.Read": roleId.read,
  "Files.Read.All": roleId.read,
  "Files.ReadWrite": roleId.contribute,
  "Files.ReadWrite.All": roleId.contribute,
};

const byGrantedRole: Readonly<Record<string, number>> = {
  read: roleId.read,
  write: roleId.contribute,
  manage: roleId.design,
  owner: roleId.fullControl,
  fullcontrol: roleId.fullControl,
};

/**
 * What the calling app may do on a site or list: its tenant-wide scopes, and for the Selected
 * scopes whatever was granted to it on that site or that list.
 */
export function appMask(
  state: State,
  claims: TokenClaims,
  site: string,
  list?: ListRow,
  asFile = false,
): bigint {
  let mask = nothing;
  for (const scope of claims.scp) {
    const role = byScope[scope] ?? (asFile ? fileScopes[scope] : undefined);
    if (role !== undefined) mask |= builtInMask(role);
  }
  const siteSelected = claims.scp.includes("Sites.Selected");
  // Unverified on the real service, hence the switch: does a site's grant reach a list with its own permissions?
  const reaches = list?.own_permissions !== 1 || state.faults.siteGrantReachesBrokenLists;
  if (siteSelected && reaches) mask |= grantedMask(state, site, claims.appid);
  const listSelected = siteSelected || claims.scp.includes("Lists.SelectedOperations.Selected");
  if (list && listSelected) mask |= grantedMask(state, list.id, claims.appid);
  return mask;
}

function grantedMask(state: State, scope: string, app: string): bigint {
  const grant = state.database.get<{ roles: string }>(
    "SELECT roles FROM app_grants WHERE scope = ? AND app = ?",
    scope,
    app,
  );
  if (!grant) return nothing;
  return (JSON.parse(grant.roles) as readonly string[])
    .map((role) => builtInMask(byGrantedRole[role] ?? 0))
    .reduce((all, one) => all | one, nothing);
}
