import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { dana, lisbon, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const place = { kind: "personal", subPage: "talks" } as const;
const line = /You and Dana have held 1-1s here since 21 November 2026\. You have not chosen yet/;
const directory = {
  ...tomsDirectory,
  relations: tomsDirectory.relations.map((relation) =>
    relation.other.id === dana.id ? { ...relation, from: addDays(today, -2) } : relation,
  ),
};

test("somebody new is asked about goal by goal, every goal off, and what is chosen is shown", async () => {
  const { user, lists } = await renderTab({ directory, place });
  await heading("Talks");
  expect(screen.getByText(line)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Choose what to show Dana" }));
  const dialog = within(await screen.findByRole("dialog", { name: "What may Dana see?" }));
  const switches = dialog.getAllByRole("switch");
  expect(switches).toHaveLength(5);
  for (const one of switches) expect(one).not.toBeChecked();
  expect(dialog.queryByRole("switch", { name: "Thursdays off by five" })).toBe(null);
  await user.click(dialog.getByRole("switch", { name: lisbon.title }));
  expect(lists.in(toDana)).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Show 1 goal to Dana" }));
  await expect.poll(() => lists.in(toDana).map(({ id }) => id)).toEqual([lisbon.id]);
  expect(screen.queryByText(line)).toBe(null);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(() => lists.in(toDana)).toEqual([]);
});

test("not now shows nothing, and is not asked again", async () => {
  const lists = galleryLists();
  const { user, close } = await renderTab({ lists, directory, place });
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Not now: show Dana nothing" }));
  expect(screen.queryByText(line)).toBe(null);
  expect(
    screen.getByText(/Dana is not told, and each goal's page lets you change it/),
  ).toBeVisible();
  expect(lists.in(toDana)).toEqual([]);
  await close();
  await renderTab({ lists, directory, place });
  await heading("Talks");
  expect(screen.queryByText(line)).toBe(null);
});

test("a dialog left without an answer asks again", async () => {
  const { user } = await renderTab({ directory, place });
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Choose what to show Dana" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("switch", { name: lisbon.title }));
  await user.click(dialog.getByRole("button", { name: "Cancel" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBe(null);
  expect(screen.getByText(line)).toBeVisible();
});

test("people who have met for long are not asked about", async () => {
  await renderTab({ place });
  await heading("Talks");
  expect(screen.queryByText(/You have not chosen yet/)).toBe(null);
});
