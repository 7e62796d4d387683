import { expect, test } from "vitest";
import { orderTalks } from "#app/talks/orderTalks.ts";
import type { Talk } from "#app/talks/Talk.ts";
import type { Day, Instant } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { NextTalk } from "#domain/talk/nextTalks.ts";

const talk = (name: string, chosen?: string): Talk => ({
  relation: {
    other: { id: name as PersonId, name, firstName: name, active: true },
    kind: "peer",
    from: "2026-01-01" as Day,
    addresses: [],
    tag: name,
  },
  today: "2026-10-20" as Day,
  said: { mine: [], theirs: [] },
  mayComeUp: [],
  myPoints: [],
  unread: undefined,
  theirs: { status: "opening" },
  chosen: chosen
    ? {
        kind: "questions",
        id: "q",
        day: chosen as Day,
        questions: [],
        chosenAt: "2026-10-19T08:00:00Z" as Instant,
      }
    : undefined,
  lastTime: undefined,
});

const times = (starts: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(starts).map(([name, start]): [string, NextTalk] => [
      name,
      { other: name as PersonId, start: start as Instant, end: start as Instant },
    ]),
  );

const ordered = (
  talks: readonly Talk[],
  starts: Readonly<Record<string, string>>,
  zone = "Europe/London",
) =>
  orderTalks(talks, times(starts), zone).map(({ talk: found, day }) => [found.relation.tag, day]);

test("by day, then hour, then name, and without a day last by name", () => {
  const talks = ["Zoë", "Ada", "Émile", "Ben", "Cleo"].map((name) => talk(name));
  expect(
    ordered(talks, {
      Zoë: "2026-10-21T08:00:00Z",
      Ben: "2026-10-22T09:00:00Z",
      Cleo: "2026-10-22T08:00:00Z",
    }),
  ).toEqual([
    ["Zoë", "2026-10-21"],
    ["Cleo", "2026-10-22"],
    ["Ben", "2026-10-22"],
    ["Ada", undefined],
    ["Émile", undefined],
  ]);
});

test("the day of chosen questions counts until the calendar says another", () => {
  const talks = [talk("Ada", "2026-10-27"), talk("Ben", "2026-10-23")];
  expect(ordered(talks, {})).toEqual([
    ["Ben", "2026-10-23"],
    ["Ada", "2026-10-27"],
  ]);
  expect(ordered(talks, { Ada: "2026-10-21T08:00:00Z" })[0]).toEqual(["Ada", "2026-10-21"]);
});

test.each([
  ["Europe/London", "2026-10-25", "2026-10-26"],
  ["America/Los_Angeles", "2026-10-24", "2026-10-25"],
  ["Asia/Tokyo", "2026-10-25", "2026-10-26"],
])(
  "in %s a talk late in the evening is on that place's day, clock change or not",
  (zone, first, second) => {
    // London's clocks go back in the night to the 25th: 00:30 there is 23:30Z before and 00:30Z after.
    const starts = { Ada: "2026-10-24T23:30:00Z", Ben: "2026-10-26T00:30:00Z" };
    expect(ordered([talk("Ben"), talk("Ada")], starts, zone)).toEqual([
      ["Ada", first],
      ["Ben", second],
    ]);
  },
);
