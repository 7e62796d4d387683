import { parseDay, type Day } from "#domain/day.ts";
import { parsePersonId, type PersonId, type TeamId } from "#domain/person/person.ts";
import type { OrganisationPlan, PersonPlan } from "#provision/plan/OrganisationPlan.ts";

export const hostname = "contoso.sharepoint.com";
export const administrators = "b0000000-0000-4000-8000-0000000000a1";
const origin = `https://${hostname}/sites`;
export const directoryPath = "sites/beyond-target";
export const today: Day = day("2026-11-23");

/** The team of all who are measured, with a wall. */
export const benchTeam = "everybody" as TeamId;

/** How many people each of the measured ones meets. */
export const relationCounts = [1, 3, 10, 30, 100] as const;

/** The relations of a leader of a usual team. */
export const usualTeam = 10;

/** The measured person who meets so many. */
export function subjectOf(relations: (typeof relationCounts)[number]): PersonId {
  return personId(relationCounts.indexOf(relations));
}

/**
 * A hundred colleagues, and five people who lead 1, 3, 10, 30 and 100 of them. Relations are the
 * whole difference, so that what one costs can be read off.
 */
export const benchPlan: OrganisationPlan = {
  directory: `${origin}/beyond-target`,
  administrators: { group: administrators, names: ["Ravi Root"] },
  supportContact: "it@contoso.com",
  people: [
    ...relationCounts.map((count, index) => person(index, `Lead ${count}`)),
    ...colleagues().map((index) => person(index, `Colleague ${index}`)),
  ],
  teams: [
    {
      id: benchTeam,
      name: "Everybody",
      site: `${origin}/beyond-target-everybody`,
      groupId: "b0000000-0000-4000-8000-0000000000b1",
      members: relationCounts.map((_, index) => personId(index)),
      leaders: [personId(0)],
    },
  ],
  relations: relationCounts.flatMap((count, lead) =>
    colleagues()
      .slice(0, count)
      .map((index) => ({
        person: personId(index),
        other: personId(lead),
        kind: "manager" as const,
        from: day("2026-01-05"),
      })),
  ),
};

function colleagues(): readonly number[] {
  return Array.from({ length: 100 }, (_, index) => index + relationCounts.length);
}

function person(index: number, name: string): PersonPlan {
  const address = `person${index}@contoso.com`;
  return {
    id: personId(index),
    name,
    firstName: name.split(" ")[0] ?? name,
    signIn: address,
    addresses: [address],
    home: `${origin}/beyond-target-people-${1 + (index % 2)}`,
    active: true,
  };
}

function personId(index: number): PersonId {
  const id = parsePersonId(`b0000000-0000-4000-8000-${String(index).padStart(12, "0")}`);
  if (id === undefined) throw new TypeError(`${index} makes no object id.`);
  return id;
}

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new TypeError(`${text} is not a day.`);
  return found;
}
