import { connect, problemWhile, statusOf, type Connection } from "../connect.ts";
import { ProvisionProblem } from "../ProvisionProblem.ts";
import type { SharePoint } from "../SharePoint.ts";
import { membersGroupTitle, type Roles, type Site } from "./Site.ts";
import type { SitePlan } from "./SitePlan.ts";

/** Reads what there is to know of a site before its lists. Changes nothing. */
export async function openSite(plan: SitePlan, connection: Connection): Promise<Site> {
  const sp = connect(plan.url, connection);
  try {
    const [site, web, runner, users, roles, groups] = await Promise.all([
      sp.site.select("Id")(),
      sp.web.select("Id")(),
      sp.web.currentUser.select("Id")(),
      sp.web.siteUsers.select("Id", "LoginName", "IsSiteAdmin")(),
      rolesOf(sp),
      sp.web.siteGroups.select("Id", "Title")(),
    ]);
    return {
      plan,
      sp,
      graphId: [new URL(plan.url).hostname, site.Id, web.Id].join(","),
      principals: new Map(users.map(({ Id, LoginName }) => [LoginName.toLowerCase(), Id])),
      administrators: users
        .filter(({ IsSiteAdmin }) => IsSiteAdmin)
        .map(({ LoginName }) => LoginName.toLowerCase()),
      runner: runner.Id,
      roles,
      membersGroup: groups.find(({ Title }) => Title === membersGroupTitle)?.Id,
    };
  } catch (cause) {
    throw problemWhile(`opening the site ${plan.url}`, cause);
  }
}

/** Makes the site. Needs the right to create sites. */
export async function makeSite(plan: SitePlan, connection: Connection): Promise<void> {
  const root = connect(new URL(plan.url).origin, connection);
  try {
    // The template of a team site without a Microsoft 365 group, whose owners would read everything.
    await root.site.createCommunicationSiteFromProps({
      Title: plan.title,
      Url: plan.url,
      WebTemplate: "STS#3",
      Description: "Made by Beyond Target's provisioning.",
      Lcid: 1033,
      ShareByEmailEnabled: false,
    });
  } catch (cause) {
    throw new ProvisionProblem(
      `There is no site at ${plan.url} and SharePoint did not let this account make one. Create it as a team site without a Microsoft 365 group, add the break-glass group as its administrators, and run this again.`,
      statusOf(cause),
      cause,
    );
  }
}

// SharePoint: the kinds of the built-in roles; their names and ids may differ.
const readKind = 2;
const contributeKind = 3;
const fullKind = 5;

async function rolesOf(sp: SharePoint): Promise<Roles> {
  const roles = await sp.web.roleDefinitions.select("Id", "RoleTypeKind")();
  const idOf = (kind: number, name: string) => {
    const role = roles.find(({ RoleTypeKind }) => RoleTypeKind === kind);
    if (role === undefined) {
      throw new ProvisionProblem(
        `The site has no role "${name}", which every SharePoint site has at first. Restore it in the site's permission levels and run this again.`,
      );
    }
    return role.Id;
  };
  return {
    read: idOf(readKind, "Read"),
    contribute: idOf(contributeKind, "Contribute"),
    full: idOf(fullKind, "Full Control"),
  };
}
