import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Goal } from "#domain/goal/goal.ts";
import { lisbon, tom } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { memoryPictures } from "#support/memoryPictures.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const picture = { thumbnail: "data:image/png;base64,AAAA", alt: "A tram" };

async function dialogOf(part: Partial<Goal> = {}) {
  const lists = memoryLists();
  lists.plant({ kind: "own", owner: tom.id }, { ...lisbon, picture, ...part });
  const pictures = memoryPictures();
  const { user } = await renderTab({
    lists,
    place: { kind: "personal", subPage: `goal-${lisbon.id}` },
    picturesOf: () => async () => pictures,
  });
  await heading(/Lisbon/);
  await user.click(await screen.findByRole("button", { name: "Change the picture" }));
  const dialog = within(await screen.findByRole("dialog"));
  const say = async (words: string): Promise<void> => {
    const box = dialog.getByRole("textbox", { name: /What is in the picture/ });
    await user.clear(box);
    await user.type(box, words);
    await user.click(dialog.getByRole("button", { name: "Save the words" }));
  };
  return { user, dialog, pictures, say };
}

test("the dialog says who comes to see the picture, by first names", async () => {
  const { dialog } = await dialogOf();
  expect(dialog.getByText(/^Dana will see it, and your team on the wall\./)).toBeVisible();
});

test.each([
  ["kept close", { keptClose: true }],
  ["shown to nobody", { consents: [], wall: [] }],
  ["at rest", { status: "resting" }],
] as const)("of a goal %s only its owner sees it", async (_, part) => {
  const { dialog } = await dialogOf(part);
  expect(dialog.getByText(/^Only you will see it\./)).toBeVisible();
});

test("a card on the wall without its picture shows it to nobody there", async () => {
  const wall = lisbon.wall.map((card) => ({ ...card, picture: false }));
  const { dialog } = await dialogOf({ wall });
  expect(dialog.getByText(/^Dana will see it\./)).toBeVisible();
});

test("words that would tell readers of something tender are asked about once", async () => {
  const { dialog, pictures, say, user } = await dialogOf();
  await say("Maya outside the hospital");
  expect(dialog.getByRole("textbox")).toHaveAccessibleDescription(
    /These words may tell something tender, and Dana will be told them/,
  );
  expect(pictures.described).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Save the words" }));
  expect(pictures.described).toEqual(["Maya outside the hospital"]);
});

test("they are not asked about where only the owner reads them", async () => {
  const alone = await dialogOf({ consents: [], wall: [] });
  await alone.say("Maya outside the hospital");
  expect(alone.pictures.described).toEqual(["Maya outside the hospital"]);
});

test("what the goal itself tells its readers is no news to them", async () => {
  const { pictures, say } = await dialogOf({ why: "We met at the hospital." });
  await say("Maya outside the hospital");
  expect(pictures.described).toEqual(["Maya outside the hospital"]);
});
