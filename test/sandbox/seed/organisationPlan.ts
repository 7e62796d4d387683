import { addDays, type Day } from "#domain/day.ts";
import { parsePersonId, type PersonId, type TeamId } from "#domain/person/person.ts";
import type { OrganisationPlan } from "#provision/plan/OrganisationPlan.ts";
import { northfold, siteAddress } from "../company/northfold.ts";
import { colleague, directoryPeople, type PersonKey } from "../company/people.ts";
import { relations } from "../company/relations.ts";
import { membersOf, teams } from "../company/teams.ts";
import type { TeamKey } from "../company/TeamKey.ts";

/** Enough for two people sites to be spread over, as a larger organisation would. */
const peopleSites = ["sites/beyond-target-people-1", "sites/beyond-target-people-2"] as const;

/** What Northfold's administrator writes down for provisioning, with relations dated back from `today`. */
export function organisationPlan(today: Day): OrganisationPlan {
  return {
    directory: siteAddress(northfold.directoryPath),
    administrators: { group: northfold.siteAdmins, names: [colleague("petra-novakova").name] },
    supportContact: colleague("petra-novakova").mail,
    people: directoryPeople.map((person, index) => ({
      id: idOf(person.key),
      name: person.name,
      firstName: person.firstName,
      signIn: person.mail,
      addresses: addressesOf(person.key),
      home: siteAddress(peopleSites[index % peopleSites.length] ?? peopleSites[0]),
      active: true,
    })),
    teams: teams.map((team) => ({
      id: teamIdOf(team.key),
      name: team.name,
      site: siteAddress(`sites/beyond-target-team-${team.key}`),
      groupId: team.groupId,
      members: membersOf(team.key).map(idOf),
      leaders: team.leaders.map(idOf),
    })),
    relations: relations.map(({ person, other, kind, fromAgo, untilAgo }) => ({
      person: idOf(person),
      other: idOf(other),
      kind,
      from: addDays(today, -fromAgo),
      ...(untilAgo === undefined ? {} : { until: addDays(today, -untilAgo) }),
    })),
  };
}

/** Every site an administrator makes, grants the app, and hands to provisioning. */
export function plannedSites(plan: OrganisationPlan): readonly string[] {
  return [
    ...new Set([
      plan.directory,
      ...plan.people.map(({ home }) => home),
      ...plan.teams.map(({ site }) => site),
    ]),
  ];
}

export function idOf(key: PersonKey): PersonId {
  const id = parsePersonId(colleague(key).id);
  if (id === undefined) throw new Error(`${key} has no object id.`);
  return id;
}

export function teamIdOf(key: TeamKey): TeamId {
  const team = teams.find((one) => one.key === key);
  if (team === undefined) throw new Error(`Northfold has no team called ${key}.`);
  return team.id as TeamId;
}

/** As the directory keeps them: in lower case, the usual one first. */
function addressesOf(key: PersonKey): readonly string[] {
  const { mail, aliases } = colleague(key);
  return [...new Set([mail, ...aliases].map((address) => address.toLowerCase()))];
}
