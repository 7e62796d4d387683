import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { pictureDraft } from "#app/pictures/draftedPicture.ts";
import { testDevice } from "#support/deviceStore.ts";
import { members, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { memoryPictures } from "#support/memoryPictures.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const picture = { thumbnail: "data:image/png;base64,AAAA", alt: "A tram", fileId: "file-1" };

/** The form of a new goal, whose picture was chosen before the page was opened anew. */
async function writing() {
  const lists = memoryLists();
  const device = testDevice(lists.storeFor(tomsDirectory, members), tom.id);
  await device.store.device?.keepDraft(pictureDraft, picture);
  lists.plant(own, { kind: "notice", id: "notice", day: today });
  const pictures = memoryPictures();
  const { user } = await renderTab({
    lists,
    device,
    place: { kind: "personal", subPage: "new" },
    picturesOf: () => async () => pictures,
  });
  await heading("Add a goal");
  expect(await screen.findByRole("img", { name: "A tram" })).toBeVisible();
  const draft = async () => new Map(await device.store.device?.drafts()).get(pictureDraft);
  return { user, lists, pictures, draft };
}

test("a picture that was chosen while a goal is written is the goal's once it is added", async () => {
  const { user, lists, pictures, draft } = await writing();
  await user.type(screen.getByRole("textbox", { name: /working for/ }), "Lisbon with Maya");
  await user.click(screen.getByRole("button", { name: "Add goal" }));
  await heading("Lisbon with Maya");
  await expect
    .poll(() => lists.in(own).find(({ kind }) => kind === "goal"))
    .toMatchObject({ title: "Lisbon with Maya", picture });
  expect(pictures.givenUp).toEqual([]);
  await expect.poll(draft).toBeUndefined();
});

test("it goes with a goal that is given up", async () => {
  const { user, lists, pictures, draft } = await writing();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await expect.poll(() => pictures.givenUp).toEqual(["file-1"]);
  await expect.poll(draft).toBeUndefined();
  expect(lists.in(own).filter(({ kind }) => kind === "goal")).toEqual([]);
});

test("taken away again, it is back at Undo, and gone once that is not wanted", async () => {
  const { user, pictures } = await writing();
  const remove = async () =>
    await user.click(await screen.findByRole("button", { name: "Remove the picture" }));
  await remove();
  expect(screen.queryByRole("img", { name: "A tram" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("img", { name: "A tram" })).toBeVisible();
  expect(pictures.givenUp).toEqual([]);
  await remove();
  await user.click(screen.getByRole("button", { name: "Close this message" }));
  await expect.poll(() => pictures.givenUp).toEqual(["file-1"]);
});

test("the way back to a picture goes with the form", async () => {
  const { user, pictures } = await writing();
  await user.click(await screen.findByRole("button", { name: "Remove the picture" }));
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await expect.poll(() => pictures.givenUp).toEqual(["file-1"]);
  expect(screen.queryByRole("button", { name: "Undo" })).toBe(null);
});
