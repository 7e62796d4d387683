import type { ListRow } from "../lists/lists.ts";
import type { State } from "../State.ts";
import { builtInMask, roleDefinitions, roleId } from "./roleDefinitions.ts";

/** The role assignments that count for a list: its own when inheritance is broken, else the web's. */
export const scopeOf = (list: ListRow | undefined): string =>
  list !== undefined && list.own_permissions === 1 ? list.id : "web";

/** Everything a person may do on a site, or on one of its lists. */
export function userMask(state: State, site: string, oid: string, list?: ListRow): bigint {
  const principals = principalIds(state, site, oid);
  if (principals.some((principal) => principal.admin === 1)) {
    return builtInMask(roleId.fullControl);
  }
  const ids = new Set(principals.map((principal) => principal.id));
  const assignments = state.database.all<{ principal: number; role: number }>(
    "SELECT principal, role FROM role_assignments WHERE site = ? AND scope = ?",
    site,
    scopeOf(list),
  );
  const roles = roleDefinitions(state, site);
  let mask = 0n;
  for (const assignment of assignments) {
    if (!ids.has(assignment.principal)) continue;
    mask |= roles.find((role) => role.id === assignment.role)?.mask ?? 0n;
  }
  return mask;
}

/** The person, the directory groups they are in (groups within groups too), and the site groups holding either. */
function principalIds(
  state: State,
  site: string,
  oid: string,
): readonly { id: number; admin: number }[] {
  // CROSS JOIN makes SQLite begin with the few identities; left to itself it walks every principal of the site.
  return state.database.all<{ id: number; admin: number }>(
    `WITH RECURSIVE
       identity (id) AS (
         SELECT ?
         UNION SELECT g.group_id FROM group_members g JOIN identity i ON g.member = i.id),
       direct AS (
         SELECT p.id, p.admin FROM identity i CROSS JOIN principals p ON p.directory = i.id AND p.site = ?)
     SELECT id, admin FROM direct
     UNION
     SELECT p.id, p.admin FROM direct d
       CROSS JOIN site_group_members m ON m.member = d.id
       JOIN principals p ON p.site = m.site AND p.id = m.group_id
      WHERE m.site = ?`,
    oid,
    site,
    site,
  );
}
