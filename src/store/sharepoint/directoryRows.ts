import {
  parsePersonId,
  type Person,
  type PersonId,
  type Team,
  type TeamId,
} from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import type { OrganisationSettings, TeamMember } from "../Store.ts";
import type { Row } from "./codecs/Row.ts";
import { relationKinds } from "./columns/directoryColumns.ts";
import { itemFrom, rowFrom } from "./item.ts";
import { cell, day, flag, given, listOf, oneOf, RowProblem, type Source, text } from "./reading.ts";

/** A person's row with the places it names. */
export type PersonRow = {
  readonly person: Person;
  readonly homeSite: string;
  readonly teams: readonly { readonly team: Team; readonly site: string }[];
};

export function personRowFrom({ columns, details }: Row): PersonRow {
  return {
    person: personIn(columns),
    homeSite: text(columns, "HomeSiteId"),
    teams: listOf(details, "teams", (source) => ({
      team: {
        id: text(source, "id").toLowerCase() as TeamId,
        name: text(source, "name"),
        groupId: text(source, "groupId"),
        leads: flag(source, "leads"),
      },
      site: text(source, "siteId"),
    })),
  };
}

/** A relation with the site in which the other person's lists are. */
export type RelationRow = { readonly relation: Relation; readonly otherSite: string };

export function relationRowFrom({ columns, details }: Row): RelationRow {
  return {
    relation: {
      other: {
        id: personId(columns, "OtherId"),
        name: text(columns, "OtherName"),
        firstName: text(columns, "OtherFirstName"),
        active: flag(columns, "OtherActive"),
      },
      kind: oneOf(relationKinds)(columns, "Kind"),
      from: day(columns, "From"),
      addresses: addressesIn(details),
      ...given({ until: cell(columns, "Until", day) }),
    },
    otherSite: text(columns, "OtherSiteId"),
  };
}

export function addressRowFrom({ columns }: Row): {
  readonly address: string;
  readonly person: Person;
} {
  return { address: text(columns, "Address").toLowerCase(), person: personIn(columns) };
}

export function memberFrom({ columns }: Row): TeamMember {
  return { person: personIn(columns), leads: flag(columns, "Leads") };
}

/** The settings that the rows hold; a row that makes no sense leaves its setting unset. */
export function settingsFrom(rows: readonly Row[]): OrganisationSettings {
  const values = new Map(rows.map(({ columns, details }) => [columns["Key"], details["value"]]));
  const siteAdmins = values.get("siteAdmins");
  const supportContact = values.get("supportContact");
  return {
    siteAdmins: Array.isArray(siteAdmins)
      ? siteAdmins.filter((name) => typeof name === "string")
      : [],
    ...given({ supportContact: typeof supportContact === "string" ? supportContact : undefined }),
  };
}

/**
 * The rows that `read` understands. Provisioning's check reports the others: one broken
 * row of the directory must not lock everybody out.
 */
export function understood<T>(items: readonly unknown[], read: (row: Row) => T): readonly T[] {
  return items.flatMap((item) => {
    try {
      return [read(rowFrom(itemFrom(item)))];
    } catch (problem) {
      if (problem instanceof RowProblem) return [];
      throw problem;
    }
  });
}

function personIn(columns: Source): Person {
  return {
    id: personId(columns, "PersonId"),
    name: text(columns, "FullName"),
    firstName: text(columns, "FirstName"),
    active: flag(columns, "Active"),
  };
}

function personId(columns: Source, name: string): PersonId {
  const found = parsePersonId(text(columns, name));
  if (found === undefined) throw new RowProblem(`${name} is not an Entra object id`);
  return found;
}

function addressesIn(details: Source): readonly string[] {
  const addresses = details["addresses"];
  if (!Array.isArray(addresses)) return [];
  return addresses.filter((address) => typeof address === "string").map((a) => a.toLowerCase());
}
