import { expect, test } from "vitest";
import type { ShownPlace } from "#domain/sharing/place.ts";
import type { TalkPromise } from "#domain/talk/said.ts";
import { theDay, today } from "../../domain/arbitraries.ts";
import { dana, goal, linkBase, tom, world, type World } from "./twoPeople.ts";

const byDana: ShownPlace = { kind: "shown", by: dana.id, to: tom.id };
const byTom: ShownPlace = { kind: "shown", by: tom.id, to: dana.id };

function promise(id: string, text: string, more: Partial<TalkPromise> = {}): TalkPromise {
  return { kind: "promise", id, what: "forYou", text, madeOn: theDay("2026-11-10"), ...more };
}

function withPromises(): World {
  const here = world();
  here.tomHas(goal("g1", "Trip to Lisbon"));
  here.lists.plant(
    byDana,
    promise("late", "Ask Helen", { due: theDay("2026-11-30") }),
    promise("soon", "Find cover for Carlisle", { due: theDay("2026-11-25") }),
    promise("done", "Send the slides", { doneOn: theDay("2026-11-12") }),
  );
  here.lists.plant(byTom, promise("step", "Book the flights", { what: "nextStep" }));
  return here;
}

test("what each said they would do stands there while it is open, what is due first comes first", async () => {
  const { open } = withPromises();
  const { pair } = await open(dana);
  expect(pair().promises.map(({ promise: { id }, by }) => [id, by])).toEqual([
    ["soon", "me"],
    ["late", "me"],
    ["step", "other"],
  ]);
});

test("my own is ticked in my own row, and the word can be taken back", async () => {
  const { open, lists } = withPromises();
  const { pair, preparation } = await open(dana);
  expect(await preparation.keepPromise("soon")).toBe(true);
  expect(lists.in(byDana)).toContainEqual(
    promise("soon", "Find cover for Carlisle", { due: theDay("2026-11-25"), doneOn: today }),
  );
  expect(pair().promises.map(({ promise: { id } }) => id)).toEqual(["late", "step"]);
  expect(pair().task).toMatchObject({ status: "done", deed: "keepPromise", undo: true });
  expect(await preparation.undo()).toBe(true);
  expect(pair().promises.map(({ promise: { id } }) => id)).toEqual(["soon", "late", "step"]);
});

test("the other's is ticked by a row of mine, theirs stays as they wrote it, and undone it is gone", async () => {
  const { open, lists } = withPromises();
  const { pair, preparation } = await open(dana);
  const theirs = lists.in(byTom);
  expect(await preparation.keepPromise("step")).toBe(true);
  expect(lists.in(byTom)).toEqual(theirs);
  expect(lists.in(byDana)).toContainEqual({
    kind: "tick",
    id: "tick-step",
    promise: "step",
    doneOn: today,
  });
  expect(pair().promises.map(({ promise: { id } }) => id)).toEqual(["soon", "late"]);
  expect(await preparation.undo()).toBe(true);
  expect(lists.in(byDana).map(({ kind }) => kind)).not.toContain("tick");
});

test("a talk of which nothing was closed waits, and one that was closed does not", async () => {
  const { open, lists } = withPromises();
  const day = theDay("2026-11-18");
  lists.plant(byDana, { kind: "questions", id: "q", day, questions: [], chosenAt: "" as never });
  expect((await open(dana)).pair().toClose).toBe(day);
  lists.plant(byTom, {
    kind: "wrapUp",
    id: "w",
    day,
    outcome: "held",
    asked: [],
    lines: [],
    closedAt: "2026-11-18T11:00:00Z" as never,
  });
  expect((await open(dana)).pair().toClose).toBeUndefined();
});

test.each([
  ["has not begun", "2026-11-23T08:59:00Z", undefined],
  ["is over", "2026-11-24T10:30:00Z", "2026-11-24"],
])("the meeting beside the pane %s", async (_, now, expected) => {
  const { open, lists } = withPromises();
  const day = theDay("2026-11-24");
  lists.plant(byDana, { kind: "questions", id: "q", day, questions: [], chosenAt: "" as never });
  const { pair } = await open(dana, { nowMillis: () => Date.parse(now) });
  expect(pair().toClose).toBe(expected);
});

test("the way to the talk page names nobody, and is the same from either side", async () => {
  const { open } = withPromises();
  const link = (await open(dana)).pair().talkPage ?? "";
  expect(link.startsWith(linkBase)).toBe(true);
  expect(link).toContain("talk-");
  expect(link).not.toMatch(/Tom|Dana|Lisbon/iu);
  expect((await open(tom)).pair().talkPage).toBe(link);
});

test("where no relation holds nothing is said of promises", async () => {
  const here = withPromises();
  const directory = await here.storeOf(dana).directory();
  here.directoryIs(dana, { ...directory, relations: [] });
  const { pair } = await here.open(dana);
  expect(pair()).toMatchObject({ promises: [], view: { kind: "unrelated" } });
  expect(pair().talkPage).toBeUndefined();
  expect(pair().toClose).toBeUndefined();
});
