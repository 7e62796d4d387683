import type { ListRow } from "../lists/lists.ts";
import type { State } from "../State.ts";
import { ensureUser } from "./ensurePrincipal.ts";
import { roleId } from "./roleDefinitions.ts";
import { scopeOf } from "./userMask.ts";

/** `scope` is `web` or the id of a list with its own permissions. */
export type Assignment = { readonly principal: number; readonly role: number };

export function assignmentsOf(state: State, site: string, scope: string): readonly Assignment[] {
  return state.database.all<Assignment>(
    "SELECT principal, role FROM role_assignments WHERE site = ? AND scope = ? ORDER BY principal, role",
    site,
    scope,
  );
}

/**
 * Gives a principal a role. A role on a list gives its holder Limited Access to the web as well,
 * since one must pass through the web to reach the list.
 */
export function assignRole(
  state: State,
  site: string,
  scope: string,
  principal: number,
  role: number,
): void {
  insert(state, site, scope, principal, role);
  const passes = assignmentsOf(state, site, "web").some((one) => one.principal === principal);
  if (scope !== "web" && !passes) insert(state, site, "web", principal, roleId.limitedAccess);
}

/**
 * Takes a role away. Whoever loses their last role on the web loses every list below it too, also
 * those with permissions of their own.
 */
export function unassignRole(
  state: State,
  site: string,
  scope: string,
  principal: number,
  role: number,
): void {
  state.database.run(
    "DELETE FROM role_assignments WHERE site = ? AND scope = ? AND principal = ? AND role = ?",
    site,
    scope,
    principal,
    role,
  );
  if (scope !== "web") return;
  const left = assignmentsOf(state, site, "web").some((one) => one.principal === principal);
  if (left) return;
  state.database.run(
    "DELETE FROM role_assignments WHERE site = ? AND principal = ?",
    site,
    principal,
  );
}

/**
 * Gives a list permissions of its own: a copy of the web's, or else Full Control for whoever asks
 * and nobody else.
 */
export function breakInheritance(state: State, list: ListRow, oid: string, copy: boolean): void {
  const before = copy ? assignmentsOf(state, list.site, scopeOf(list)) : [];
  const asker = copy ? undefined : ensureUser(state, list.site, oid);
  state.database.run(
    "DELETE FROM role_assignments WHERE site = ? AND scope = ?",
    list.site,
    list.id,
  );
  state.database.run("UPDATE lists SET own_permissions = 1 WHERE id = ?", list.id);
  for (const { principal, role } of before) {
    if (role !== roleId.limitedAccess) insert(state, list.site, list.id, principal, role);
  }
  if (asker) assignRole(state, list.site, list.id, asker.id, roleId.fullControl);
}

export function resetInheritance(state: State, list: ListRow): void {
  state.database.run(
    "DELETE FROM role_assignments WHERE site = ? AND scope = ?",
    list.site,
    list.id,
  );
  state.database.run("UPDATE lists SET own_permissions = 0 WHERE id = ?", list.id);
}

function insert(state: State, site: string, scope: string, principal: number, role: number): void {
  state.database.run(
    "INSERT OR IGNORE INTO role_assignments (site, scope, principal, role) VALUES (?, ?, ?, ?)",
    site,
    scope,
    principal,
    role,
  );
}
