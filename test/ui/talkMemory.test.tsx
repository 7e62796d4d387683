import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { tickOf, type TalkPromise } from "#domain/talk/said.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, today, tom } from "#support/galleryPeople.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const danaTo = { kind: "shown", by: dana.id, to: tom.id } as const;

const promise: TalkPromise = {
  kind: "promise",
  id: "cover",
  what: "forYou",
  text: "Find cover for Carlisle",
  madeOn: today,
};

async function openTalk({ user }: DrawnTab, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Talks" }));
  await heading("Talks");
  await user.click(screen.getByRole("button", { name }));
  await heading(/Our talk page/);
}

async function withPromise(): Promise<DrawnTab> {
  const lists = galleryLists();
  await lists.storeFor(danasDirectory).put(danaTo, promise);
  const tab = await renderTab({ lists });
  await openTalk(tab, "Dana Whitfield");
  return tab;
}

test("what Dana said she would do is ticked in a row of one's own, and the tick taken back", async () => {
  const { user, lists } = await withPromise();
  const list = within(screen.getByRole("region", { name: "Dana said they would" }));
  const tick = list.getByRole("checkbox", { name: /Find cover for Carlisle/ });
  const ticks = () => lists.in(toDana).filter(({ kind }) => kind === "tick");
  await user.click(tick);
  await expect.poll(ticks).toEqual([tickOf(promise, today)]);
  expect(tick).toBeChecked();
  expect(list.getByText(/Done, you said on/)).toBeVisible();
  await user.click(tick);
  await expect.poll(ticks).toEqual([]);
  // Hers is as she wrote it.
  expect(lists.in(danaTo)).toContainEqual(promise);
});

test("a talk is closed by keys: a line, the next step, what I will do, and it stands as last time", async () => {
  const { user, lists } = await withPromise();
  await user.click(screen.getByRole("button", { name: /^Close the talk/ }));
  expect(screen.getByRole("radio", { name: "We met" })).toHaveFocus();
  await user.tab();
  await user.keyboard("The roses are ordered");
  await user.click(screen.getByRole("textbox", { name: "My next step" }));
  await user.keyboard("Book the flights");
  await user.tab();
  await user.keyboard("Send the notes{Enter}");
  await screen.findByText("The talk is closed.");
  const promises = () =>
    lists.in(toDana).flatMap((row) => (row.kind === "promise" ? [`${row.what}: ${row.text}`] : []));
  await expect.poll(promises).toEqual(["forYou: Send the notes", "nextStep: Book the flights"]);
  const mine = within(await screen.findByRole("region", { name: "You said you would" }));
  expect(mine.getAllByRole("checkbox")).toHaveLength(2);
  const last = within(await screen.findByRole("region", { name: /^Last time, Monday 23 Nov/ }));
  expect(last.getByText("You met. You closed it.")).toBeVisible();
  expect(last.getByText(/The roses are ordered/)).toBeVisible();
});

test("what was said of a goal is not there once the goal is no longer shown", async () => {
  const { user, lists } = await withPromise();
  await user.click(screen.getByRole("button", { name: /^Close the talk/ }));
  await user.tab();
  await user.keyboard("The roses are ordered{Enter}");
  expect(await screen.findByText(/The roses are ordered/)).toBeVisible();
  document.body.replaceChildren();
  for (const { id, kind } of lists.in(danaTo))
    if (kind === "shownGoal") await lists.storeFor(danasDirectory).remove(danaTo, id);
  const later = await renderTab({ lists });
  await openTalk(later, "Dana Whitfield");
  expect(await screen.findByRole("region", { name: /^Last time, Monday 23 Nov/ })).toBeVisible();
  expect(screen.queryByText(/The roses are ordered/)).toBeNull();
});

test("a half-filled closing is found again as it was left, and let go", async () => {
  const { user } = await withPromise();
  await user.click(screen.getByRole("button", { name: /^Close the talk/ }));
  await user.type(screen.getByRole("textbox", { name: "My next step" }), "Book");
  await user.click(screen.getByRole("button", { name: "Back to Talks" }));
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
  expect(await screen.findByRole("textbox", { name: "My next step" })).toHaveValue("Book");
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(screen.getByRole("button", { name: /^Close the talk/ })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("textbox", { name: "My next step" })).toHaveValue("");
});
