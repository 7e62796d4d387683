import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Goal, GoalUpdate } from "#domain/goal/goal.ts";
import { minorUnits, parseCurrency } from "#domain/money.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { projectToWall } from "#domain/sharing/projectToWall.ts";
import { projectValue } from "#domain/sharing/projectValue.ts";
import {
  anyGoalWithUpdates,
  anyMoney,
  anyText,
  anyUpdateOf,
  anyValue,
  goal,
  otherReader,
  pastInstant,
  reader,
  team,
  theDay,
  theInstant,
  today,
} from "../arbitraries.ts";

const since = theDay("2026-10-01");
const shown = goal({
  why: "Sun",
  consents: [{ reader, since, inInvites: true }],
  wall: [{ team, since, why: false }],
});

const leave = {
  status: "active",
  keptClose: false,
  consents: [{ reader, since, inInvites: false }],
} as const;

const silent: readonly (readonly [string, Partial<Goal>])[] = [
  ["kept close", { keptClose: true }],
  ["a draft", { status: "draft" }],
  ["resting", { status: "resting" }],
  ["let go", { status: "letGo" }],
  [
    "consented to from tomorrow",
    {
      consents: [{ reader, since: addDays(today, 1), inInvites: true }],
      wall: [{ team, since: addDays(today, 1), why: true }],
    },
  ],
  ["consented to for nobody", { consents: [], wall: [] }],
];

test.each(silent)("a goal that is %s shows nothing anywhere", (_, part) => {
  expect(projectGoal({ ...shown, ...part }, reader, today, [])).toBeUndefined();
  expect(projectToWall({ ...shown, ...part }, team, today)).toBeUndefined();
});

test("a goal shows nothing to another reader, nor to its own before the day it is held until", () => {
  const held = {
    ...shown,
    consents: [{ reader, since, inInvites: true, heldUntil: addDays(today, 1) }],
  };
  expect(projectGoal(shown, otherReader, today, [])).toBeUndefined();
  expect(projectGoal(held, reader, today, [])).toBeUndefined();
  expect(projectGoal(held, reader, addDays(today, 1), [])).toEqual(
    projectGoal(shown, reader, today, []),
  );
});

test("a reader sees title, picture, steps as counts and the latest line", () => {
  const full = goal({
    ...shown,
    steps: [
      { id: "1", text: "Choose", doneOn: since },
      { id: "2", text: "Book\u202E flights" },
    ],
    picture: { thumbnail: "data:image/png;base64,AA", alt: "A tram", fileId: "secret-file" },
    obstacle: "Time",
    ifThen: "If",
  });
  const line = {
    kind: "update" as const,
    id: "u",
    goal: full.id,
    day: since,
    text: "Chosen",
    progress: full.progress,
  };
  expect(projectGoal(full, reader, today, [line])).toEqual({
    kind: "shownGoal",
    id: full.id,
    title: "Trip to Lisbon",
    category: "travel",
    why: "Sun",
    achieved: false,
    progress: { kind: "steps", done: 1, of: 2, next: "Book flights" },
    thumbnail: "data:image/png;base64,AA",
    alt: "A tram",
    lastUpdate: { day: since, text: "Chosen" },
    inInvites: true,
    since,
    createdOn: "2026-09-01",
    revision: expect.any(Number),
  });
});

test("a tick without a word leaves the last words of its owner standing", () => {
  const line = {
    kind: "update" as const,
    id: "u",
    goal: shown.id,
    day: since,
    text: "Chosen",
    progress: shown.progress,
  };
  const tick = { ...line, id: "v", day: addDays(since, 2), text: "" };
  const seen = projectGoal(shown, reader, today, [tick, line]);
  expect(seen?.lastUpdate).toEqual({ day: since, text: "Chosen" });
});

const said = (part: Partial<GoalUpdate> = {}): GoalUpdate => ({
  kind: "update",
  id: "u",
  goal: shown.id,
  day: since,
  text: "Chosen",
  progress: shown.progress,
  ...part,
});
const lastOf = (some: Goal, ...updates: readonly GoalUpdate[]) =>
  projectGoal(some, reader, today, updates)?.lastUpdate?.text;

test("a line from before a reader's leave is not told to them later", () => {
  expect(lastOf(shown, said({ day: addDays(since, -1) }))).toBeUndefined();
  expect(lastOf(shown, said({ day: since }))).toBe("Chosen");
  const early = said({ id: "a", day: addDays(since, -1), text: "Private" });
  expect(lastOf(shown, early, said())).toBe("Chosen");
});

test("a line of which its owner was told that nobody sees it stays theirs, on whichever day", () => {
  expect(lastOf(shown, said({ toldTo: [] }))).toBeUndefined();
  expect(lastOf(shown, said({ toldTo: [otherReader] }))).toBeUndefined();
  expect(lastOf(shown, said({ toldTo: [otherReader, reader] }))).toBe("Chosen");
});

