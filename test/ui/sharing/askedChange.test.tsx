import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, lisbon, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const tender = "Lisbon after my surgery";

/** Lisbon's form, with a title typed that tells of more than the one that was shown. */
async function typed(part: object = {}, keep?: boolean) {
  const lists = galleryLists();
  lists.plant(own, { ...lisbon, ...part });
  const drawn = await renderTab({ lists, place: { kind: "personal", subPage: "goal-lisbon" } });
  const { user } = drawn;
  await heading(lisbon.title);
  await user.click(screen.getByRole("button", { name: "Edit" }));
  const title = await screen.findByRole("textbox", { name: /What are you working for/ });
  if (keep === undefined) {
    await user.clear(title);
    await user.paste(tender);
  } else await user.click(screen.getByRole("switch", { name: /Keep this one close/ }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  const goal = () => lists.in(own).find(({ id }) => id === lisbon.id);
  const titles = () =>
    lists.in(toDana).flatMap((row) => (row.kind === "shownGoal" ? [row.title] : []));
  const dialog = async () => within(await screen.findByRole("dialog"));
  return { ...drawn, lists, goal, titles, dialog };
}

test("words that tell more are neither shown nor hidden before their owner has said so", async () => {
  const { user, goal, titles, dialog } = await typed();
  const ask = await dialog();
  expect(
    ask.getByText(/Dana and everyone in Northern team would read the new words/),
  ).toBeVisible();
  expect(goal()).toMatchObject({ title: lisbon.title, keptClose: false });
  expect(titles()).toContain(lisbon.title);
  await user.click(ask.getByRole("button", { name: "Go on editing" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBe(null);
  expect(screen.getByRole("textbox", { name: /What are you working for/ })).toHaveValue(tender);
  expect(goal()).toMatchObject({ title: lisbon.title });
});

test("shown by their owner's word", async () => {
  const { user, titles, dialog } = await typed();
  await user.click((await dialog()).getByRole("button", { name: "Save and show them" }));
  await heading(tender);
  await expect.poll(titles).toContain(tender);
});

test("kept close by their owner's word, and nobody reads them", async () => {
  const { user, goal, titles, dialog } = await typed();
  await user.click((await dialog()).getByRole("button", { name: "Keep it close" }));
  await heading(tender);
  expect(goal()).toMatchObject({ title: tender, keptClose: true });
  await expect.poll(titles).not.toContain(lisbon.title);
  expect(titles()).not.toContain(tender);
});

test("nobody is asked where nobody sees the goal", async () => {
  const { goal } = await typed({ consents: [], wall: [] });
  await heading(tender);
  expect(goal()).toMatchObject({ title: tender });
});

test("opening a goal up in its form asks too, where that shows it to somebody", async () => {
  const { user, goal, titles, dialog } = await typed({ keptClose: true }, false);
  const ask = await dialog();
  expect(ask.getByText(/Dana and everyone in Northern team would see it/)).toBeVisible();
  expect(goal()).toMatchObject({ keptClose: true });
  expect(titles()).not.toContain(lisbon.title);
  await user.click(ask.getByRole("button", { name: "Open it up" }));
  await heading(lisbon.title);
  await expect.poll(titles).toContain(lisbon.title);
});
