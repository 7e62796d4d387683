import { randomUUID } from "node:crypto";

import { ensureGroup, ensureUser } from "./access/ensurePrincipal.ts";
import { createAppGrant } from "./access/appGrants.ts";
import type { Principal } from "./access/principals.ts";
import { recycledIn, type Recycled } from "./items/recycleBin.ts";
import { findUser, listUsers, type User } from "./people/users.ts";
import { resolveSite } from "./sites/resolveSite.ts";
import { createSite } from "./sites/createSite.ts";
import { compositeId, findSiteByPath } from "./sites/sites.ts";
import type { State } from "./State.ts";

type NewSite = {
  /** `people-1` or `/sites/people-1`. */
  readonly path: string;
  readonly title: string;
  /** Directory ids of the people or groups who administer the site. */
  readonly admins: readonly string[];
};

type NewGroup = {
  readonly id?: string;
  readonly name: string;
  /** A security group, or the group behind a team. */
  readonly kind: "security" | "team";
  readonly members: readonly string[];
};

type GrantedRole = "read" | "write" | "manage" | "owner" | "fullcontrol";

/** What an administrator does in the portals, outside the API. Doing any of it twice changes nothing more. */
export type TenantAdmin = {
  readonly addUser: (user: User) => void;
  readonly users: () => readonly User[];
  readonly setManager: (oid: string, manager: string | undefined) => void;
  readonly setPhoto: (oid: string, jpeg: Uint8Array) => void;
  /** Gives the group's id. */
  readonly createGroup: (group: NewGroup) => string;
  readonly addGroupMember: (group: string, member: string) => void;
  readonly removeGroupMember: (group: string, member: string) => void;
  /** Gives the id Graph knows the site by; an existing site of that path is left as it is. */
  readonly createSite: (site: NewSite) => string;
  readonly grantApp: (siteId: string, appId: string, role: GrantedRole) => void;
  /** What was removed from the sites in the last 93 days. */
  readonly recycled: () => readonly Recycled[];
};

export function createAdmin(state: State): TenantAdmin {
  const { database } = state;
  return {
    addUser: (user) => {
      database.run(
        "INSERT INTO users (id, upn, mail, profile) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET upn = excluded.upn, mail = excluded.mail, profile = excluded.profile",
        user.id,
        user.userPrincipalName,
        user.mail,
        JSON.stringify(user),
      );
    },
    users: () => listUsers(state),
    setManager: (oid, manager) => {
      database.run("UPDATE users SET manager = ? WHERE id = ?", manager ?? null, oid);
    },
    setPhoto: (oid, jpeg) => {
      database.run("UPDATE users SET photo = ? WHERE id = ?", jpeg, oid);
    },
    createGroup: (group) => database.within(() => saveGroup(state, group)),
    addGroupMember: (group, member) => {
      database.run(
        "INSERT OR IGNORE INTO group_members (group_id, member) VALUES (?, ?)",
        group,
        member,
      );
    },
    removeGroupMember: (group, member) => {
      database.run("DELETE FROM group_members WHERE group_id = ? AND member = ?", group, member);
    },
    createSite: (site) =>
      database.within(() => {
        const path = site.path.startsWith("/") ? site.path : `/sites/${site.path}`;
        const known = findSiteByPath(state, path);
        if (known) return compositeId(state, known);
        const made = createSite(state, path, site.title);
        for (const id of site.admins) makeSiteAdmin(state, made.id, id);
        return compositeId(state, made);
      }),
    grantApp: (siteId, appId, role) => {
      createAppGrant(state, resolveSite(state, siteId).id, { id: appId, displayName: "" }, [role]);
    },
    recycled: () => recycledIn(state),
  };
}

function saveGroup(state: State, group: NewGroup): string {
  const id = group.id ?? randomUUID();
  state.database.run(
    "INSERT INTO groups (id, name, kind, mail) VALUES (?, ?, ?, NULL) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    id,
    group.name,
    group.kind,
  );
  for (const member of group.members) {
    state.database.run(
      "INSERT OR IGNORE INTO group_members (group_id, member) VALUES (?, ?)",
      id,
      member,
    );
  }
  return id;
}

function makeSiteAdmin(state: State, site: string, id: string): void {
  const principal: Principal | undefined = findUser(state, id)
    ? ensureUser(state, site, id)
    : ensureGroup(state, site, id);
  if (!principal) throw new Error(`The directory has neither a person nor a group ${id}.`);
  state.database.run(
    "UPDATE principals SET admin = 1 WHERE site = ? AND id = ?",
    site,
    principal.id,
  );
}