test("of two lines of one day the one written later is the last, whatever their ids", () => {
  const morning = said({ id: "z", at: theInstant("2026-10-01T08:00:00Z"), text: "Morning" });
  const evening = said({ id: "a", at: theInstant("2026-10-01T18:00:00Z"), text: "Evening" });
  expect(lastOf(shown, morning, evening)).toBe("Evening");
  expect(lastOf(shown, evening, morning)).toBe("Evening");
  expect(lastOf(shown, said({ id: "zz", text: "Without a time" }), morning)).toBe("Morning");
});

const counted = { ...shown, progress: { kind: "count", done: 4, of: 9 } as const };

test("progress that moved without a word has the day on which its reader saw it move", () => {
  const day = addDays(since, 5);
  const moved = said({ day, text: "", moved: true });
  const movedOn = (some: Goal, ...updates: readonly GoalUpdate[]) =>
    projectGoal(some, reader, today, updates)?.movedOn;
  expect(movedOn(counted, moved)).toBe(day);
  expect(movedOn(counted, moved, said({ id: "v", moved: true }))).toBe(day);
  expect(movedOn(counted, { ...moved, day: addDays(since, -1) })).toBeUndefined();
  expect(movedOn(counted, { ...moved, toldTo: [] })).toBeUndefined();
  expect(movedOn({ ...counted, progress: { kind: "feeling", score: 4 } }, moved)).toBeUndefined();
});

test("a step's own day tells nobody that it moved: it may have been ticked while the goal was kept close", () => {
  const doneOn = addDays(since, 5);
  const step = { id: "1", text: "Choose", doneOn };
  const seen = (...steps: Goal["steps"]) => projectGoal({ ...shown, steps }, reader, today, []);
  expect(seen(step)).toMatchObject({ progress: { kind: "steps", done: 1 } });
  expect(seen(step)?.movedOn).toBeUndefined();
  expect(seen({ ...step, toldTo: [otherReader] })?.movedOn).toBeUndefined();
  expect(seen({ ...step, toldTo: [reader] })?.movedOn).toBe(doneOn);
  expect(seen({ ...step, doneOn: addDays(since, -1), toldTo: [reader] })?.movedOn).toBeUndefined();
});

test("an update that tells a reader nothing leaves no trace", () => {
  fc.assert(
    fc.property(
      anyGoalWithUpdates.chain((some) =>
        anyUpdateOf(some.goal.id).map((silent) => ({ ...some, silent })),
      ),
      fc.constantFrom<Partial<GoalUpdate>>(
        { text: "", moved: false },
        { toldTo: [] },
        { toldTo: [otherReader] },
        { day: addDays(today, 1) },
      ),
      ({ goal: some, updates, silent }, part) => {
        const open = { ...some, ...leave };
        expect(projectGoal(open, reader, today, [...updates, { ...silent, ...part }])).toEqual(
          projectGoal(open, reader, today, updates),
        );
      },
    ),
  );
});

test("the wall shows a card without dates and progress, and the why only when asked to", () => {
  const card = projectToWall({ ...shown, targetDay: today }, team, today);
  expect(card).toEqual({
    kind: "card",
    id: shown.id,
    title: "Trip to Lisbon",
    category: "travel",
    achieved: false,
    since,
    revision: expect.any(Number),
  });
  expect(projectToWall({ ...shown, wall: [{ team, since, why: true }] }, team, today)?.why).toBe(
    "Sun",
  );
});

test("the wall shows the picture unless its owner left it out, as every card did before that was a choice", () => {
  const picture = { thumbnail: "data:image/png;base64,AA", alt: "A tram", fileId: "secret-file" };
  const on = (chosen: object) =>
    projectToWall(
      { ...shown, picture, wall: [{ team, since, why: false, ...chosen }] },
      team,
      today,
    );
  expect(on({ picture: false })).not.toHaveProperty("thumbnail");
  expect(on({ picture: false })).not.toHaveProperty("alt");
  for (const chosen of [{}, { picture: true }])
    expect(on(chosen)).toMatchObject({ thumbnail: picture.thumbnail, alt: "A tram" });
});

