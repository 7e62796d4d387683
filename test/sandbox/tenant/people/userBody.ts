import type { User as GraphUser } from "@microsoft/microsoft-graph-types";

import type { User } from "./users.ts";

/** What Graph sends of a person when nothing is selected. */
export function userBody(user: User): GraphUser {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName,
    jobTitle: user.jobTitle ?? null,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: user.surname,
    userPrincipalName: user.userPrincipalName,
    id: user.id,
  };
}

/** Everything that can be selected. */
export function wholeUserBody(user: User): GraphUser {
  return {
    ...userBody(user),
    accountEnabled: true,
    otherMails: [...(user.otherMails ?? [])],
    proxyAddresses: [...(user.proxyAddresses ?? [`SMTP:${user.mail}`])],
    mailNickname: user.userPrincipalName.split("@")[0] ?? "",
    userType: "Member",
  };
}
