import { expect, test } from "vitest";
import { theDay } from "../../domain/arbitraries.ts";
import { addressOf, dana, goal, tom, world, type World } from "./twoPeople.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { StoreProblem } from "#store/StoreProblem.ts";

const invited = { mode: "attendee", facts: { organiser: addressOf(dana) } } as const;
const lisbon = goal("g1", "Trip to Lisbon");
const id = "g1" as GoalId;

const shownToDana = ({ lists }: World) => lists.in({ kind: "shown", by: tom.id, to: dana.id });
const ownGoal = ({ lists }: World) =>
  lists.in({ kind: "own", owner: tom.id }).filter((record) => record.kind === "goal")[0];

test("the report sees which of their goals may come up, and none that Dana does not see", async () => {
  const here = world();
  here.tomHas(
    lisbon,
    goal("g2", "Kept close", { keptClose: true }),
    goal("g3", "For nobody", { consents: [] }),
  );
  const { pair } = await here.open(tom, invited);
  const { view } = pair();
  expect(view).toMatchObject({
    kind: "answering",
    comingUp: [{ id: "g1", title: "Trip to Lisbon", held: false }],
  });
});

test("'Not this time' takes the goal away from the other until after the meeting, and back again", async () => {
  const here = world();
  here.tomHas(lisbon);
  const { preparation, pair } = await here.open(tom, invited);
  expect(await preparation.hold(id)).toBe(true);
  expect(shownToDana(here)).toEqual([]);
  expect(ownGoal(here)?.consents[0]?.heldUntil).toBe(theDay("2026-11-25"));
  expect(pair().view).toMatchObject({ comingUp: [{ held: true }] });

  expect(await preparation.release(id)).toBe(true);
  expect(shownToDana(here).map(({ id: shown }) => shown)).toEqual(["g1"]);
  expect(ownGoal(here)?.consents[0]?.heldUntil).toBeUndefined();
});

test("'Not this time' that stopped half way is finished by trying again", async () => {
  const here = world();
  here.tomHas(lisbon);
  const { preparation, store, pair } = await here.open(tom, invited);
  store.fail("remove", "throttled");
  expect(await preparation.hold(id)).toBe(false);
  expect(pair().task).toMatchObject({ status: "failed", trouble: { kind: "throttled" } });
  store.heal();
  await preparation.recover();
  expect(pair().task).toMatchObject({ status: "done", deed: "hold" });
  expect(shownToDana(here)).toEqual([]);
});

test("a goal changed on another device is not overwritten by 'Not this time'", async () => {
  const here = world();
  here.tomHas(lisbon);
  const { preparation, pair } = await here.open(tom, invited);
  here.lists.plant(
    { kind: "own", owner: tom.id },
    { ...lisbon, title: "Trip to Porto", revision: 2 },
  );
  expect(await preparation.hold(id)).toBe(false);
  expect(pair().task).toMatchObject({ trouble: { kind: "changedElsewhere" } });
  await preparation.recover();
  expect(pair().view).toMatchObject({ comingUp: [{ title: "Trip to Porto" }] });
  expect(await preparation.hold(id)).toBe(true);
  expect(ownGoal(here)?.title).toBe("Trip to Porto");
});

test("a point is on the other's screen after it was added, and gone after it was taken back", async () => {
  const here = world();
  const { preparation, pair } = await here.open(tom, invited);
  expect(await preparation.addPoint("Cover in December")).toBe(true);
  const points = () =>
    here.open(dana).then((opened) => opened.pair().theirPoints.map(({ text }) => text));
  expect(await points()).toEqual(["Cover in December"]);
  const [point] = pair().myPoints;
  expect(await preparation.removePoint(point?.id ?? "none")).toBe(true);
  expect(await points()).toEqual([]);
  expect(await preparation.undo()).toBe(true);
  expect(await points()).toEqual(["Cover in December"]);
});

test("a point that could not be saved is saved once when it is tried again", async () => {
  const here = world();
  const { preparation, store, pair } = await here.open(tom, invited);
  store.fail("put", "timedOut");
  expect(await preparation.addPoint("Cover in December")).toBe(false);
  expect(pair().task).toMatchObject({
    status: "failed",
    deed: "addPoint",
    trouble: { kind: "timedOut" },
  });
  store.heal();
  await preparation.recover();
  expect(pair().myPoints.map(({ text }) => text)).toEqual(["Cover in December"]);
});

test("what the manager kept for the day, or put into the invite, is there for the report to read", async () => {
  const here = world();
  here.tomHas(lisbon);
  const manager = await here.open(dana);
  await manager.preparation.putIn();
  const texts = manager.pair().questions.items.map(({ text }) => text);

  const kept = await here.open(tom, invited);
  expect(kept.pair().view).toMatchObject({ chosen: texts });

  const other = world();
  other.tomHas(lisbon);
  const fromInvite = await other.open(tom, {
    ...invited,
    body: { type: "html", content: manager.meeting.body() },
  });
  expect(fromInvite.pair().view).toMatchObject({ chosen: texts });
});

test("'Not this time' takes the goal away also when what is shown could not be read", async () => {
  const here = world();
  here.tomHas(lisbon);
  const { preparation, pair } = await here.open(tom, {
    ...invited,
    store: (store) => ({
      ...store,
      read: async (places) =>
        (await store.read(places)).map((answer) =>
          answer.place.kind === "shown" && answer.place.by === tom.id
            ? {
                status: "failed",
                place: answer.place,
                problem: new StoreProblem("throttled", "The test asked for it."),
              }
            : answer,
        ),
    }),
  });
  expect(pair().unread).toMatchObject([{ whose: "mine" }]);
  expect(await preparation.hold(id)).toBe(true);
  expect(shownToDana(here)).toEqual([]);
});

test("what was agreed to before this relation began does not come up, nor come back", async () => {
  const here = world();
  const before = { reader: dana.id, since: theDay("2025-11-01"), inInvites: true };
  here.tomHas(lisbon, goal("g2", "A new kitchen", { consents: [before] }));
  const { preparation, pair } = await here.open(tom, invited);
  expect(pair().view).toMatchObject({ comingUp: [{ id: "g1" }] });
  await preparation.hold("g2" as GoalId);
  await preparation.release("g2" as GoalId);
  expect(shownToDana(here).map(({ id: shown }) => shown)).not.toContain("g2");
});
