import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { ShownRecord } from "#domain/sharing/place.ts";
import { brief } from "#domain/talk/brief.ts";
import { declinedOffer, tickOf, wrapUpOf, type TalkPromise } from "#domain/talk/said.ts";
import {
  anyShownGoal,
  anyShownValue,
  anyText,
  nearDay,
  now,
  shownGoal,
  today,
} from "../arbitraries.ts";

const promise = (id: string, part: Partial<TalkPromise> = {}): TalkPromise => ({
  kind: "promise",
  id,
  what: "forYou",
  text: `Promise ${id}`,
  madeOn: today,
  ...part,
});
const facts = (mine: readonly ShownRecord[], theirs: readonly ShownRecord[]) => ({
  pair: "tag",
  day: today,
  said: { mine, theirs },
});

test("what I promised and have not done is there, what is ticked is not", () => {
  const mine = [promise("kept", { doneOn: today }), promise("ticked"), promise("open")];
  const { owed } = brief(facts(mine, [promise("theirs"), tickOf(promise("ticked"), today)]));
  expect(owed.map(({ id }) => id)).toEqual(["open"]);
});

test("one goal is asked about, with why and the latest words on it; another's near date is named", () => {
  const lisbon = shownGoal({
    targetDay: addDays(today, 10),
    lastUpdate: { day: addDays(today, -9), text: "Flat booked" },
  });
  const kitchen = shownGoal({
    id: "kitchen" as GoalId,
    title: "My new kitchen",
    category: "home",
    targetDay: addDays(today, 20),
  });
  const line = { goal: lisbon.id, text: "Flights are next" };
  const noted = wrapUpOf({
    day: addDays(today, -7),
    outcome: "held",
    asked: [],
    lines: [line],
    closedAt: now,
  });
  // What I noted of it myself is not what they said.
  expect(brief(facts([noted], [lisbon])).askAbout?.lastWords?.text).toBe("Flat booked");
  const found = brief(facts([], [kitchen, lisbon, noted]));
  expect(found.askAbout).toMatchObject({
    id: lisbon.id,
    why: "imminent",
    lastWords: { text: "Flights are next" },
  });
  expect(found.dates.map(({ id }) => id)).toEqual(["kitchen"]);
  expect(brief(facts([], [lisbon])).askAbout?.lastWords?.text).toBe("Flat booked");
});

test("what either answered with no thanks is not offered again, and another may be", () => {
  const value: ShownRecord = {
    kind: "shownValue",
    id: "value",
    label: "Leadership",
    rank: 1,
    revision: 1,
  };
  const { offer } = brief(facts([], [value]));
  expect(offer).toMatchObject({ value: "Leadership" });
  const declined = declinedOffer(offer?.id ?? "", today);
  for (const later of [facts([declined], [value]), facts([], [value, declined])])
    expect(brief(later).offer?.id).not.toBe(offer?.id);
});

test("a tribute is never what to ask about", () => {
  expect(brief(facts([], [shownGoal({ category: "tribute" })])).askAbout).toBeUndefined();
});

const anyLength = fc.oneof(
  anyText,
  fc.integer({ min: 1, max: 120 }).map((count) => Array(count).fill("word").join(" ")),
);
const anyPromise = fc
  .record({ id: fc.uuid(), text: anyLength, madeOn: nearDay })
  .map((part) => promise(part.id, part));
const anyPoint = fc
  .record({ id: fc.uuid(), text: anyLength })
  .map((part): ShownRecord => ({ kind: "point", ...part, addedAt: now }));
const anyMine = fc.uniqueArray(anyPromise, { selector: ({ id }) => id, maxLength: 8 });
const anyTheirs: fc.Arbitrary<readonly ShownRecord[]> = fc
  .tuple(
    fc.array(anyShownGoal, { maxLength: 6 }),
    fc.array(anyShownValue, { maxLength: 4 }),
    fc.array(anyPoint, { maxLength: 8 }),
  )
  .map(([goals, values, points]) => [...goals, ...values, ...points])
  .map((rows) => [...new Map(rows.map((row) => [row.id, row])).values()]);

const anyTheirsWithPromises = fc
  .tuple(anyTheirs, anyMine)
  .map(([rows, promises]) => [...rows, ...promises]);

/** Somebody reads 238 words a minute in silence; the rest is for the few words around them. */
const mostWords = 200;

test("it is read in a minute whatever was typed", () => {
  fc.assert(
    fc.property(anyMine, anyTheirsWithPromises, (mine, theirs) => {
      const { owed, awaited, askAbout, dates, points, values, offer } = brief(facts(mine, theirs));
      const texts = [
        ...owed.map(({ text }) => text),
        ...awaited.map(({ text }) => text),
        askAbout?.title ?? "",
        askAbout?.lastWords?.text ?? "",
        ...dates.map(({ title }) => title),
        ...points.map(({ text }) => text),
        ...values,
        offer?.value ?? "",
        offer?.doing ?? "",
      ];
      const count = texts.join(" ").split(/\s+/u).filter(Boolean).length;
      expect(count).toBeLessThanOrEqual(mostWords);
      expect(texts.join("").length).toBeLessThanOrEqual(mostWords * 9);
    }),
  );
});

test("the same facts in any order give the same brief", () => {
  fc.assert(
    fc.property(anyMine, anyTheirs, (mine, theirs) => {
      expect(brief(facts(mine.toReversed(), theirs.toReversed()))).toEqual(
        brief(facts(mine, theirs)),
      );
    }),
  );
});
