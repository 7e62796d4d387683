import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthOf } from "#domain/goal/dealsLine.ts";
import type { Consent, Goal, GoalId } from "#domain/goal/goal.ts";
import { equal } from "#domain/merge/equal.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { Reminder, TimeOfDay } from "#domain/reminder/reminder.ts";
import type { Participation } from "#domain/sharing/participation.ts";
import type { TalkingPoint } from "#domain/sharing/shown.ts";
import { wrapUpOf, type TalkPromise, type WrapUp } from "#domain/talk/said.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import {
  anyGoal,
  anyValue,
  goal,
  now,
  otherReader,
  reader,
  theDay,
  theInstant,
  today,
} from "../arbitraries.ts";

const base = goal({ why: "We said so.", steps: [{ id: "s1", text: "Ask Ana" }] });

test("parts changed on one side each are both there", () => {
  const mine = { ...base, title: "Lisbon" };
  const theirs = { ...base, why: "Because.", revision: 2 };
  expect(mergeRecords(base, mine, theirs)).toEqual({
    merged: { ...base, title: "Lisbon", why: "Because.", revision: 2 },
    clashes: [],
  });
});

test("the same part changed to two things is shown side by side, and mine stays for now", () => {
  const mine = { ...base, title: "Lisbon" };
  const theirs = { ...base, title: "Porto" };
  expect(mergeRecords(base, mine, theirs)).toEqual({
    merged: mine,
    clashes: [{ field: "title", mine: "Lisbon", theirs: "Porto" }],
  });
});

test("a part emptied on one side is empty, and emptied against changed is asked about", () => {
  const { why: _, ...emptied } = base;
  expect(mergeRecords<Goal>(base, emptied, base).merged).toEqual(emptied);
  expect(mergeRecords<Goal>(base, emptied, { ...base, why: "New" }).clashes).toEqual([
    { field: "why", mine: undefined, theirs: "New" },
  ]);
});

test("a status and the day it was reached stay together", () => {
  const mine = { ...base, status: "achieved" as const, achievedOn: theDay("2026-11-20") };
  const theirs = { ...base, status: "resting" as const };
  const { merged, clashes } = mergeRecords<Goal>(base, theirs, mine);
  expect(clashes.map(({ field }) => field)).toEqual(["status"]);
  expect(merged).toEqual(theirs);
});

test.for<[string, Goal["steps"], Goal["steps"], Goal["steps"], readonly string[]]>([
  [
    "steps added on both sides are both there",
    [...base.steps, { id: "m", text: "Mine" }],
    [...base.steps, { id: "t", text: "Theirs" }],
    [
      { id: "s1", text: "Ask Ana" },
      { id: "m", text: "Mine" },
      { id: "t", text: "Theirs" },
    ],
    [],
  ],
  ["a step removed on one side is gone", [], base.steps, [], []],
  [
    "a step reworded on one side and removed on the other is kept",
    [],
    [{ id: "s1", text: "Ask Ana today" }],
    [{ id: "s1", text: "Ask Ana today" }],
    [],
  ],
  [
    "a step reworded and ticked is both",
    [{ id: "s1", text: "Ask Ana today" }],
    [{ id: "s1", text: "Ask Ana", doneOn: theDay("2026-11-20") }],
    [{ id: "s1", text: "Ask Ana today", doneOn: theDay("2026-11-20") }],
    [],
  ],
  [
    "a step reworded twice is asked about",
    [{ id: "s1", text: "Ask Ana today" }],
    [{ id: "s1", text: "Call Ana" }],
    [{ id: "s1", text: "Ask Ana today" }],
    ["steps/s1/text"],
  ],
])("%s", ([, mine, theirs, merged, clashes]) => {
  const result = mergeRecords(base, { ...base, steps: mine }, { ...base, steps: theirs });
  expect(result.merged.steps).toEqual(merged);
  expect(result.clashes.map(({ field }) => field)).toEqual(clashes);
});

test("leave to see a goal is not the outcome where one side took it back", () => {
  const consent = { reader, since: theDay("2026-10-01"), inInvites: true };
  const shown = { ...base, consents: [consent] };
  const changed = { ...shown, consents: [{ ...consent, heldUntil: theDay("2026-12-01") }] };
  const taken = { ...shown, consents: [] };
  expect(mergeRecords<Goal>(shown, changed, taken).merged.consents).toEqual([]);
  expect(mergeRecords<Goal>(shown, taken, changed).merged.consents).toEqual([]);
});

test("a line about deals stands only where both sides let it stand, and then as it was read last", () => {
  const consent = { reader, since: theDay("2026-10-01"), inInvites: true };
  const line = (on: string, deals: number) => ({
    ...consent,
    sooner: { deals, month: monthOf(theDay("2027-03-01")), on: theDay(on) },
  });
  const merged = (was: Consent, mine: Consent, theirs: Consent) =>
    mergeRecords<Goal>(
      { ...base, consents: [was] },
      { ...base, consents: [mine] },
      { ...base, consents: [theirs] },
    );
  const before = line("2026-11-01", 4);
  const renewed = line("2026-11-20", 2);
  const earlier = line("2026-11-10", 9);
  for (const [mine, theirs, outcome] of [
    [consent, renewed, consent],
    [renewed, consent, consent],
    [renewed, earlier, renewed],
    [earlier, renewed, renewed],
    [consent, before, consent],
  ] as const) {
    const { merged: goal, clashes } = merged(before, mine, theirs);
    expect(goal.consents).toEqual([outcome]);
    expect(clashes).toEqual([]);
  }
  expect(merged(consent, renewed, consent).merged.consents).toEqual([renewed]);
});

