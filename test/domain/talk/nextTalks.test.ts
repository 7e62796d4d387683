import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, instantAt, type Instant } from "#domain/day.ts";
import type { Person } from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import { nextTalks, type CalendarMeeting } from "#domain/talk/nextTalks.ts";
import { thePerson, today } from "../arbitraries.ts";

const someone = (number: number): Person => ({
  id: thePerson(number),
  name: `Person ${number}`,
  firstName: `P${number}`,
  active: true,
});
const others = [2, 3, 4].map(someone);
const relations = others.map((other, index): Relation => ({
  other,
  kind: "report",
  from: addDays(today, -100),
  addresses: [`p${index}@example.com`, `alias${index}@example.com`],
}));
const who = {
  me: thePerson(1),
  myAddresses: ["me@example.com"],
  people: new Map<string, Person>(),
  relations,
  today,
};

const hour = 3_600_000;
const noon = Date.parse(`${today}T12:00:00Z`);
const now = instantAt(noon);

function meeting(hours: number, addresses: readonly string[], part: object = {}): CalendarMeeting {
  return {
    start: instantAt(noon + hours * hour),
    end: instantAt(noon + hours * hour + hour / 2),
    organiser: "me@example.com",
    attendees: addresses.map((address) => ({ address, name: "", type: "person" })),
    ...part,
  };
}

const starts = (meetings: readonly CalendarMeeting[]) =>
  nextTalks(meetings, who, now).map(({ other, start }) => [other, start]);

test.each<[string, readonly CalendarMeeting[], readonly number[]]>([
  [
    "the earliest of several",
    [meeting(48, ["p0@example.com"]), meeting(24, ["p0@example.com"])],
    [24],
  ],
  ["one that has begun and goes on", [meeting(-0.25, ["p0@example.com"])], [-0.25]],
  [
    "not one that is over",
    [meeting(-0.5, ["p0@example.com"]), meeting(3, ["p0@example.com"])],
    [3],
  ],
  [
    "one arranged by the other, by an alias",
    [meeting(5, ["me@example.com"], { organiser: "ALIAS0@example.com" })],
    [5],
  ],
  ["not one of three", [meeting(1, ["p0@example.com", "p1@example.com"])], []],
  ["not one with a stranger", [meeting(1, ["p0@example.com", "guest@other.example"])], []],
  ["not one with somebody I hold no talks with", [meeting(1, ["colin@example.com"])], []],
  ["not one without anybody", [meeting(1, [])], []],
])("of my calendar the next talk is %s", (_, meetings, hours) => {
  expect(starts(meetings)).toEqual(
    hours.map((count) => [others[0]?.id, instantAt(noon + count * hour)]),
  );
});

test("somebody whose talks have ended has no next one", () => {
  const [first] = relations;
  if (!first) throw new Error("There is no relation.");
  const ended = { ...who, relations: [{ ...first, until: today }] };
  expect(nextTalks([meeting(1, ["p0@example.com"])], ended, now)).toEqual([]);
});

const calendars = fc.array(
  fc
    .tuple(
      fc.integer({ min: -72, max: 72 }),
      fc.subarray(["p0@example.com", "alias1@example.com", "p2@example.com", "x@other.example"]),
    )
    .map(([hours, addresses]) => meeting(hours, addresses)),
  { maxLength: 12 },
);

test("each person comes once, earliest first, and the order of the calendar does not matter", () => {
  fc.assert(
    fc.property(calendars, (meetings) => {
      const found = starts(meetings);
      expect(new Set(found.map(([other]) => other)).size).toBe(found.length);
      const times = found.map(([, start]) => start);
      expect(
        times.every((time, index) => index === 0 || (times[index - 1] ?? "") <= (time ?? "")),
      ).toBe(true);
      // Two people met at one moment have no order between them.
      expect(new Map(starts(meetings.toReversed()) as [string, Instant][])).toEqual(
        new Map(found as [string, Instant][]),
      );
    }),
  );
});

test("what is not a talk of two leaves no trace", () => {
  fc.assert(
    fc.property(calendars, (meetings) => {
      const ours = meetings.filter(({ attendees: [first, ...more] }) => {
        return first && more.length === 0 && first.address !== "x@other.example";
      });
      expect(nextTalks(meetings, who, now)).toEqual(nextTalks(ours, who, now));
    }),
  );
});
