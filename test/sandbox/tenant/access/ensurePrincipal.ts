import { findGroup } from "../people/groups.ts";
import { findUser } from "../people/users.ts";
import type { State } from "../State.ts";
import { addPrincipal, findByLogin, type Principal } from "./principals.ts";

const userClaim = "i:0#.f|membership|";
const securityGroupClaim = "c:0t.c|tenant|";
const teamGroupClaim = "c:0o.c|federateddirectoryclaimprovider|";

/**
 * The principal for a login name, entered into the site on first use. Understands the claim forms
 * of people and directory groups, and, as the service does, a bare user principal name.
 * `undefined` when the directory has nobody of that name.
 */
export function ensurePrincipal(state: State, site: string, login: string): Principal | undefined {
  const known = findByLogin(state, site, login);
  if (known) return known;
  const lower = login.toLowerCase();
  for (const claim of [securityGroupClaim, teamGroupClaim]) {
    if (lower.startsWith(claim)) return ensureGroup(state, site, login.slice(claim.length));
  }
  const name = lower.startsWith(userClaim) ? login.slice(userClaim.length) : login;
  const user = findUser(state, name);
  return user ? ensureUser(state, site, user.id) : undefined;
}

/** The principal of a person known by directory id. */
export function ensureUser(state: State, site: string, oid: string): Principal | undefined {
  const user = findUser(state, oid);
  if (!user) return undefined;
  const login = `${userClaim}${user.userPrincipalName.toLowerCase()}`;
  return (
    findByLogin(state, site, login) ??
    addPrincipal(state, {
      site,
      kind: "user",
      login,
      title: user.displayName,
      email: user.mail,
      directory: user.id,
      about: "{}",
    })
  );
}

/** The principal of a directory group known by id (a trailing `_o` means its owners, who are not modelled). */
export function ensureGroup(state: State, site: string, id: string): Principal | undefined {
  const group = findGroup(state, id);
  if (!group) return undefined;
  const login = `${group.kind === "security" ? securityGroupClaim : teamGroupClaim}${group.id}`;
  return (
    findByLogin(state, site, login) ??
    addPrincipal(state, {
      site,
      kind: "directoryGroup",
      login,
      title: group.name,
      email: group.mail ?? "",
      directory: group.id,
      about: "{}",
    })
  );
}