test("two who made the same record apart from each other lose nothing", () => {
  const other = { ...base, id: base.id, title: "Porto" };
  const { merged, clashes } = mergeRecords<Goal>(undefined, base, other);
  expect(merged).toEqual(base);
  expect(clashes).toEqual([{ field: "title", mine: base.title, theirs: "Porto" }]);
});

test("taking part is what was said last, and no where both were said on one day", () => {
  const yes: Participation = {
    kind: "participation",
    id: "participation",
    taking: true,
    since: theDay("2026-11-01"),
  };
  const no = { ...yes, taking: false };
  const later = { ...yes, since: theDay("2026-11-02") };
  expect(mergeRecords<Participation>(undefined, yes, no).merged).toEqual(no);
  expect(mergeRecords<Participation>(undefined, no, yes).merged).toEqual(no);
  expect(mergeRecords<Participation>(undefined, later, no).merged).toEqual(later);
  const erasing = { ...no, erasing: true } as const;
  expect(mergeRecords<Participation>(undefined, no, erasing).merged).toEqual(erasing);
  expect(mergeRecords<Participation>(undefined, erasing, yes).merged).toEqual(erasing);
  expect(mergeRecords<Participation>(erasing, erasing, later).merged).toEqual(later);
});

test("of two series asked for on two devices one stays whole, alike on both", () => {
  const here: Reminder = {
    kind: "reminder",
    id: "reminder",
    schedule: { weekday: "monday", time: "08:30" as TimeOfDay, everyWeeks: 1 },
    zone: "Europe/London",
    from: theDay("2026-11-30"),
    transaction: "one",
    event: "AAA",
  };
  const there: Reminder = {
    ...here,
    schedule: { ...here.schedule, weekday: "friday" },
    from: theDay("2026-11-27"),
    transaction: "two",
    event: "BBB",
  };
  const { merged, clashes } = mergeRecords<Reminder>(undefined, here, there);
  expect([here, there]).toContainEqual(merged);
  expect(mergeRecords<Reminder>(undefined, there, here).merged).toEqual(merged);
  expect(clashes).toEqual([]);
});

test("talking points never clash and keep every line", () => {
  const point: TalkingPoint = { kind: "point", id: "p", text: "Leeds", addedAt: now };
  const result = mergeRecords(
    point,
    { ...point, text: "Leeds\nYork" },
    { ...point, text: "Leeds\nHull", addedAt: theInstant("2026-11-20T08:00:00Z") },
  );
  expect(result).toEqual({
    merged: { ...point, text: "Leeds\nHull\nYork", addedAt: theInstant("2026-11-20T08:00:00Z") },
    clashes: [],
  });
});

const id = base.id;
const threeGoals = fc
  .tuple(
    anyGoal,
    anyGoal,
    anyGoal,
    fc.array(fc.constantFrom(...Object.keys(base)), { maxLength: 6 }),
  )
  .map(([one, mine, theirs, same]) => {
    const before = { ...one, id };
    // Some parts stay as they were, so that all four ways of a three-way merge come up.
    const kept = Object.fromEntries(
      same.map((name) => [name, (before as Readonly<Record<string, unknown>>)[name]]),
    );
    return {
      before,
      mine: { ...mine, id, ...kept },
      theirs: { ...theirs, id, status: before.status, title: before.title },
    };
  });

test("every text that a side changed is in the merged goal or in a clash", () => {
  fc.assert(
    fc.property(threeGoals, ({ before, mine, theirs }) => {
      const { merged, clashes } = mergeRecords<Goal>(before, mine, theirs);
      const told = JSON.stringify([merged, clashes]);
      for (const side of [mine, theirs]) {
        for (const field of ["title", "phrase", "why", "obstacle", "ifThen", "category"] as const) {
          if (side[field] === undefined || side[field] === before[field]) continue;
          expect(told).toContain(JSON.stringify(side[field]));
        }
        for (const step of side.steps) {
          if (before.steps.some((was) => equal(was, step))) continue;
          expect(told).toContain(JSON.stringify(step.text));
        }
        const parts = [side.money, side.progress, side.picture];
        const were = [before.money, before.progress, before.picture];
        for (const [index, part] of parts.entries()) {
          if (part === undefined || equal(part, were[index])) continue;
          expect([
            merged.money,
            merged.progress,
            merged.picture,
            ...clashes.flatMap((clash) => [clash.mine, clash.theirs]),
          ]).toContainEqual(part);
        }
      }
    }),
  );
});

