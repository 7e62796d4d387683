import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { wrapUpOf } from "#domain/talk/said.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, goal, now, team, today, tom } from "#support/galleryPeople.ts";
import { memoryPictures } from "#support/memoryPictures.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;
/** What stays, so that nothing that waits elsewhere is shown to anybody. */
const stone = { kind: "participation", id: "participation", taking: false, since: today };
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

async function openErase(tab: DrawnTab) {
  await tab.user.click(screen.getByRole("button", { name: "Erase everything…" }));
  const dialog = within(await screen.findByRole("alertdialog", {}, patiently));
  await dialog.findByText("This is removed:");
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
  expect(dialog.getByText(/^Shown to Dana: \d+ goal/)).toBeVisible();
  expect(dialog.getByText(/^On the wall of Northern team: \d+ card/)).toBeVisible();
  expect(dialog.getByText(/What your manager keeps of your pay/)).toBeVisible();
  expect(dialog.getByText(/Invites that were sent/)).toBeVisible();
  expect(dialog.getByText(/Nothing here brings it back/)).toBeVisible();
  expect(dialog.getByText(/SharePoint's recycle bin: for 93 days/)).toBeVisible();
  expect(dialog.getByText(/One line stays in your list: that you do not take part/)).toBeVisible();
  const page = { name: "Download as a page" };
  expect(await dialog.findByRole("button", page, patiently)).toBeVisible();
  await tab.user.click(dialog.getByRole("button", { name: "Keep everything" }));
  expect([tab.lists.in(own), tab.lists.in(toDana)]).toEqual(before);
  expect(tab.restarts()).toBe(0);
});

test("by keyboard: the word is typed, all of it goes, and the page opens anew", async () => {
  const tab = await draw();
  const dialog = await openErase(tab);
  const goals = tab.lists.in(own).filter(({ kind }) => kind === "goal").length;
  const act = dialog.getByRole("button", { name: "Erase everything now" });
  expect(act.getAttribute("aria-disabled")).toBe("true");
  dialog.getByLabelText("Type “erase” to go on").focus();
  await tab.user.keyboard("erased{Enter}");
  expect(tab.lists.in(own).length).toBeGreaterThan(0);
  await tab.user.keyboard("{Backspace}{Enter}");
  expect(await dialog.findByText("All of it is removed.", {}, patiently)).toBeVisible();
  expect([tab.lists.in(own), tab.lists.in(toDana), tab.lists.in(wall)]).toEqual([[stone], [], []]);
  expect(dialog.getByText(/This device keeps nothing of yours/)).toBeVisible();
  expect(dialog.getByText(new RegExp(`^In your own list: ${String(goals)} goals`))).toBeVisible();
  expect(dialog.getByText(/^Shown to Dana: \d+ goal/)).toBeVisible();
  expect(dialog.getByText(/What this could not reach/)).toBeVisible();
  expect(dialog.getByText(/SharePoint's recycle bin: for 93 days/)).toBeVisible();
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
    await dialog.findByText(/It stopped before all of it was removed/, {}, patiently),
  ).toBeVisible();
  expect(dialog.getByText(/^Your own list: Microsoft 365 is busy/)).toBeVisible();
  tab.store.heal();
  await tab.user.click(dialog.getByRole("button", { name: "Go on erasing" }));
  expect(await dialog.findByText("All of it is removed.", {}, patiently)).toBeVisible();
  expect([tab.lists.in(own), tab.lists.in(toDana), tab.lists.in(wall)]).toEqual([[stone], [], []]);
});

test("who stops half way opens the page anew and is not taken to take part", async () => {
  const tab = await draw();
  const dialog = await openErase(tab);
  tab.store.fail("remove", "throttled");
  await tab.user.type(dialog.getByLabelText("Type “erase” to go on"), "erase{Enter}");
  await dialog.findByText(/It stopped before all of it was removed/, {}, patiently);
  await tab.user.click(dialog.getByRole("button", { name: "Stop here" }));
  expect(tab.restarts()).toBe(1);
  expect(tab.lists.in(own)).toContainEqual({ ...stone, erasing: true });
});

/** Tom's lists as an erase left them that was cut off. */
function cutOff() {
  const lists = galleryLists();
  lists.plant(own, { ...stone, erasing: true } as OwnRecord);
  return lists;
}

test("an erase that was cut off is told at the next opening, and goes on from there", async () => {
  const lists = cutOff();
  const tab = await renderTab({ lists, device: true });
  const bar = await screen.findByText(/You began to erase everything, and it is not finished/);
  expect(bar).toBeVisible();
  await tab.user.click(screen.getByRole("button", { name: "Go on erasing…" }));
  const dialog = within(await screen.findByRole("alertdialog", {}, patiently));
  await tab.user.type(await dialog.findByLabelText("Type “erase” to go on"), "erase{Enter}");
  expect(await dialog.findByText("All of it is removed.", {}, patiently)).toBeVisible();
  expect(screen.queryByText(/it is not finished/)).toBe(null);
  expect(lists.in(own)).toEqual([stone]);
  await tab.user.click(dialog.getByRole("button", { name: "Close" }));
  expect(tab.restarts()).toBe(1);
});

test("whoever keeps the rest is asked no more, and is still shown to nobody", async () => {
  const lists = cutOff();
  const tab = await renderTab({ lists, device: true });
  await tab.user.click(await screen.findByRole("button", { name: "Keep what is left" }));
  expect(await screen.findByText(/What is left is kept for you alone/)).toBeVisible();
  await expect.poll(() => screen.queryByText(/it is not finished/)).toBe(null);
  await expect.poll(() => lists.in(own)).toContainEqual(stone);
  expect(lists.in(own).length).toBeGreaterThan(1);
  expect(lists.in(toDana)).toEqual([]);
});

test("what was never saved here does not come back after all is erased, and holds no page", async () => {
  const tab = await draw();
  tab.device.setOnline(false);
  await tab.device.store.put(own, goal("canoe", "A canoe"));
  await tab.device.store.device.keepDraft("point", "Ask about leave");
  tab.device.setOnline(true);
  await tab.device.store.device.flush();
  const dialog = await openErase(tab);
  await tab.user.type(dialog.getByLabelText("Type “erase” to go on"), "erase{Enter}");
  await dialog.findByText("All of it is removed.", {}, patiently);
  expect(await tab.device.store.device.drafts()).toEqual(new Map());
  await expect(tab.device.store.put(own, goal("canoe", "A canoe"))).rejects.toThrow("taken away");
  await tab.device.store.device.hurry();
  expect(tab.lists.in(own)).toEqual([stone]);
});

test.each([
  [
    "the switch",
    async (tab: DrawnTab) => {
      await tab.user.click(screen.getByRole("switch", { name: "This is a shared computer" }));
    },
  ],
  [
    "erasing",
    async (tab: DrawnTab) => {
      const dialog = await openErase(tab);
      await tab.user.type(dialog.getByLabelText("Type “erase” to go on"), "erase{Enter}");
      await dialog.findByText("All of it is removed.", {}, patiently);
    },
  ],
] as const)(
  "the other windows are told, and pictures on their way end, before the copy is taken away, %s",
  async (_, forget) => {
    const pictures = memoryPictures();
    const left: unknown[] = [];
    const lists = galleryLists();
    const tab: DrawnTab = await renderTab({
      place: { kind: "personal", subPage: "me" },
      lists,
      device: true,
      picturesOf: () => async () => ({
        ...pictures,
        end: async () => {
          const { store, told } = tab.device;
          left.push([(await store.device.known([own])).length, told.includes("forgotten")]);
          await pictures.end();
        },
      }),
    });
    await heading("Me");
    await screen.findByRole("region", { name: "Your own copy" });
    await forget(tab);
    await expect.poll(() => tab.device.store.device.known([own]), patiently).toEqual([]);
    expect(left[0]).toEqual([1, true]);
  },
);

test("pictures that would not go are said to be still on this device", async () => {
  const pictures = memoryPictures();
  const tab = await renderTab({
    place: { kind: "personal", subPage: "me" },
    device: true,
    picturesOf: () => async () => ({
      ...pictures,
      end: async () => {
        throw new Error("The disk does not answer.");
      },
    }),
  });
  await heading("Me");
  await screen.findByRole("region", { name: "Your own copy" });
  const dialog = await openErase(tab);
  await tab.user.type(dialog.getByLabelText("Type “erase” to go on"), "erase{Enter}");
  expect(
    await dialog.findByText(/^What this device keeps: .*Close the other windows/, {}, patiently),
  ).toBeVisible();
  expect(tab.lists.in(own).length).toBeGreaterThan(1);
});

test("what goes is called by name, down to what was said from talk to talk and asked once", async () => {
  const lists = galleryLists();
  lists.plant(own, { kind: "notice", id: "notice", day: today });
  lists.plant(
    toDana,
    { kind: "tick", id: "tick-a", promise: "a", doneOn: today },
    wrapUpOf({ day: today, outcome: "held", asked: [], lines: [], closedAt: now }),
  );
  const dialog = await openErase(await draw(lists));
  expect(dialog.getByText(/^In your own list: .*1 answer you gave the app/)).toBeVisible();
  expect(
    dialog.getByText(/^Shown to Dana: .*1 promise ticked and 1 talk you closed$/),
  ).toBeVisible();
  expect(dialog.queryByText(/other entr/)).toBe(null);
});
