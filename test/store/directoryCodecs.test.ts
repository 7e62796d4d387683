import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Person, PersonId, TeamId } from "#domain/person/person.ts";
import type { RelationKind } from "#domain/person/relation.ts";
import { addressFromRow, addressToRow } from "#store/sharepoint/codecs/addressRow.ts";
import { memberFromRow, memberToRow } from "#store/sharepoint/codecs/memberRow.ts";
import { personFromRow, personToRow } from "#store/sharepoint/codecs/personRow.ts";
import { relationFromRow, relationToRow } from "#store/sharepoint/codecs/relationRow.ts";
import type { Row, RowDraft } from "#store/sharepoint/codecs/Row.ts";
import { settingsFromRows, settingsToRows } from "#store/sharepoint/codecs/settingRows.ts";
import type { Columns } from "#store/sharepoint/columns/Column.ts";
import {
  addressesColumns,
  membersColumns,
  peopleColumns,
  relationKinds,
  relationsColumns,
  settingsColumns,
} from "#store/sharepoint/columns/directoryColumns.ts";
import { fieldsOf } from "#store/sharepoint/fields.ts";
import { rowFrom } from "#store/sharepoint/item.ts";
import { anyText, nearDay, team, theDay, thePerson } from "../domain/arbitraries.ts";

const short = anyText.map((text) => text.slice(0, 100));
const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: fc.nat({ max: 99 }).map(thePerson),
  name: short,
  firstName: short,
  active: fc.boolean(),
});
const anyAddress = fc.emailAddress().map((address) => address.toLowerCase());

/** A row as a list keeps it: only the columns that it has, and none of those left empty. */
function kept(columns: Columns, draft: RowDraft): Row {
  const fields = Object.entries(fieldsOf(columns, draft, draft.details));
  expect(columns.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(draft.columns)),
  );
  const written = Object.fromEntries(fields.filter(([, value]) => value !== null));
  return rowFrom({ version: { item: "1", etag: "e" }, columns: written });
}

test("people are read from the directory as provisioning writes them", () => {
  const anyTeam = fc.record({
    team: fc.record({
      id: fc.constant("north" as TeamId),
      name: short,
      groupId: fc.uuid(),
      leads: fc.boolean(),
    }),
    site: fc.uuid(),
  });
  const anyRow = fc.record({ person: anyPerson, homeSite: fc.uuid(), teams: fc.array(anyTeam) });
  fc.assert(
    fc.property(anyRow, (row) => {
      expect(personFromRow(kept(peopleColumns, personToRow(row)))).toEqual(row);
    }),
  );
});

test("addresses and members are read as they were written", () => {
  fc.assert(
    fc.property(anyPerson, anyAddress, fc.boolean(), (person, address, leads) => {
      const at = { address, person };
      expect(addressFromRow(kept(addressesColumns, addressToRow(at)))).toEqual(at);
      const member = { person, leads };
      expect(memberFromRow(kept(membersColumns, memberToRow(team, member)))).toEqual(member);
    }),
  );
});

test("relations are read as they were written, with an end or without", () => {
  const anyRelation = fc.record(
    {
      other: anyPerson,
      kind: fc.constantFrom(...relationKinds),
      from: nearDay,
      until: nearDay,
      addresses: fc.array(anyAddress),
    },
    { requiredKeys: ["other", "kind", "from", "addresses"] },
  );
  fc.assert(
    fc.property(anyRelation, fc.uuid(), (relation, otherSite) => {
      const row = { relation, otherSite };
      const draft = relationToRow(thePerson(100), row);
      expect(relationFromRow(kept(relationsColumns, draft))).toEqual(row);
    }),
  );
});

test("no two sides, kinds or beginnings of relations share a key", () => {
  const [one, other] = [thePerson(1), thePerson(2)];
  const key = (person: PersonId, to: PersonId, kind: RelationKind, from: string) => {
    const draft = relationToRow(person, {
      relation: {
        other: { id: to, name: "Tom", firstName: "Tom", active: true },
        kind,
        from: theDay(from),
        addresses: [],
      },
      otherSite: "site",
    });
    return draft.columns["Key"];
  };
  const keys = [
    key(one, other, "peer", "2026-01-05"),
    key(other, one, "peer", "2026-01-05"),
    key(one, other, "mentor", "2026-01-05"),
    key(one, other, "peer", "2026-03-01"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test("settings are read as they were written, set or not", () => {
  const anySettings = fc.record(
    { siteAdmins: fc.array(short), supportContact: short },
    { requiredKeys: ["siteAdmins"] },
  );
  fc.assert(
    fc.property(anySettings, (settings) => {
      const rows = settingsToRows(settings).map((draft) => kept(settingsColumns, draft));
      expect(settingsFromRows(rows)).toEqual(settings);
    }),
  );
});
