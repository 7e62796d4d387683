import { parseDay, type Day } from "#domain/day.ts";
import { parsePersonId, type PersonId, type TeamId } from "#domain/person/person.ts";
import type { OrganisationPlan, PersonPlan } from "#provision/plan/OrganisationPlan.ts";

/** A company of six with every kind of tie, and two who are not in its directory. */
export const ids = {
  /** Manager of Tom, Rosa and Sam; leads North. */
  dana: personId("d0000000-0000-4000-8000-000000000001"),
  /** Report of Dana, mentee of Bea, peer of Rosa; in North. Once reported to Leila. */
  tom: personId("d0000000-0000-4000-8000-000000000002"),
  rosa: personId("d0000000-0000-4000-8000-000000000003"),
  /** In North with Tom, and no more to him than that. */
  sam: personId("d0000000-0000-4000-8000-000000000004"),
  /** Manager of Bea; leads South. */
  leila: personId("d0000000-0000-4000-8000-000000000005"),
  bea: personId("d0000000-0000-4000-8000-000000000006"),
  /** Works there and takes no part. */
  stranger: personId("d0000000-0000-4000-8000-000000000007"),
  /** Administers the sites. */
  root: personId("d0000000-0000-4000-8000-000000000009"),
} as const;

export type Name = keyof typeof ids;

export const hostname = "contoso.sharepoint.com";
export const breakGlassGroup = "d0000000-0000-4000-8000-0000000000a1";
export const north = "north" as TeamId;
const south = "south" as TeamId;
export const today = day("2026-11-23");

const origin = `https://${hostname}/sites`;

export const sites = {
  directory: `${origin}/beyond-target`,
  peopleOne: `${origin}/beyond-target-people-1`,
  peopleTwo: `${origin}/beyond-target-people-2`,
  north: `${origin}/beyond-target-north`,
  south: `${origin}/beyond-target-south`,
} as const;

export const companyPlan: OrganisationPlan = {
  directory: sites.directory,
  administrators: { group: breakGlassGroup, names: ["Ravi Root"] },
  supportContact: "it@contoso.com",
  people: [
    person("dana", "Dana Whitfield", sites.peopleOne),
    person("tom", "Tom Okafor", sites.peopleOne, ["tom@contoso.com"]),
    person("rosa", "Rosa Lind", sites.peopleOne),
    person("sam", "Sam Achterberg", sites.peopleTwo),
    person("leila", "Leila Haddad", sites.peopleTwo),
    person("bea", "Bea Novak", sites.peopleTwo),
  ],
  teams: [
    {
      id: north,
      name: "North",
      site: sites.north,
      groupId: "d0000000-0000-4000-8000-0000000000b1",
      members: [ids.dana, ids.tom, ids.rosa, ids.sam],
      leaders: [ids.dana],
    },
    {
      id: south,
      name: "South",
      site: sites.south,
      groupId: "d0000000-0000-4000-8000-0000000000b2",
      members: [ids.leila, ids.bea],
      leaders: [ids.leila],
    },
  ],
  relations: [
    { person: ids.tom, other: ids.dana, kind: "manager", from: day("2026-01-05") },
    { person: ids.rosa, other: ids.dana, kind: "manager", from: day("2026-01-05") },
    { person: ids.sam, other: ids.dana, kind: "manager", from: day("2026-01-05") },
    { person: ids.bea, other: ids.leila, kind: "manager", from: day("2026-01-05") },
    { person: ids.tom, other: ids.bea, kind: "mentor", from: day("2026-03-02") },
    { person: ids.tom, other: ids.rosa, kind: "peer", from: day("2026-03-02") },
    {
      person: ids.tom,
      other: ids.leila,
      kind: "manager",
      from: day("2024-01-08"),
      until: day("2026-01-05"),
    },
  ],
};

export function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(" ", ".")}@contoso.com`;
}

function person(
  name: Name,
  fullName: string,
  home: string,
  aliases: readonly string[] = [],
): PersonPlan {
  const address = addressOf(fullName);
  return {
    id: ids[name],
    name: fullName,
    firstName: fullName.split(" ")[0] ?? fullName,
    signIn: address,
    addresses: [address, ...aliases],
    home,
    active: true,
  };
}

function personId(text: string): PersonId {
  const id = parsePersonId(text);
  if (id === undefined) throw new TypeError(`${text} is not an object id.`);
  return id;
}

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new TypeError(`${text} is not a day.`);
  return found;
}
