import { loginOf, membersGroupTitle, type Site } from "./Site.ts";
import type { Holder } from "./SitePlan.ts";

/** The principal id of a holder, where the site knows them already. Asks nothing. */
export function knownHolder(site: Site, holder: Holder): number | undefined {
  return holder.kind === "members"
    ? site.membersGroup
    : site.principals.get(loginOf(holder.signIn));
}

/** The principal id of a holder, who is made known to the site if they are not yet. */
export async function holderId(site: Site, holder: Holder): Promise<number> {
  const known = knownHolder(site, holder);
  if (known !== undefined) return known;
  return holder.kind === "members"
    ? await makeMembersGroup(site)
    : await enter(site, holder.signIn);
}

export function holderName(holder: Holder): string {
  return holder.kind === "members" ? membersGroupTitle : holder.signIn;
}

async function enter(site: Site, signIn: string): Promise<number> {
  const login = loginOf(signIn);
  const { Id } = await site.sp.web.ensureUser(login);
  site.principals.set(login, Id);
  return Id;
}

async function makeMembersGroup(site: Site): Promise<number> {
  const { Id } = await site.sp.web.siteGroups.add({
    Title: membersGroupTitle,
    Description: "People who may open this site. Kept by Beyond Target's provisioning.",
    AllowMembersEditMembership: false,
    OnlyAllowMembersViewMembership: true,
  });
  site.membersGroup = Id;
  return Id;
}
