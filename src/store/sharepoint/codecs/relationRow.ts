import type { PersonId } from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import { relationKinds } from "../columns/directoryColumns.ts";
import { cell, day, flag, given, oneOf, text, type Source } from "../reading.ts";
import { personId } from "./person.ts";
import type { Row, RowDraft } from "./Row.ts";

/** A relation with Graph's id of the site in which the other person's lists are. */
type RelationRow = { readonly relation: Relation; readonly otherSite: string };

export function relationFromRow({ columns, details }: Row): RelationRow {
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

/** The row of `person`'s side. */
export function relationToRow(person: PersonId, { relation, otherSite }: RelationRow): RowDraft {
  const { other, kind, from, until, addresses } = relation;
  return {
    title: other.name,
    columns: {
      Key: `${person}/${other.id}/${kind}/${from}`,
      PersonId: person,
      OtherId: other.id,
      OtherName: other.name,
      OtherFirstName: other.firstName,
      OtherActive: other.active,
      OtherSiteId: otherSite,
      Kind: kind,
      From: from,
      Until: until,
    },
    details: { addresses },
  };
}

function addressesIn(details: Source): readonly string[] {
  const addresses = details["addresses"];
  if (!Array.isArray(addresses)) return [];
  return addresses.filter((address) => typeof address === "string").map((a) => a.toLowerCase());
}
