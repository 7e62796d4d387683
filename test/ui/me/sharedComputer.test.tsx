import { screen, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { goal, tom } from "#support/galleryPeople.ts";
import { memoryPictures } from "#support/memoryPictures.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
/** As long as a busy machine needs. */
const patiently = { timeout: 30_000 };

/** Tom's page about himself, and what he has said about the computer. */
async function drawMe(isShared = false, forgetting: (isShared: boolean) => void = () => undefined) {
  let value = isShared;
  const shared = { get: () => value, set: (next: boolean) => void (value = next) };
  const tab = await renderTab({
    place: { kind: "personal", subPage: "me" },
    device: true,
    shared,
    picturesOf: () => async () => ({
      ...memoryPictures(),
      end: async () => forgetting(value),
    }),
  });
  await heading("Me");
  return { ...tab, isShared: () => value };
}

const theSwitch = () => screen.getByRole("switch", { name: "This is a shared computer" });
const copyOf = async ({ device }: DrawnTab) => await device.store.device.known([own]);
const canoe: OwnRecord = goal("canoe", "A canoe");

test("turned on by keyboard, the copy is gone, the answer kept and the page opened anew", async () => {
  const tab = await drawMe();
  const me = within(screen.getByRole("region", { name: "This computer" }));
  expect(me.getByText(/A copy of your goals is kept in this browser/)).toBeVisible();
  expect(await copyOf(tab)).toHaveLength(1);
  theSwitch().focus();
  await tab.user.keyboard(" ");
  await expect.poll(tab.restarts, patiently).toBe(1);
  expect(tab.isShared()).toBe(true);
  expect(await copyOf(tab)).toEqual([]);
});

test("the answer stands before anything is forgotten, since other windows open anew by it", async () => {
  const seen: boolean[] = [];
  const tab = await drawMe(false, (isShared) => void seen.push(isShared));
  await tab.user.click(theSwitch());
  await expect.poll(tab.restarts, patiently).toBe(1);
  expect(seen).toEqual([true]);
});

test("what waits is sent first", async () => {
  const tab = await drawMe();
  tab.store.fail("put", "timedOut");
  await tab.device.store.put(own, canoe);
  await tab.device.store.device.flush();
  tab.store.heal();
  await tab.user.click(theSwitch());
  await expect.poll(tab.restarts, patiently).toBe(1);
  expect(tab.lists.in(own)).toContainEqual(expect.objectContaining({ title: "A canoe" }));
});

test("what cannot be sent is named and kept, and the switch turns when it has gone out", async () => {
  const tab = await drawMe();
  tab.device.setOnline(false);
  await tab.device.store.put(own, canoe);
  await tab.device.store.remove(own, "band");
  await tab.user.click(theSwitch());
  await expect
    .poll(async () => {
      await tab.pass(600);
      return screen.queryByText(/This has not reached SharePoint yet/);
    }, patiently)
    .not.toBe(null);
  expect(screen.getByText("“A canoe”")).toBeVisible();
  expect(screen.getByText("Something you removed")).toBeVisible();
  expect(tab.restarts()).toBe(0);
  expect(tab.isShared()).toBe(false);
  expect(await copyOf(tab)).toHaveLength(1);
  tab.device.setOnline(true);
  await expect.poll(tab.restarts, patiently).toBe(1);
  expect(tab.lists.in(own)).toContainEqual(expect.objectContaining({ title: "A canoe" }));
  expect(tab.isShared()).toBe(true);
});

test("what goes by one name is said once, with how often it waits", async () => {
  const tab = await drawMe();
  tab.device.setOnline(false);
  await tab.device.store.put(own, canoe);
  await tab.device.store.put(own, goal("another", "A canoe"));
  await tab.user.click(theSwitch());
  await expect
    .poll(async () => {
      await tab.pass(600);
      return screen.queryByText("“A canoe” (2)");
    }, patiently)
    .not.toBe(null);
  expect(screen.queryByText("“A canoe”")).toBe(null);
});

test("what is asked below the switch is brought into sight", async () => {
  const tab = await drawMe();
  const brought: string[] = [];
  Element.prototype.scrollIntoView = function note(this: Element) {
    brought.push(this.textContent);
  };
  onTestFinished(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });
  tab.device.setOnline(false);
  await tab.device.store.put(own, canoe);
  await tab.user.click(theSwitch());
  await expect
    .poll(async () => {
      await tab.pass(600);
      return brought;
    }, patiently)
    .toEqual([expect.stringContaining("Throw it away and go on")]);
});

test("it is thrown away only when the person says so, and nothing changes when they leave it", async () => {
  const tab = await drawMe();
  tab.device.setOnline(false);
  await tab.device.store.put(own, canoe);
  const ask = async () => {
    await tab.user.click(theSwitch());
    await expect
      .poll(async () => {
        await tab.pass(600);
        return screen.queryByText("“A canoe”");
      }, patiently)
      .not.toBe(null);
  };
  await ask();
  await tab.user.click(screen.getByRole("button", { name: "Leave the switch as it was" }));
  expect(theSwitch()).not.toBeChecked();
  expect(tab.device.store.device.waiting.get()).toHaveLength(1);
  await ask();
  await tab.user.click(screen.getByRole("button", { name: "Throw it away and go on" }));
  await expect.poll(tab.restarts, patiently).toBe(1);
  expect(await copyOf(tab)).toEqual([]);
  expect(tab.isShared()).toBe(true);
});

test("a copy that cannot be taken away leaves the switch off and says why", async () => {
  const tab = await drawMe();
  tab.device.failForgetting();
  await tab.user.click(theSwitch());
  expect(await screen.findByText(/The copy could not be taken away/)).toBeVisible();
  expect(theSwitch()).not.toBeChecked();
  expect([tab.restarts(), tab.isShared()]).toEqual([0, false]);
  // What was ended for it, pictures and looking for what is new, begins with a new page alone.
  expect(screen.getByText(/until then it sends no pictures/)).toBeVisible();
  await tab.user.click(screen.getByRole("button", { name: "Open the page anew" }));
  expect(tab.restarts()).toBe(1);
});

test("turned off, the page opens anew and keeps a copy from then on", async () => {
  const tab = await drawMe(true);
  expect(theSwitch()).toBeChecked();
  expect(screen.getByText(/Nothing of yours is kept here once the page is closed/)).toBeVisible();
  await tab.user.click(theSwitch());
  await expect.poll(tab.restarts, patiently).toBe(1);
  expect(tab.isShared()).toBe(false);
});
