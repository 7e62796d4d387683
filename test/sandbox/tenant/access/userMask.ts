import type { ListRow } from "../lists/lists.ts";
import type { State } from "../State.ts";
import { builtInMask, roleDefinitions, roleId } from "./roleDefinitions.ts";

/** The role assignments that count for a list: its own when inheritance is broken, else the web's. */
export const scopeOf = (list: ListRow | undefined): string =>
  list !== undefined && list.own_permissions === 1 ? list.id : "web";

/** Everything a person may do on a site, or on one of its lists. */
export function userMask(state: State, site: string, oid: string, list?: ListRow): bigint {
  const held = rolesOf(state, site, oid, scopeOf(list));
  if (held.some((one) => one.admin === 1)) return builtInMask(roleId.fullControl);
  const ids = new Set(held.map((one) => one.role));
  return roleDefinitions(state, site)
    .filter((role) => ids.has(role.id))
    .reduce((mask, role) => mask | role.mask, 0n);
}

/**
 * The roles of the person, of the directory groups they are in (groups within groups too), and of
 * the site groups holding either. `admin` is 1 where one of these administers the site.
 */
function rolesOf(
  state: State,
  site: string,
  oid: string,
  scope: string,
): readonly { readonly admin: number; readonly role: number | null }[] {
  // CROSS JOIN makes SQLite begin with the few identities; left to itself it walks every principal of the site.
  return state.database.all<{ admin: number; role: number | null }>(
    `WITH RECURSIVE
       identity (id) AS (
         SELECT ?
         UNION SELECT g.group_id FROM group_members g JOIN identity i ON g.member = i.id),
       direct AS (
         SELECT p.id, p.admin FROM identity i CROSS JOIN principals p ON p.directory = i.id AND p.site = ?),
       holder AS (
         SELECT id, admin FROM direct
         UNION
         SELECT m.group_id, 0 FROM direct d
           CROSS JOIN site_group_members m ON m.member = d.id AND m.site = ?)
     SELECT DISTINCT h.admin, a.role FROM holder h
       LEFT JOIN role_assignments a ON a.site = ? AND a.scope = ? AND a.principal = h.id`,
    oid,
    site,
    site,
    site,
    scope,
  );
}
