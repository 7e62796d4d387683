import { findPrincipal, type Principal } from "../access/principals.ts";
import type { State } from "../State.ts";
import type { Entity } from "./Entity.ts";

/** SharePoint's numbers: a person, a security group, a group of the site. */
const principalType = { user: 1, directoryGroup: 4, siteGroup: 8 } as const;

export function principalEntity(state: State, principal: Principal): Entity {
  return principal.kind === "siteGroup" ? groupEntity(state, principal) : userEntity(principal);
}

export function userEntity(principal: Principal): Entity {
  const person = principal.kind === "user";
  return {
    type: "SP.User",
    address: `Web/GetUserById(${principal.id})`,
    properties: {
      Email: principal.email,
      Expiration: "",
      Id: principal.id,
      IsEmailAuthenticationGuestUser: false,
      IsHiddenInUI: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: principal.admin === 1,
      LoginName: principal.login,
      PrincipalType: principalType[principal.kind],
      Title: principal.title,
      UserId: person
        ? { NameId: principal.directory, NameIdIssuer: "urn:federation:microsoftonline" }
        : null,
      UserPrincipalName: person ? (principal.login.split("|").at(-1) ?? null) : null,
    },
  };
}

export function groupEntity(state: State, group: Principal): Entity {
  const about = JSON.parse(group.about) as { description?: string };
  return {
    type: "SP.Group",
    address: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: about.description ?? "",
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      OnlyAllowMembersViewMembership: true,
      OwnerTitle: group.title,
      PrincipalType: principalType.siteGroup,
      RequestToJoinLeaveEmailSetting: "",
      Title: group.title,
    },
    deferred: { Users: () => membersOf(state, group).map(userEntity) },
  };
}

export function membersOf(state: State, group: Principal): readonly Principal[] {
  return state.database
    .all<{ member: number }>(
      "SELECT member FROM site_group_members WHERE site = ? AND group_id = ? ORDER BY member",
      group.site,
      group.id,
    )
    .flatMap(({ member }) => findPrincipal(state, group.site, member) ?? []);
}
