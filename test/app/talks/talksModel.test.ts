import { expect, test } from "vitest";
import { holdBack } from "#domain/sharing/consentEdits.ts";
import { addDays, type Day, type Instant } from "#domain/day.ts";
import type { ChosenQuestions } from "#domain/sharing/shown.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, lisbon, tom, tomsDirectory } from "#support/galleryPeople.ts";
import type { MemoryLists } from "#support/memoryStore.ts";
import { openTab } from "#support/openTab.ts";

async function talkOfTom(lists: MemoryLists = galleryLists()) {
  const { model, store } = await openTab(lists, tomsDirectory);
  const talk = () => {
    const talks = model.talks.talks.get();
    const found =
      talks.status === "ready"
        ? talks.talks.find(({ relation }) => relation.other.id === dana.id)
        : undefined;
    if (!found) throw new Error("Tom's talk with Dana is not there.");
    return found;
  };
  return { lists, model, store, talk };
}

const set = (id: string, day: string, chosenAt: string): ChosenQuestions => ({
  kind: "questions",
  id,
  day: day as Day,
  questions: [{ pattern: id, text: `Question ${id}` }],
  chosenAt: chosenAt as Instant,
});

test("the two people of a pair find the same talk page", async () => {
  const lists = galleryLists();
  const { talk } = await talkOfTom(lists);
  const { model } = await openTab(lists, danasDirectory);
  const hers = model.talks.talks.get();
  const tags = hers.status === "ready" ? hers.talks.map(({ relation }) => relation.tag) : [];
  expect(tags).toContain(talk().relation.tag);
  expect(new Set(tags).size).toBe(tags.length);
});

test("my manager comes before the others I meet", async () => {
  const { model } = await talkOfTom();
  const talks = model.talks.talks.get();
  expect(
    talks.status === "ready" && talks.talks.map(({ relation }) => relation.other.firstName),
  ).toEqual(["Dana", "Priya"]);
});

test("a point I add is there for the other person, and undo brings a removed one back", async () => {
  const { lists, model, talk } = await talkOfTom();
  expect(await model.talks.addPoint(dana.id, "  A word about March  ")).toBe(true);
  const point = talk().myPoints[0]?.record;
  expect(point).toMatchObject({ text: "A word about March" });
  const seen = () =>
    lists.in({ kind: "shown", by: tom.id, to: dana.id }).filter(({ kind }) => kind === "point");
  expect(seen()).toHaveLength(1);
  if (!point) throw new Error("The point is not there.");
  const removal = model.talks.removePoint(dana.id, point);
  await removal.saved;
  expect(seen()).toHaveLength(0);
  await removal.undo();
  expect(seen()).toHaveLength(1);
});

test("a point that could not be saved keeps its text on the page", async () => {
  const { model, store, talk } = await talkOfTom();
  store.fail("put", "offline");
  expect(await model.talks.addPoint(dana.id, "Said in a tunnel")).toBe(false);
  expect(talk().myPoints[0]).toMatchObject({
    record: { text: "Said in a tunnel" },
    saving: { status: "unsaved" },
  });
});

test("goals that may come up are those shown to this person, and one left out says until when", async () => {
  const { model, talk } = await talkOfTom();
  const ids = () => talk().mayComeUp.map(({ goal }) => goal.goal.id);
  expect(ids()).toEqual(["lisbon", "kitchen", "bike"]);
  await model.goals.notThisTime(lisbon.id, dana.id);
  expect(talk().mayComeUp[0]?.heldUntil).toBe("2026-12-07");
  await model.goals.edit(lisbon.id, holdBack(dana.id, undefined));
  expect(talk().mayComeUp[0]?.heldUntil).toBeUndefined();
});

test("left out of the next talk means until that talk is over, where its day is known", async () => {
  const { model, talk } = await talkOfTom();
  await model.goals.notThisTime(lisbon.id, dana.id, addDays(talk().today, 28));
  expect(talk().mayComeUp[0]?.heldUntil).toBe(addDays(talk().today, 29));
});

test("of one who takes no part nothing may come up", async () => {
  const { model, talk } = await talkOfTom();
  await model.participation.set(false);
  expect(talk().mayComeUp).toEqual([]);
  await model.participation.set(true);
  expect(talk().mayComeUp).toHaveLength(3);
});

test("a goal whose leave begins another day does not come up yet", async () => {
  const { model, talk } = await talkOfTom();
  const since = addDays(talk().today, 1);
  await model.goals.edit(lisbon.id, ({ consents }) => ({
    consents: consents.map((consent) => ({ ...consent, since })),
  }));
  expect(talk().mayComeUp.map(({ goal }) => goal.goal.id)).toEqual(["kitchen", "bike"]);
});

test("the questions are those of the nearest talk to come, whoever chose them, the later choice first", async () => {
  const lists = galleryLists();
  lists.plant(
    { kind: "shown", by: dana.id, to: tom.id },
    set("old", "2026-11-10", "2026-11-09T09:00:00Z"),
    set("older", "2026-10-27", "2026-10-26T09:00:00Z"),
    set("far", "2026-12-08", "2026-11-22T09:00:00Z"),
  );
  lists.plant(
    { kind: "shown", by: tom.id, to: dana.id },
    set("mine", "2026-11-24", "2026-11-23T10:00:00Z"),
  );
  const { talk } = await talkOfTom(lists);
  expect(talk().chosen?.id).toBe("mine");
  expect(talk().lastTime?.id).toBe("old");
});

test("a person whose list is refused leaves the rest of the page as it is", async () => {
  const lists = galleryLists();
  const store = lists.storeFor(tomsDirectory);
  store.refuse({ kind: "shown", by: dana.id, to: tom.id });
  const { talk } = await talkOfTom({ ...lists, storeFor: () => store });
  expect(talk().theirs).toMatchObject({ status: "failed", problem: { kind: "forbidden" } });
  expect(talk().mayComeUp).toHaveLength(3);
});
