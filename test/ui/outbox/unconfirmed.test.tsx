import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { galleryLists } from "#support/galleryLists.ts";
import { goal, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
/** As long as a busy machine needs. */
const patiently = { timeout: 30_000 };
const lastKnown = /You see this as this device last knew it/;

/** Tom's tab over a copy from an earlier opening, with the service as `prepare` leaves it. */
async function reopen(prepare: (first: Awaited<ReturnType<typeof renderTab>>) => void) {
  const lists = galleryLists();
  const first = await renderTab({ lists, device: true });
  await heading("My goals");
  await first.close();
  prepare(first);
  const clicks: string[] = [];
  const signIn = async () => void clicks.push("signed in");
  const tab = await renderTab({ lists, device: first.device, signIn });
  await heading("My goals");
  return { ...tab, clicks };
}

test("an opening that is confirmed says nothing", async () => {
  const tab = await reopen(() => undefined);
  await tab.pass(5000);
  expect(screen.queryByText(lastKnown)).toBe(null);
});

test("what could not be confirmed is said after a second, with the reason, until trying again worked", async () => {
  const tab = await reopen(({ device }) => device.setOnline(false));
  expect(screen.queryByText(lastKnown)).toBe(null);
  await tab.pass(900);
  expect(screen.queryByText(lastKnown)).toBe(null);
  await tab.pass(200);
  const line = await screen.findByText(lastKnown);
  await expect.poll(() => line.textContent).toContain("There is no connection.");
  screen.getByRole("button", { name: "Try again" }).focus();
  await tab.user.keyboard("{Enter}");
  await expect
    .poll(() => screen.queryByRole("button", { name: "Try again" }), patiently)
    .toHaveFocus();
  tab.device.setOnline(true);
  tab.lists.plant(own, goal("new", "Written elsewhere"));
  await tab.user.keyboard("{Enter}");
  await expect.poll(() => screen.queryByText(lastKnown), patiently).toBe(null);
  expect(await screen.findByRole("button", { name: "Written elsewhere" })).toBeVisible();
});

test("signed out, one click signs in and confirms", async () => {
  const tab = await reopen(({ store }) => {
    store.fail("directory", "signedOut");
    store.fail("read", "signedOut");
  });
  await tab.pass(1100);
  await screen.findByText(lastKnown);
  tab.store.heal();
  await tab.user.click(await screen.findByRole("button", { name: "Sign in" }));
  await expect.poll(() => screen.queryByText(lastKnown), patiently).toBe(null);
  expect(tab.clicks).toEqual(["signed in"]);
});

test("what waits and what is unconfirmed are one line with one way on", async () => {
  const tab = await reopen(({ device }) => device.setOnline(false));
  await tab.device.store.put(own, goal("new", "A canoe"));
  await expect
    .poll(async () => {
      await tab.pass(1100);
      return screen.queryByText(/Saved on this device/)?.textContent;
    }, patiently)
    .toBe(
      "Saved on this device. It goes to SharePoint when you are back online. The rest is as this device last knew it.",
    );
  expect(screen.getAllByRole("button", { name: "Try again" })).toHaveLength(1);
});

test("the network coming back confirms by itself", async () => {
  const tab = await reopen(({ device }) => device.setOnline(false));
  await tab.pass(1100);
  await screen.findByText(lastKnown);
  await act(async () => {
    tab.device.setOnline(true);
    window.dispatchEvent(new Event("online"));
  });
  await expect.poll(() => screen.queryByText(lastKnown), patiently).toBe(null);
});
