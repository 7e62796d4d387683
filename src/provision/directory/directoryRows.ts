import type { PersonId } from "#domain/person/person.ts";
import {
  addressesTitle,
  membersTitle,
  peopleTitle,
  relationsTitle,
  settingsTitle,
} from "#store/sharepoint/titles.ts";
import { bothSides } from "../plan/bothSides.ts";
import type { OrganisationPlan, PersonPlan, RelationPlan } from "../plan/OrganisationPlan.ts";
import type { Item } from "../SharePoint.ts";

/** What one list of the directory must hold: rows told apart by their `key` column. */
export type DirectoryTable = {
  readonly title: string;
  readonly key: string;
  readonly rows: readonly Item[];
};

/**
 * The whole directory of an organisation. `siteIds` are Graph's ids of sites by their address,
 * kept in the rows so that the app never has to look a site up.
 */
export function directoryTables(
  plan: OrganisationPlan,
  siteIds: ReadonlyMap<string, string>,
): readonly DirectoryTable[] {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const siteId = (url: string) => siteIds.get(url) ?? "";
  return [
    {
      title: peopleTitle,
      key: "PersonId",
      rows: plan.people.map((person) => ({
        ...named(person),
        HomeSiteId: siteId(person.home),
        Details: details({ teams: teamsOf(person.id, plan, siteId) }),
      })),
    },
    {
      title: addressesTitle,
      key: "Address",
      rows: plan.people.flatMap((person) =>
        person.addresses.map((address) => ({ ...named(person), Title: address, Address: address })),
      ),
    },
    {
      title: relationsTitle,
      key: "Key",
      rows: plan.relations
        .flatMap(bothSides)
        .map((side) => relationRow(side, people, siteId))
        .filter((row) => row !== undefined),
    },
    {
      title: membersTitle,
      key: "Key",
      rows: plan.teams.flatMap((team) =>
        team.members.flatMap((id) => {
          const person = people.get(id);
          if (person === undefined) return [];
          const leads = team.leaders.includes(id);
          return [{ ...named(person), Key: `${team.id}/${id}`, TeamId: team.id, Leads: leads }];
        }),
      ),
    },
    {
      title: settingsTitle,
      key: "Key",
      rows: [
        setting("siteAdmins", plan.administrators.names),
        ...(plan.supportContact === undefined
          ? []
          : [setting("supportContact", plan.supportContact)]),
      ],
    },
  ];
}

function named(person: PersonPlan): Item {
  return {
    Title: person.name,
    PersonId: person.id,
    FullName: person.name,
    FirstName: person.firstName,
    Active: person.active,
  };
}

function teamsOf(id: PersonId, plan: OrganisationPlan, siteId: (url: string) => string) {
  return plan.teams
    .filter(({ members }) => members.includes(id))
    .map((team) => ({
      id: team.id,
      name: team.name,
      siteId: siteId(team.site),
      groupId: team.groupId,
      leads: team.leaders.includes(id),
    }));
}

function relationRow(
  side: RelationPlan,
  people: ReadonlyMap<PersonId, PersonPlan>,
  siteId: (url: string) => string,
): Item | undefined {
  const other = people.get(side.other);
  if (other === undefined) return undefined;
  return {
    Title: other.name,
    Key: `${side.person}/${side.other}/${side.kind}/${side.from}`,
    PersonId: side.person,
    OtherId: other.id,
    OtherName: other.name,
    OtherFirstName: other.firstName,
    OtherActive: other.active,
    OtherSiteId: siteId(other.home),
    Kind: side.kind,
    From: side.from,
    Until: side.until ?? null,
    Details: details({ addresses: other.addresses }),
  };
}

function setting(name: string, value: unknown): Item {
  return { Title: name, Key: name, Details: details({ value }) };
}

function details(members: object): string {
  return JSON.stringify({ v: 1, ...members });
}
