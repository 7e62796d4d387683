import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { lisbon, noorsDirectory, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const dialog = () => screen.findByRole("dialog");

test("the board opens with the first goal, its next step, and the next talk in one line", async () => {
  await renderTab();
  await heading("My goals");
  const large = screen.getAllByRole("article")[0];
  expect(large).toHaveTextContent("A trip to Lisbon with my sister");
  expect(large).toHaveTextContent("3 of 5 steps done");
  expect(large).toHaveTextContent("Next: Book the flights");
  expect(large).toHaveTextContent("Dana can see · On the wall");
  expect(
    await screen.findByRole("button", {
      name: "Tomorrow with Dana: 3 questions to talk about",
    }),
  ).toBeVisible();
});

test("whom a goal is kept from this time is not said to see it", async () => {
  const lists = galleryLists();
  const heldUntil = addDays(today, 3);
  const consents = lisbon.consents.map((consent) => ({ ...consent, heldUntil }));
  lists.plant({ kind: "own", owner: tom.id }, { ...lisbon, consents });
  await renderTab({ lists });
  await heading("My goals");
  expect(screen.getAllByRole("article")[0]).toHaveTextContent("On the wall");
  expect(screen.getAllByRole("article")[0]).not.toHaveTextContent("Dana can see");
});

test("no amount is written anywhere on the board", async () => {
  await renderTab();
  await heading("My goals");
  expect(document.body).not.toHaveTextContent(/1,?800|720|9,?400|4,?100|£|GBP/);
});

test("a person without goals is asked what they work for and told who sees it", async () => {
  const { user } = await renderTab({ lists: memoryLists(), directory: noorsDirectory });
  await heading("My goals");
  expect(
    screen.getByText("A thing, a place, a person, a quiet Thursday. All count."),
  ).toBeVisible();
  expect(screen.getByText("Only you can see this. You choose if that ever changes.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Add a goal" }));
  await heading("Add a goal");
});

test("a goal is added by its title alone, with the guessed kind, from the keyboard", async () => {
  const { user, lists } = await renderTab({ lists: memoryLists() });
  await heading("My goals");
  await user.click(screen.getByRole("button", { name: "Add a goal" }));
  await heading("Add a goal");
  expect(screen.getByRole("textbox", { name: "What are you working for?" })).toHaveFocus();
  await user.keyboard("A bike for the hills");
  expect(screen.getByRole("radio", { name: "Something to own" })).toBeChecked();
  await user.keyboard("{Enter}");
  await heading("A bike for the hills");
  expect(lists.in({ kind: "own", owner: tom.id })).toMatchObject([
    { kind: "notice" },
    { title: "A bike for the hills", category: "purchase", consents: [], keptClose: false },
  ]);
});

test("a goal that could reveal too much starts as kept close, and its owner can open it", async () => {
  const { user } = await renderTab({ place: { kind: "personal", subPage: "new" } });
  await heading("Add a goal");
  const close = screen.getByRole("switch", { name: "Keep this one close" });
  expect(close).not.toBeChecked();
  await user.type(screen.getByRole("textbox"), "Stop smoking before spring");
  expect(close).toBeChecked();
  await user.click(close);
  expect(close).not.toBeChecked();
});

test("a title that is empty is named beside its box, which takes the focus", async () => {
  const { user } = await renderTab({ place: { kind: "personal", subPage: "new" } });
  await heading("Add a goal");
  await user.click(screen.getByRole("button", { name: "Add goal" }));
  const title = screen.getByRole("textbox", { name: "What are you working for?" });
  await expect.poll(() => document.activeElement).toBe(title);
  expect(title).toBeInvalid();
  expect(title).toHaveAccessibleDescription(/Write something here first/);
});

test.each([
  ["a".repeat(256), /That is 256 characters; 255 fit/],
  ["Lisbon\u202E gnitsal", /invisible character after 6 characters/],
])("a title that cannot be kept is told apart and stays as typed", async (typed, words) => {
  const { user } = await renderTab({ place: { kind: "personal", subPage: "new" } });
  await heading("Add a goal");
  const title = screen.getByRole("textbox");
  await user.click(title);
  await user.paste(typed);
  await user.click(screen.getByRole("button", { name: "Add goal" }));
  expect(title).toHaveAccessibleDescription(words);
  expect(title).toHaveValue(typed);
});

test("an update is a tick and a line, and the card shows it", async () => {
  const { user, lists } = await renderTab();
  await heading("My goals");
  await user.click(screen.getByRole("button", { name: "Update A trip to Lisbon with my sister" }));
  const form = within(await dialog());
  expect(form.getByText("Dana can see it.")).toBeVisible();
  await user.click(form.getByRole("checkbox", { name: "Book the flights" }));
  await user.type(
    form.getByRole("textbox", { name: "One line, if you like" }),
    "Seats by the wing",
  );
  await user.click(form.getByRole("button", { name: "Done" }));
  expect(await screen.findByText("4 of 5 steps done")).toBeVisible();
  expect(
    lists.in({ kind: "own", owner: tom.id }).filter(({ kind }) => kind === "update"),
  ).toContainEqual(expect.objectContaining({ text: "Seats by the wing" }));
});

test("an update of nothing says what is missing instead of saving", async () => {
  const { user } = await renderTab();
  await heading("My goals");
  await user.click(screen.getByRole("button", { name: "Update The new kitchen" }));
  const form = within(await dialog());
  await user.click(form.getByRole("button", { name: "Done" }));
  expect(form.getByRole("textbox", { name: "One line, if you like" })).toHaveAccessibleDescription(
    /Move something or write a line/,
  );
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("what could not be saved is said on the page, stays, and is saved by trying again", async () => {
  const { user, store, lists } = await renderTab({
    lists: memoryLists(),
    directory: tomsDirectory,
    place: { kind: "personal", subPage: "new" },
  });
  await heading("Add a goal");
  store.fail("put", "offline");
  await user.type(screen.getByRole("textbox"), "A boat{Enter}");
  await heading("A boat");
  const alert = await screen.findByText(/Not saved yet. What you typed is still here/);
  await expect.poll(() => alert.textContent).toContain("There is no connection.");
  store.heal();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await expect.poll(() => lists.in({ kind: "own", owner: tom.id }).length).toBe(2);
  expect(screen.queryByText(/Not saved yet/)).not.toBeInTheDocument();
  expect(await screen.findByText("Saved")).toBeVisible();
});