/** Members that clash under the name of the first of their group. */
const together: Readonly<Record<string, string>> = {
  achievedOn: "status",
  datePrecision: "targetDay",
  endDay: "targetDay",
};

test("the sides the other way round agree on all but what clashes, and tell the same clashes", () => {
  fc.assert(
    fc.property(threeGoals, ({ before, mine, theirs }) => {
      const one = mergeRecords<Goal>(before, mine, theirs);
      const other = mergeRecords<Goal>(before, theirs, mine);
      const turned = other.clashes.map((clash) => ({
        field: clash.field,
        mine: clash.theirs,
        theirs: clash.mine,
      }));
      expect(turned).toEqual(one.clashes);
      const clashing = new Set(one.clashes.map(({ field }) => field.split("/")[0] ?? ""));
      const settled = (merged: Goal) =>
        Object.entries(merged).filter(([name]) => !clashing.has(together[name] ?? name));
      expect(Object.fromEntries(settled(other.merged))).toEqual(
        Object.fromEntries(settled(one.merged)),
      );
    }),
  );
});

test("merging what is merged changes nothing", () => {
  fc.assert(
    fc.property(threeGoals, ({ before, mine, theirs }) => {
      const { merged } = mergeRecords<Goal>(before, mine, theirs);
      expect(mergeRecords<Goal>(theirs, merged, theirs)).toEqual({ merged, clashes: [] });
      expect(mergeRecords<Goal>(before, merged, merged)).toEqual({ merged, clashes: [] });
      expect(mergeRecords<Goal>(before, mine, before)).toEqual({ merged: mine, clashes: [] });
    }),
  );
});

test("a value laid aside on one device and shown on the other has no reader, whichever side is mine", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const until = theDay("2026-05-02");
      const { until: _, ...before } = { ...value, shownTo: [] };
      const aside = { ...before, rank: 4, until };
      const shown = { ...before, shownTo: [{ reader, since: until }] };
      for (const [mine, theirs] of [
        [aside, shown],
        [shown, aside],
      ] as const)
        expect(mergeRecords<CoreValue>(before, mine, theirs).merged).toMatchObject({
          until,
          shownTo: [],
        });
    }),
  );
});

test("nobody sees a goal or a value by a merge whom one of its sides no longer shows it to", () => {
  fc.assert(
    fc.property(threeGoals, anyValue, anyValue, anyValue, (goals, one, two, three) => {
      const { before, mine, theirs } = goals;
      const { merged } = mergeRecords<Goal>(before, mine, theirs);
      for (const person of [reader, otherReader]) {
        const has = (side: Goal) => side.consents.some((consent) => consent.reader === person);
        const takenBack = has(before) && !(has(mine) && has(theirs));
        const mayHave = !takenBack && (has(mine) || has(theirs));
        expect(mayHave || !has(merged)).toBe(true);
      }
      const closed = (mine.keptClose || theirs.keptClose) && !before.keptClose;
      expect(merged.keptClose || !closed).toBe(true);
      const values = [one, two, three].map((value) => ({ ...value, id: one.id }));
      const [was, here, there] = values;
      if (!was || !here || !there) throw new Error("Three values were made.");
      const shown = mergeRecords(was, here, there).merged.shownTo.map((each) => each.reader);
      for (const person of shown) {
        const lists = [here.shownTo, there.shownTo].map((list) => list.map((each) => each.reader));
        expect(lists.some((list) => list.includes(person))).toBe(true);
      }
    }),
  );
});

test("a talk closed on two devices is one talk, held where either says so, with the lines of both", () => {
  const closed = (outcome: "held" | "missed", goal: string, text: string, at: string) =>
    wrapUpOf({
      day: today,
      outcome,
      asked: [],
      lines: [
        { goal: "shared" as GoalId, text: `${text} of both` },
        { goal: goal as GoalId, text },
      ],
      closedAt: theInstant(at),
    });
  const mine = closed("missed", "lisbon", "Booked", "2026-11-23T10:00:00Z");
  const theirs = closed("held", "kitchen", "Measured", "2026-11-23T11:00:00Z");
  const { merged, clashes } = mergeRecords<WrapUp>(undefined, mine, theirs);
  expect(clashes).toEqual([]);
  expect(merged).toMatchObject({ outcome: "held", closedAt: "2026-11-23T11:00:00Z" });
  expect(new Map(merged.lines.map(({ goal, text }) => [goal, text]))).toEqual(
    new Map([
      ["shared", "Booked of both\nMeasured of both"],
      ["lisbon", "Booked"],
      ["kitchen", "Measured"],
    ]),
  );
});

test("a promise ticked on one device and put better on the other is both", () => {
  const base: TalkPromise = {
    kind: "promise",
    id: "p",
    what: "forYou",
    text: "Ask Leeds",
    madeOn: today,
  };
  const { merged, clashes } = mergeRecords(
    base,
    { ...base, doneOn: today },
    { ...base, text: "Ask Leeds about May" },
  );
  expect(clashes).toEqual([]);
  expect(merged).toEqual({ ...base, doneOn: today, text: "Ask Leeds about May" });
});
