import { expect, test } from "vitest";
import { putOnWall } from "#domain/sharing/consentEdits.ts";
import { galleryLists } from "#support/galleryLists.ts";
import {
  ines,
  lisbon,
  members,
  noorsDirectory,
  team,
  today,
  tomsDirectory,
  tomsGoals,
} from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const opened = async (directory = tomsDirectory, groupId = team.groupId) => {
  const { model, store } = await openTab(galleryLists(), directory, members);
  const wall = model.wallOf(groupId);
  await wall.open();
  const names = () => {
    const now = wall.wall.get();
    return now.status === "ready" ? now.people.map(({ person }) => person.firstName) : now.status;
  };
  return { model, store, wall, names };
};

test("the leader's card comes first, and people without a card leave no trace", async () => {
  const { names, wall } = await opened();
  expect(names()).toEqual(["Dana", "Inês", "Tom"]);
  expect(JSON.stringify(wall.wall.get())).not.toContain("Noor");
});

test("a channel is found whatever the case of its group's id", async () => {
  const { names } = await opened(tomsDirectory, team.groupId.toUpperCase());
  expect(names()).toEqual(["Dana", "Inês", "Tom"]);
});

test("a channel of a team that is not in the directory says so", async () => {
  const { names } = await opened(tomsDirectory, "99999999-0000-4000-8000-000000000000");
  expect(names()).toBe("noTeam");
});

test("a goal put on the wall appears there at once and leaves it again", async () => {
  const { model, wall, names } = await opened();
  const mine = () => {
    const now = wall.wall.get();
    return now.status === "ready"
      ? now.people.find((person) => person.mine)?.cards.map(({ title }) => title)
      : undefined;
  };
  const bike = tomsGoals.find(({ id }) => id === "bike");
  if (!bike) throw new Error("The bicycle is missing.");
  await model.goals.edit(bike.id, putOnWall(team.id, true, today));
  expect(mine()).toContain(bike.title);
  await model.goals.edit(bike.id, putOnWall(team.id, false, today));
  await model.goals.edit(lisbon.id, putOnWall(team.id, false, today));
  expect(names()).toEqual(["Dana", "Inês"]);
});

test("members whose cards cannot be read are counted and the others shown", async () => {
  const { store, wall, names } = await opened(noorsDirectory);
  store.refuse({ kind: "wall", owner: ines.id, team: team.id });
  const { model } = await openTab(
    { ...galleryLists(), storeFor: () => store },
    noorsDirectory,
    members,
  );
  const again = model.wallOf(team.groupId);
  await again.open();
  expect(again.wall.get()).toMatchObject({ status: "ready", missing: 1 });
  expect(wall.wall.get()).toMatchObject({ status: "ready", missing: 0 });
  expect(names()).toContain("Dana");
});
