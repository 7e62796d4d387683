import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ShownRecord } from "#domain/sharing/place.ts";
import { promisesOf } from "#domain/talk/promises.ts";
import { tickOf, type TalkPromise } from "#domain/talk/said.ts";
import { nearDay, theDay, today } from "../arbitraries.ts";

const promise = (part: Partial<TalkPromise> = {}): TalkPromise => ({
  kind: "promise",
  id: "p",
  what: "forYou",
  text: "Clear the desk",
  madeOn: today,
  ...part,
});

test("a promise is open until its writer or the other says it is kept, and who said so is told", () => {
  const [first, second] = [theDay("2026-11-24"), theDay("2026-11-25")];
  const kept = (mine: readonly ShownRecord[], theirs: readonly ShownRecord[]) =>
    promisesOf({ mine, theirs })[0]?.kept;
  expect(kept([promise()], [])).toBeUndefined();
  expect(kept([promise({ doneOn: first })], [])).toEqual({ on: first, saidBy: "me" });
  expect(kept([promise()], [tickOf(promise(), first)])).toEqual({ on: first, saidBy: "other" });
  expect(kept([promise({ doneOn: second })], [tickOf(promise(), first)])).toEqual({
    on: first,
    saidBy: "other",
  });
  // A tick of one's own on a promise of one's own is nobody's word.
  expect(kept([promise(), tickOf(promise(), first)], [])).toBeUndefined();
  expect(kept([promise()], [tickOf({ id: "another" }, first)])).toBeUndefined();
});

test("what is due first comes first, and a next step ranks as what was promised", () => {
  const day = theDay("2026-12-01");
  const ids = promisesOf({
    mine: [promise({ id: "later" }), promise({ id: "old", madeOn: theDay("2026-11-01") })],
    theirs: [promise({ id: "due", due: day, what: "nextStep" })],
  }).map(({ promise: { id } }) => id);
  expect(ids).toEqual(["due", "old", "later"]);
});

const anyPromise: fc.Arbitrary<TalkPromise> = fc
  .record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    what: fc.constantFrom("forYou" as const, "nextStep" as const),
    text: fc.string(),
    madeOn: nearDay,
    due: fc.option(nearDay, { nil: undefined }),
    doneOn: fc.option(nearDay, { nil: undefined }),
  })
  .map(({ due, doneOn, ...rest }) => ({
    kind: "promise",
    ...rest,
    ...(due !== undefined && { due }),
    ...(doneOn !== undefined && { doneOn }),
  }));

const anySide = fc
  .tuple(
    fc.uniqueArray(anyPromise, { selector: ({ id }) => id }),
    fc.uniqueArray(
      fc
        .tuple(fc.constantFrom("a", "b", "c", "d", "e"), nearDay)
        .map(([id, day]) => tickOf({ id }, day)),
      { selector: ({ id }) => id },
    ),
  )
  .map(([promises, ticks]): readonly ShownRecord[] => [...promises, ...ticks]);

test("both sides see the same, whatever the order of the rows", () => {
  fc.assert(
    fc.property(anySide, anySide, (mine, theirs) => {
      const here = promisesOf({ mine, theirs });
      const there = promisesOf({ mine: theirs.toReversed(), theirs: mine.toReversed() });
      const key = ({ promise: { id, text }, kept }: (typeof here)[number]) => [id, text, kept?.on];
      const sorted = (list: typeof here) => list.map((each) => JSON.stringify(key(each))).sort();
      expect(sorted(there)).toEqual(sorted(here));
      const opposite = { me: "other", other: "me" } as const;
      expect(there.map(({ by }) => opposite[by]).sort()).toEqual(here.map(({ by }) => by).sort());
    }),
  );
});
