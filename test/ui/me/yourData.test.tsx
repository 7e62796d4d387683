import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, team, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;
/** As long as a busy machine needs for a part of the page to arrive. */
const patiently = { timeout: 20_000 };

// This browser has no downloads; what would be one is kept here.
const files: Blob[] = [];
URL.createObjectURL = (file) => {
  files.push(file as Blob);
  return "blob:kept";
};
URL.revokeObjectURL = () => undefined;
afterEach(() => void files.splice(0));

async function draw(lists = galleryLists()) {
  const tab = await renderTab({ place: { kind: "personal", subPage: "me" }, lists, device: true });
  await heading("Me");
  await screen.findByRole("region", { name: "Your own copy" });
  return { ...tab, lists };
}

async function openErase(tab: Awaited<ReturnType<typeof draw>>) {
  await tab.user.click(screen.getByRole("button", { name: "Erase everything…" }));
  const dialog = within(await screen.findByRole("alertdialog", {}, patiently));
  await dialog.findByText("This goes, for good:");
  return dialog;
}

test.each([
  ["Download as a page", "text/html", ".html", "What Tom"],
  ["Download as data", "application/json", ".json", "beyond-target-export"],
])("“%s” saves a file of everything, named after nobody", async (button, type, ending, content) => {
  const { user } = await draw();
  await user.click(screen.getByRole("button", { name: button }));
  const said = await screen.findByText(/should be among your downloads/, {}, patiently);
  expect(said).toHaveTextContent(new RegExp(`^beyond-target-\\d{4}-\\d\\d-\\d\\d\\${ending} `));
  expect(files.map((file) => file.type)).toEqual([type]);
  expect(await files[0]?.text()).toContain(content);
  expect(screen.getByRole("button", { name: "Copy the text" })).toBeVisible();
});

test("before anything goes it is said what, and what cannot be reached; nothing has happened yet", async () => {
  const tab = await draw();
  const before = [tab.lists.in(own), tab.lists.in(toDana)];
  const dialog = await openErase(tab);
  const goals = tab.lists.in(own).filter(({ kind }) => kind === "goal").length;
  expect(dialog.getByText(new RegExp(`^In your own list: ${String(goals)} goals`))).toBeVisible();
  expect(dialog.getByText(/^What Dana sees of you: \d+ entr/)).toBeVisible();
  expect(dialog.getByText(/^On the wall of Northern team: \d+ card/)).toBeVisible();
  expect(dialog.getByText(/What your manager keeps of your pay/)).toBeVisible();
  expect(dialog.getByText(/Invites that were sent/)).toBeVisible();
  expect(dialog.getByText(/It cannot be undone/)).toBeVisible();
  expect(dialog.getByRole("button", { name: "Download as a page" })).toBeVisible();
  await tab.user.click(dialog.getByRole("button", { name: "Keep everything" }));
  expect([tab.lists.in(own), tab.lists.in(toDana)]).toEqual(before);
  expect(tab.restarts()).toBe(0);
});

test("by keyboard: the word is typed, all of it goes, and the page opens anew", async () => {
  const tab = await draw();
  const dialog = await openErase(tab);
  const act = dialog.getByRole("button", { name: "Erase for good" });
  expect(act.getAttribute("aria-disabled")).toBe("true");
  dialog.getByLabelText("Type “erase” to go on").focus();
  await tab.user.keyboard("erased{Enter}");
  expect(tab.lists.in(own).length).toBeGreaterThan(0);
  await tab.user.keyboard("{Backspace}{Enter}");
  expect(await dialog.findByText("All of it is gone.", {}, patiently)).toBeVisible();
  expect([tab.lists.in(own), tab.lists.in(toDana), tab.lists.in(wall)]).toEqual([[], [], []]);
  expect(dialog.getByText(/this device keeps nothing of yours/)).toBeVisible();
  expect(await tab.device.store.device.known([own])).toEqual([]);
  await tab.user.click(dialog.getByRole("button", { name: "Close" }));
  expect(tab.restarts()).toBe(1);
});

test("what would not go is named, and going on takes the rest", async () => {
  const tab = await draw();
  const dialog = await openErase(tab);
  tab.store.fail("remove", "throttled");
  await tab.user.type(dialog.getByLabelText("Type “erase” to go on"), "erase{Enter}");
  expect(
    await dialog.findByText(/It stopped before all of it was gone/, {}, patiently),
  ).toBeVisible();
  expect(dialog.getByText(/^Your own list: Microsoft 365 is busy/)).toBeVisible();
  tab.store.heal();
  await tab.user.click(dialog.getByRole("button", { name: "Go on erasing" }));
  expect(await dialog.findByText("All of it is gone.", {}, patiently)).toBeVisible();
  expect([tab.lists.in(own), tab.lists.in(toDana), tab.lists.in(wall)]).toEqual([[], [], []]);
});

test("who stops half way opens the page anew and is not taken to take part", async () => {
  const tab = await draw();
  const dialog = await openErase(tab);
  tab.store.fail("remove", "throttled");
  await tab.user.type(dialog.getByLabelText("Type “erase” to go on"), "erase{Enter}");
  await dialog.findByText(/It stopped before all of it was gone/, {}, patiently);
  await tab.user.click(dialog.getByRole("button", { name: "Stop here" }));
  expect(tab.restarts()).toBe(1);
  expect(tab.lists.in(own)).toContainEqual(
    expect.objectContaining({ kind: "participation", taking: false }),
  );
});