test.each([
  ["money without a word", { kind: "money" }, { kind: "none" }],
  [
    "money with a word",
    { kind: "money", word: "nearlyThere" },
    { kind: "word", word: "nearlyThere" },
  ],
  ["a count of pounds", { kind: "count", done: 300, of: 900, unit: "pounds" }, { kind: "none" }],
  ["a count of £", { kind: "count", done: 300, of: 900, unit: "£" }, { kind: "none" }],
  ["a count of nothing in particular", { kind: "count", done: 9400, of: 18_000 }, { kind: "none" }],
  [
    "a small count of nothing in particular",
    { kind: "count", done: 3, of: 999 },
    { kind: "count", done: 3, of: 999 },
  ],
  [
    "a large count of pages",
    { kind: "count", done: 300, of: 1200, unit: "pages" },
    { kind: "count", done: 300, of: 1200, unit: "pages" },
  ],
  [
    "a count of lessons",
    { kind: "count", done: 3, of: 9, unit: "lessons" },
    { kind: "count", done: 3, of: 9, unit: "lessons" },
  ],
  ["a feeling", { kind: "feeling", score: 4 }, { kind: "none" }],
] as const)("%s is shown as no amount", (_, progress, expected) => {
  expect(projectGoal({ ...shown, progress }, reader, today, [])?.progress).toEqual(expected);
});

const someMoney = fc.record({ cost: anyMoney, saved: anyMoney });

test("no projection holds a figure of money, in any state a goal can be in", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, someMoney, ({ goal: some, updates }, money) => {
      const rich = { ...some, title: "Plain", money, updatedAt: some.createdAt };
      for (const projection of [
        projectGoal(rich, reader, today, updates),
        projectToWall(rich, team, today),
      ]) {
        expect(JSON.stringify(projection ?? {})).not.toMatch(
          /"(?:cost|saved|amount|currency|money)"/u,
        );
      }
    }),
  );
});

test("what is not shown leaves no trace: not one byte of a projection changes with it", () => {
  const hidden = fc.record({
    money: someMoney,
    obstacle: anyText,
    ifThen: anyText,
    rank: fc.nat(99),
    revision: fc.nat(999),
    updatedAt: pastInstant,
  });
  fc.assert(
    fc.property(anyGoalWithUpdates, hidden, fc.boolean(), ({ goal: some, updates }, edit, more) => {
      const consents = [
        ...some.consents.filter((one) => one.reader === reader),
        ...(more ? [{ reader: otherReader, since, inInvites: true }] : []),
      ];
      const edited = { ...some, ...edit, consents };
      expect(JSON.stringify(projectGoal(edited, reader, today, updates))).toBe(
        JSON.stringify(projectGoal(some, reader, today, updates)),
      );
      expect(JSON.stringify(projectToWall(edited, team, today))).toBe(
        JSON.stringify(projectToWall(some, team, today)),
      );
    }),
  );
});

test("a score of feeling is hidden, and so is its standing still", () => {
  const updates = [4, 4].map((score, at) => ({
    kind: "update" as const,
    id: `u${at}`,
    goal: shown.id,
    day: addDays(today, at - 20),
    text: "A line",
    progress: { kind: "feeling" as const, score },
  }));
  const felt = (score: number) =>
    projectGoal({ ...shown, progress: { kind: "feeling", score } }, reader, today, updates);
  expect(felt(4)).toEqual(felt(9));
});

test("the revision changes with anything shown", () => {
  const revision = (part: Partial<Goal>) =>
    projectGoal({ ...shown, ...part }, reader, today, [])?.revision;
  const revisions = [
    revision({}),
    revision({ title: "Trip to Porto" }),
    revision({ why: "Sea" }),
    revision({ targetDay: today }),
    revision({ status: "achieved" }),
    revision({ category: "other" }),
    revision({ consents: [{ reader, since, inInvites: false }] }),
  ];
  expect(new Set(revisions).size).toBe(revisions.length);
});

test("the revision does not depend on the order in which fields were read", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, ({ goal: some, updates }) => {
      const turned = Object.fromEntries(Object.entries(some).toReversed()) as Goal;
      expect(projectGoal(turned, reader, today, updates.toReversed())).toEqual(
        projectGoal(some, reader, today, updates),
      );
    }),
  );
});

test("a value shows its words to its readers alone", () => {
  fc.assert(
    fc.property(anyValue, fc.nat(99), (value, revision) => {
      const projection = projectValue(value, reader, today);
      const consent = value.shownTo.find((one) => one.reader === reader);
      expect(projection === undefined).toBe(
        consent === undefined || consent.since > today || value.until !== undefined,
      );
      expect(
        projectValue(
          { ...value, revision, updatedAt: theInstant("2026-01-01T00:00:00Z") },
          reader,
          today,
        ),
      ).toEqual(projection);
    }),
  );
});

test("money of the worked goal stays with its owner although its title tells it", () => {
  const amount = minorUnits(123_456);
  const currency = parseCurrency("GBP");
  if (amount === undefined || currency === undefined) throw new Error("no pounds");
  const rich = { ...shown, title: "Car for £9,000", money: { cost: { amount, currency } } };
  const text = JSON.stringify(projectGoal(rich, reader, today, []));
  expect(text).toContain("Car for £9,000");
  expect(text).not.toContain("1234");
});
