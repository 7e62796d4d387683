import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Person } from "#domain/person/person.ts";
import type { Relation, RelationKind } from "#domain/person/relation.ts";
import {
  recogniseMeeting,
  type Attendee,
  type MeetingPeople,
} from "#domain/talk/recogniseMeeting.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import { thePerson, today } from "../arbitraries.ts";

const someone = (number: number, firstName: string): Person => ({
  id: thePerson(number),
  name: `${firstName} Example`,
  firstName,
  active: true,
});
const [tom, dana, priya] = [someone(1, "Tom"), someone(2, "Dana"), someone(3, "Priya")];
const at = (address: string, part: Partial<Attendee> = {}): Attendee => ({
  address,
  name: address,
  type: "person",
  ...part,
});
const relation = (kind: RelationKind, part: Partial<Relation> = {}): Relation => ({
  other: tom,
  kind,
  from: addDays(today, -100),
  addresses: ["tom@example.com", "t.seller@example.com"],
  ...part,
});

const meeting: MeetingPeople = {
  me: dana.id,
  myAddresses: ["dana@example.com", "d.lead@example.com"],
  organiser: "dana@example.com",
  attendees: [at("tom@example.com")],
  people: new Map([
    ["tom@example.com", tom],
    ["dana@example.com", dana],
    ["priya@example.com", priya],
  ]),
  relations: [relation("report")],
  today,
};
const recognise = (part: Partial<MeetingPeople>) => recogniseMeeting({ ...meeting, ...part });
const pair = { kind: "pair", other: tom, relation: meeting.relations[0], organiser: "me" };

const pairs: readonly (readonly [string, Partial<MeetingPeople>])[] = [
  ["the other alone is listed", {}],
  ["I am listed as well", { attendees: [at("dana@example.com"), at("tom@example.com")] }],
  ["I am listed by an alias", { attendees: [at("D.Lead@example.com"), at("tom@example.com")] }],
  [
    "the other is listed twice, in capitals",
    { attendees: [at("tom@example.com"), at("TOM@Example.com", { name: "Tom (double)" })] },
  ],
  ["the other is listed by an alias of the relation", { attendees: [at("t.seller@example.com")] }],
  [
    "the other is listed by both addresses",
    { attendees: [at("t.seller@example.com"), at("tom@example.com")] },
  ],
  [
    "a room is booked",
    { attendees: [at("tom@example.com"), at("room4@example.com", { type: "resource" })] },
  ],
  [
    "addresses carry Exchange's prefix",
    { organiser: "SMTP:dana@example.com", attendees: [at("smtp:tom@example.com")] },
  ],
  [
    "the host does not know what kind of attendee it is",
    { attendees: [at("tom@example.com", { type: "unknown" })] },
  ],
];

test.each(pairs)("it is a talk of two when %s", (_, part) => {
  expect(recognise(part)).toEqual(pair);
});

test("the other may organise, listed or not", () => {
  const theirs = { ...pair, organiser: "other" };
  expect(recognise({ organiser: "tom@example.com" })).toEqual(theirs);
  expect(
    recognise({ organiser: "t.seller@example.com", attendees: [at("dana@example.com")] }),
  ).toEqual(theirs);
});

test("two without a relation, or with one that is over, still meet", () => {
  const other = { kind: "pair", other: tom, organiser: "me" };
  expect(recognise({ relations: [] })).toEqual(other);
  expect(recognise({ relations: [relation("report", { until: today })] })).toEqual(other);
});

test("of several relations the closest that holds counts", () => {
  const relations = [
    relation("mentee"),
    relation("report", { until: addDays(today, -1) }),
    relation("skipReport"),
  ];
  expect(recognise({ relations })).toEqual({ ...pair, relation: relations[2] });
});

test.each([
  ["a third person", { attendees: [at("tom@example.com"), at("priya@example.com")] }],
  ["a third who only organises", { organiser: "priya@example.com" }],
  ["a distribution list", { attendees: [at("team@example.com", { type: "list" as const })] }],
  [
    "a distribution list beside the other",
    { attendees: [at("tom@example.com"), at("team@example.com", { type: "list" as const })] },
  ],
])("%s makes it a group", (_, part) => {
  expect(recognise(part).kind).toBe("group");
});

test("a stranger or a customer makes it an outsiders' meeting, whoever else is there", () => {
  expect(recognise({ attendees: [at("buyer@customer.com")] })).toEqual({ kind: "outsider" });
  expect(
    recognise({
      attendees: [at("tom@example.com"), at("buyer@customer.com"), at("priya@example.com")],
    }),
  ).toEqual({ kind: "outsider" });
  expect(
    recognise({ attendees: [at("team@example.com", { type: "list" }), at("buyer@customer.com")] }),
  ).toEqual({ kind: "outsider" });
});

test("nobody but me and a room is alone", () => {
  expect(recognise({ attendees: [] })).toEqual({ kind: "alone" });
  expect(
    recognise({
      organiser: "",
      attendees: [at("dana@example.com"), at("room@example.com", { type: "resource" })],
    }),
  ).toEqual({ kind: "alone" });
});

test("the order in which people are listed does not matter", () => {
  const all = [
    at("tom@example.com"),
    at("dana@example.com"),
    at("TOM@example.com"),
    at("room@example.com", { type: "resource" }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (attendees) => {
      expect(recognise({ attendees })).toEqual(pair);
    }),
  );
});

test.each([
  ["report", "forManager"],
  ["skipReport", "forManager"],
  ["mentee", "forManager"],
  ["manager", "forReport"],
  ["skipManager", "forReport"],
  ["mentor", "forReport"],
  ["peer", "forPeers"],
] as const)("to meet my %s is prepared %s", (kind, view) => {
  expect(viewFor({ kind })).toBe(view);
});

test("without a relation the view says so", () => {
  expect(viewFor(undefined)).toBe("withoutRelation");
});
