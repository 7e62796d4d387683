import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Person } from "#domain/person/person.ts";
import { standingConsents } from "#domain/sharing/standingConsents.ts";
import { anyGoalWithUpdates, goal, nearDay, otherReader, reader, today } from "../arbitraries.ts";

const dana: Person = { id: reader, name: "Dana Whitfield", firstName: "Dana", active: true };
const since = (days: number) => ({ reader, since: addDays(today, days), inInvites: true });

test.each([
  ["given before the relation began, it is gone", -1, [0], false],
  ["given on the day it began, it stands", 0, [0], true],
  ["given later, it stands", 3, [0], true],
  ["given before one of two relations and in the other, it stands", -1, [0, -5], true],
  ["without a relation nothing is known, and it stays", -1, [], true],
])("a consent: %s", (_, given, began, stands) => {
  const relations = began.map((days) => ({ other: dana, from: addDays(today, days) }));
  const some = goal({ consents: [since(given), { ...since(given), reader: otherReader }] });
  const readers = standingConsents(some, relations).consents.map((one) => one.reader);
  expect(readers).toEqual(stands ? [reader, otherReader] : [otherReader]);
});

test("a value is shown by consents of this relation alone", () => {
  const value = {
    kind: "value" as const,
    id: "v1",
    label: "Family",
    rank: 1,
    shownTo: [{ reader, since: addDays(today, -1) }],
    revision: 1,
    updatedAt: goal({}).updatedAt,
  };
  const from = (days: number) => [{ other: dana, from: addDays(today, days) }];
  expect(standingConsents(value, from(0)).shownTo).toEqual([]);
  expect(standingConsents(value, from(-1))).toBe(value);
});

test("nothing but a consent changes, and a record with none to lose is itself", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, nearDay, ({ goal: some, updates }, from) => {
      const standing = standingConsents(some, [{ other: dana, from }]);
      expect({ ...standing, consents: some.consents }).toEqual(some);
      expect(standingConsents(standing, [{ other: dana, from }])).toBe(standing);
      for (const update of updates)
        expect(standingConsents(update, [{ other: dana, from }])).toBe(update);
    }),
  );
});
