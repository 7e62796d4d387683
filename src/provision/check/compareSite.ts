import { holderId, knownHolder } from "../sites/holders.ts";
import { groupLogin, loginOf, membersGroupTitle, type Site } from "../sites/Site.ts";
import { compareGrants } from "./compareGrants.ts";
import type { Difference } from "./Difference.ts";

/** How a site itself differs from its plan: who administers it, who may read it, who may share it. */
export async function compareSite(
  site: Site,
  breakGlassGroup: string,
): Promise<readonly Difference[]> {
  const { plan, sp } = site;
  const [web, assignments] = await Promise.all([
    sp.web.select("MembersCanShare")(),
    sp.web.roleAssignments.expand("Member", "RoleDefinitionBindings")(),
  ]);
  const members = {
    who: membersGroupTitle,
    role: site.roles.read,
    known: knownHolder(site, { kind: "members" }),
    principal: () => holderId(site, { kind: "members" }),
  };
  return [
    ...administrators(site, breakGlassGroup),
    ...(web.MembersCanShare === false
      ? []
      : [
          {
            what: `${plan.url}: its members can share it`,
            mend: () => sp.web.update({ MembersCanShare: false }),
          },
        ]),
    ...(await compareMembers(site)),
    ...compareGrants(plan.url, [members], assignments, sp.web.roleAssignments),
  ];
}

function administrators(site: Site, breakGlassGroup: string): readonly Difference[] {
  const wanted = groupLogin(breakGlassGroup);
  const extra = site.administrators.filter((login) => login !== wanted);
  return [
    ...(site.administrators.includes(wanted)
      ? []
      : [
          {
            what: `${site.plan.url}: the break-glass group does not administer it`,
            mend: async () => {
              const { Id } = await site.sp.web.ensureUser(wanted);
              await site.sp.web.siteUsers.getById(Id).update({ IsSiteAdmin: true });
            },
          },
        ]),
    // Left to a person: it may be the very account that runs this.
    ...extra.map((login) => ({
      what: `${site.plan.url}: ${login} administers it and can read every list. Remove them from its site collection administrators`,
    })),
  ];
}

async function compareMembers(site: Site): Promise<readonly Difference[]> {
  const there =
    site.membersGroup === undefined
      ? []
      : await site.sp.web.siteGroups.getById(site.membersGroup).users.select("Id", "LoginName")();
  const wanted = new Set(site.plan.members.map(loginOf));
  const held = new Set(there.map(({ LoginName }) => LoginName.toLowerCase()));
  const at = `${site.plan.url}: the group ${membersGroupTitle}`;
  return [
    ...[...wanted]
      .filter((login) => !held.has(login))
      .map((login) => ({
        what: `${at} lacks ${login}`,
        mend: async () => {
          const group = site.sp.web.siteGroups.getById(await holderId(site, { kind: "members" }));
          await group.users.add(login);
        },
      })),
    ...there
      .filter(({ LoginName }) => !wanted.has(LoginName.toLowerCase()))
      .map(({ Id, LoginName }) => ({
        what: `${at} holds ${LoginName}, whom the plan does not name`,
        mend: async () => {
          const group = site.sp.web.siteGroups.getById(await holderId(site, { kind: "members" }));
          await group.users.removeById(Id);
        },
      })),
  ];
}
