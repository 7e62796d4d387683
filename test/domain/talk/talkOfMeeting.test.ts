import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "#domain/day.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { RelationKind } from "#domain/person/relation.ts";
import { plainThread, threadOfJoin } from "#domain/talk/meetingThread.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import { talkOfMeeting } from "#domain/talk/talkOfMeeting.ts";
import { threadOfMeeting } from "#domain/talk/threadOfMeeting.ts";
import { theDay, theInstant, thePerson } from "../arbitraries.ts";

const person = (number: number, firstName: string): Person => ({
  id: thePerson(number),
  name: `${firstName} Somebody`,
  firstName,
  active: true,
});
const [dana, tom, priya] = [person(1, "Dana"), person(2, "Tom"), person(3, "Priya")];
const relation = (other: Person, until?: string) => ({
  other,
  kind: "report" as RelationKind,
  from: theDay("2026-01-05"),
  ...(until !== undefined && { until: theDay(until) }),
  addresses: [`${other.firstName.toLowerCase()}@example.com`],
});
const who = {
  me: dana.id,
  myAddresses: ["dana@example.com"],
  people: new Map<string, Person>(),
  relations: [relation(tom), relation(priya)],
  today: theDay("2026-11-24"),
};
const nowFrom = (from: string, until: string) => ({
  from: theInstant(from),
  until: theInstant(until),
});
const now = nowFrom("2026-11-24T09:50:00Z", "2026-11-24T10:20:00Z");
const thread = (name: string) => `19:meeting_${name}@thread.v2`;
const joinOf = (name: string) =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread(name))}/0?context=%7b%7d`;

function meeting(
  join: string | undefined,
  people: readonly string[],
  [start, end] = ["2026-11-24T10:00:00Z", "2026-11-24T10:30:00Z"],
): CalendarMeeting {
  return {
    start: start as Instant,
    end: end as Instant,
    organiser: "dana@example.com",
    attendees: people.map((name) => ({ address: `${name}@example.com`, name, type: "person" })),
    ...(join !== undefined && { join }),
  };
}

const find = (wanted: string | undefined, meetings: readonly CalendarMeeting[], at = now) =>
  talkOfMeeting(wanted, meetings, who, at);

test("of all meetings it is the one with the thread, wherever it stands and whenever it is", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{4,20}$/u), {
    minLength: 1,
    maxLength: 5,
    selector: (name) => name.toLowerCase(),
  });
  fc.assert(
    fc.property(names, fc.nat(), fc.boolean(), (all, which, lower) => {
      const wanted = all[which % all.length] ?? "";
      const meetings = all.map((name) =>
        meeting(
          joinOf(name),
          [name === wanted ? "tom" : "priya"],
          ["2026-12-01T10:00:00Z", "2026-12-01T10:30:00Z"],
        ),
      );
      const asked = lower ? thread(wanted).toLowerCase() : thread(wanted);
      expect(find(asked, meetings)).toEqual({ kind: "pair", other: tom.id });
    }),
  );
});

test.each([
  ["going on", ["tom", "guest"], ["tom"], "2026-11-24", { kind: "pair", other: tom.id }],
  ["going on, with a third", ["tom"], ["tom", "priya"], "2026-11-24", { kind: "several" }],
  ["next", ["tom", "guest"], ["tom"], "2026-11-26", { kind: "pair", other: tom.id }],
  ["last", ["tom", "guest"], ["tom"], "2026-11-20", { kind: "pair", other: tom.id }],
] as const)("of a series it is the meeting that is %s", (_, before, wanted, day, expected) => {
  const on = (date: string, people: readonly string[]) =>
    meeting(joinOf("abc1"), people, [`${date}T10:00:00Z`, `${date}T10:30:00Z`]);
  const series = [on("2026-11-17", before), on(day, wanted)];
  if (day >= "2026-11-24") series.push(on("2026-12-01", before));
  expect(find(thread("abc1"), series)).toEqual(expected);
  expect(find(thread("abc1"), series.toReversed())).toEqual(expected);
});

test.each([
  ["two with a relation", ["tom"], { kind: "pair", other: tom.id }],
  ["three one knows", ["tom", "priya"], { kind: "several" }],
  ["one knows and a stranger", ["tom", "guest"], { kind: "several" }],
  ["two, and the other is a stranger", ["guest"], { kind: "noRelation" }],
  ["nobody else", [], { kind: "noRelation" }],
] as const)("a meeting of %s", (_, people, expected) => {
  expect(find(thread("abc1"), [meeting(joinOf("abc1"), people)])).toEqual(expected);
});

test("whom no relation ties to me any more is named, and has no talk", () => {
  const ended = { ...who, relations: [relation(tom, "2026-11-01")] };
  expect(talkOfMeeting(thread("abc1"), [meeting(joinOf("abc1"), ["tom"])], ended, now)).toEqual({
    kind: "noRelation",
    other: tom,
  });
});

const short = "https://teams.microsoft.com/meet/2345678?p=abc";

test.each<[string, string | undefined, readonly CalendarMeeting[], PersonId | undefined]>([
  ["a calendar that tells no address", thread("abc1"), [meeting(undefined, ["tom"])], tom.id],
  ["a short address", thread("abc1"), [meeting(short, ["tom"])], tom.id],
  ["a host that tells no thread", undefined, [meeting(joinOf("abc1"), ["tom"])], tom.id],
  [
    "two at once",
    thread("abc1"),
    [meeting(undefined, ["tom"]), meeting(undefined, ["priya"])],
    undefined,
  ],
  ["a meeting of three", thread("abc1"), [meeting(undefined, ["tom", "priya"])], undefined],
  ["nothing at all", thread("abc1"), [], undefined],
])(
  "%s: nothing is opened by itself, and who is met right now is only likely",
  (_, wanted, meetings, likely) => {
    expect(find(wanted, meetings)).toEqual({ kind: "unknown", likely });
  },
);

test("who is met an hour later is not likely now", () => {
  const later = meeting(undefined, ["tom"]);
  expect(find(undefined, [later], nowFrom("2026-11-24T08:45:00Z", "2026-11-24T09:15:00Z"))).toEqual(
    {
      kind: "unknown",
      likely: undefined,
    },
  );
  expect(find(undefined, [later], nowFrom("2026-11-24T09:35:00Z", "2026-11-24T10:05:00Z"))).toEqual(
    {
      kind: "unknown",
      likely: tom.id,
    },
  );
});

test("no text makes a thread of what is none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      const found = threadOfJoin(text);
      expect(found === undefined || plainThread(found) === found).toBe(true);
    }),
  );
  expect(threadOfJoin(`https://evil.example/?x=${joinOf("abc1")}`)).toBeUndefined();
  expect(threadOfJoin("https://teams.microsoft.com/l/meetup-join/%E0%A4%A/0")).toBeUndefined();
});

test("a meeting's thread is its chat, else what is within its id", () => {
  const own = thread("YWJj");
  expect(threadOfMeeting("m", own)).toBe(own);
  expect(threadOfMeeting(btoa(`0#${own}#0`), undefined)).toBe(own);
  // Written for addresses, as Teams on phones has it.
  const odd = btoa(`0#${own}?>>#0`).replaceAll("+", "-").replaceAll("/", "_");
  expect(threadOfMeeting(odd, "19:somebody@unq.gbl.spaces")).toBe(`${own}?>>`);
  for (const none of [undefined, "", "%%", btoa("0#19:other@thread.v2#0"), "\u{1f600}"])
    expect(threadOfMeeting(none, undefined)).toBeUndefined();
});
