import { expect, test } from "vitest";
import { putOnWall, showTo } from "#domain/sharing/consentEdits.ts";
import { createTabModel, type TabModel } from "#app/tabModel.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import { writeValue } from "#domain/value/reviseValues.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids, north, today } from "#support/companyPlan.ts";
import { fixedInputs } from "#support/openTab.ts";

const fields: GoalFields = {
  title: "A trip to Lisbon",
  category: "travel",
  why: "We said we would.",
  progress: { kind: "steps" },
  steps: [{ id: "s1", text: "Book the flights" }],
  keptClose: false,
};

async function company() {
  const tenant = await provisionedTenant();
  const open = async (person: PersonId): Promise<TabModel> => {
    const model = createTabModel(tenant.storeFor(person), fixedInputs(person));
    model.notice.read();
    await model.open();
    const session = model.session.get();
    if (session.status === "failed") throw new Error(session.problem.message);
    return model;
  };
  const titlesShownBy = async (reader: PersonId, owner: PersonId) => {
    const talks = (await open(reader)).talks.talks.get();
    const talk =
      talks.status === "ready"
        ? talks.talks.find(({ relation }) => relation.other.id === owner)
        : undefined;
    return talk?.theirs.status === "ready"
      ? talk.theirs.goals.map(({ title }) => title)
      : undefined;
  };
  return { tenant, open, titlesShownBy };
}

test("what is saved is in the lists and there after opening anew", async () => {
  const { open } = await company();
  const tom = await open(ids.tom);
  const { saved } = tom.goals.add(fields);
  expect(await saved).toBe(true);
  await tom.values.change(
    writeValue(undefined, 1, { label: "Keeping my word", atWork: "", fromOthers: "" }),
  ).saved;
  const again = await open(ids.tom);
  expect(again.goals.board.get()).toMatchObject({
    status: "ready",
    goals: [{ goal: { title: "A trip to Lisbon", why: "We said we would." } }],
  });
  expect(again.values.values.get()).toMatchObject({
    values: [{ record: { label: "Keeping my word" } }],
  });
});

test("the other person of the relation sees a goal when, and only when, it is shown to them", async () => {
  const { open, titlesShownBy } = await company();
  const tom = await open(ids.tom);
  const { id, saved } = tom.goals.add(fields);
  await saved;
  expect(await titlesShownBy(ids.dana, ids.tom)).toEqual([]);
  expect(await tom.goals.edit(id, showTo(ids.dana, true, today))).toBe(true);
  expect(await titlesShownBy(ids.dana, ids.tom)).toEqual(["A trip to Lisbon"]);
  expect(await titlesShownBy(ids.rosa, ids.tom)).toEqual([]);
  expect(await tom.goals.edit(id, showTo(ids.dana, false, today))).toBe(true);
  expect(await titlesShownBy(ids.dana, ids.tom)).toEqual([]);
  expect(tom.outbox.state.get()).toEqual({ status: "saved" });
});

test("a card is on the wall for everyone of the team, and gone from it when it is taken down", async () => {
  const { tenant, open } = await company();
  const tom = await open(ids.tom);
  const { id, saved } = tom.goals.add(fields);
  await saved;
  await tom.goals.edit(id, putOnWall(north, true, today));
  const seenBySam = async () => {
    const sam = await open(ids.sam);
    const group = tenant.plan.teams.find((team) => team.id === north)?.groupId ?? "";
    const wall = sam.wallOf(group);
    await wall.open();
    const now = wall.wall.get();
    return now.status === "ready"
      ? now.people.map(({ person, cards }) => [person.firstName, cards[0]?.title])
      : now.status;
  };
  expect(await seenBySam()).toEqual([["Tom", "A trip to Lisbon"]]);
  await tom.goals.edit(id, putOnWall(north, false, today));
  expect(await seenBySam()).toEqual([]);
});

test("a removed goal is gone after opening anew, and undo brings it and its lines back", async () => {
  const { open } = await company();
  const tom = await open(ids.tom);
  const { id, saved } = tom.goals.add(fields);
  await saved;
  await tom.goals.update(id, {
    progress: { kind: "steps" },
    stepsDone: new Set(["s1"]),
    text: "Booked",
  });
  const removal = tom.goals.remove(id);
  expect(await removal.saved).toBe(true);
  expect((await open(ids.tom)).goals.board.get()).toMatchObject({ goals: [] });
  expect(await removal.undo()).toBe(true);
  expect((await open(ids.tom)).goals.board.get()).toMatchObject({
    goals: [{ goal: { title: "A trip to Lisbon" }, updates: [{ text: "Booked" }] }],
  });
});

test("a stranger to the directory is told so", async () => {
  const { tenant } = await company();
  const model = createTabModel(tenant.storeFor(ids.stranger), fixedInputs());
  await model.open();
  expect(model.session.get()).toMatchObject({
    status: "failed",
    problem: { kind: "notProvisioned" },
  });
});
