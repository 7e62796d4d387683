import type { OrganisationPlan } from "#provision/plan/OrganisationPlan.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { northfold } from "../company/northfold.ts";
import { colleague, people } from "../company/people.ts";
import { relations } from "../company/relations.ts";
import { membersOf, teams } from "../company/teams.ts";
import { plannedSites } from "./organisationPlan.ts";

/**
 * What Northfold's administrator did in Microsoft's portals before the product came: accounts,
 * managers, teams, and the empty sites with the product's grant on each. Doing it again changes nothing.
 */
export function populateTenant({ admin }: Tenant, plan: OrganisationPlan): void {
  for (const { id, name, firstName, surname, mail, aliases, job } of people) {
    admin.addUser({
      id,
      displayName: name,
      givenName: firstName,
      surname,
      mail,
      userPrincipalName: mail,
      proxyAddresses: [`SMTP:${mail}`, ...aliases.map((alias) => `smtp:${alias}`)],
      jobTitle: job,
    });
  }
  for (const { person, other, kind, untilAgo } of relations) {
    if (kind === "manager" && untilAgo === undefined) {
      admin.setManager(colleague(person).id, colleague(other).id);
    }
  }
  for (const team of teams) {
    admin.createGroup({
      id: team.groupId,
      name: team.name,
      kind: "team",
      members: membersOf(team.key).map((key) => colleague(key).id),
    });
  }
  admin.createGroup({
    id: northfold.siteAdmins,
    name: "Beyond Target site administrators",
    kind: "security",
    members: [colleague("petra-novakova").id],
  });
  for (const url of plannedSites(plan)) {
    const path = new URL(url).pathname;
    const site = admin.createSite({ path, title: path, admins: [northfold.siteAdmins] });
    admin.grantApp(site, northfold.clientId, "write");
  }
}
