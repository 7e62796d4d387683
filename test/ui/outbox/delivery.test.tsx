import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { tom } from "#support/galleryPeople.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const lisbon = { kind: "personal", subPage: "goal-lisbon" } as const;
const own = { kind: "own", owner: tom.id } as const;

async function drawLisbon(): Promise<DrawnTab> {
  const tab = await renderTab({ place: lisbon, device: true });
  await heading(/Lisbon/);
  return tab;
}

const tickFlights = async ({ user }: DrawnTab) =>
  await user.click(screen.getByRole("checkbox", { name: "Book the flights" }));

const inService = ({ lists }: DrawnTab) =>
  lists.in(own).find(({ id }) => id === "lisbon") as { steps: readonly { doneOn?: string }[] };

const isHeld = (): boolean =>
  !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("a change that goes out in a moment is never called saving, and then saved", async () => {
  const tab = await drawLisbon();
  await tickFlights(tab);
  await expect.poll(() => inService(tab).steps[3]?.doneOn).toBe("2026-11-23");
  expect(screen.queryByText("Saving…")).not.toBeInTheDocument();
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();
  await tab.pass(200);
  expect(screen.getByText("Saved")).toBeVisible();
  expect(isHeld()).toBe(false);
});

test("a change that takes its time is called saving until it has arrived", async () => {
  const tab = await drawLisbon();
  const arrive = tab.device.holdWrites();
  await tickFlights(tab);
  await tab.pass(400);
  expect(screen.queryByText("Saving…")).not.toBeInTheDocument();
  await tab.pass(200);
  expect(await screen.findByText("Saving…")).toBeVisible();
  arrive();
  await expect.poll(() => screen.queryByText("Saving…")).toBe(null);
  await tab.pass(200);
  expect(screen.getByText("Saved")).toBeVisible();
});

test("away from the network a change is saved on this device, and goes out when it is back", async () => {
  const tab = await drawLisbon();
  tab.device.setOnline(false);
  await tickFlights(tab);
  await tab.pass(1100);
  expect(
    await screen.findByText(
      "Saved on this device. It goes to SharePoint when you are back online.",
    ),
  ).toBeVisible();
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();
  expect(isHeld()).toBe(false);
  tab.device.setOnline(true);
  await expect.poll(() => inService(tab).steps[3]?.doneOn).toBe("2026-11-23");
  await expect.poll(() => screen.queryByText(/Saved on this device/)).toBe(null);
});

test.each([
  ["throttled", /Microsoft 365 is busy, so it goes to SharePoint by itself in a while/],
  ["timedOut", /did not answer in time, so it goes to SharePoint by itself in a while/],
  ["unexpected", /Saved on this device. It goes to SharePoint by itself in a while/],
] as const)(
  "a change the service was too %s for says so, and goes out by itself",
  async (kind, words) => {
    const tab = await drawLisbon();
    tab.store.fail("put", kind);
    await tickFlights(tab);
    await expect
      .poll(async () => {
        await tab.pass(1100);
        return screen.queryByText(words);
      })
      .not.toBe(null);
    expect(screen.queryByRole("button", { name: "Sign in" })).not.toBeInTheDocument();
    tab.store.heal();
    await tab.pass(10 * 60_000);
    await expect.poll(() => inService(tab).steps[3]?.doneOn).toBe("2026-11-23");
    await expect.poll(() => screen.queryByText(/Saved on this device/)).toBe(null);
  },
);

test("signed out, a change waits on this device and a click sends it", async () => {
  const clicks: string[] = [];
  const tab = await renderTab({
    place: lisbon,
    device: true,
    signIn: async () => void clicks.push("signed in"),
  });
  await heading(/Lisbon/);
  tab.store.fail("put", "signedOut");
  await tickFlights(tab);
  await expect
    .poll(async () => {
      await tab.pass(1100);
      return screen.queryByText("Saved on this device. It goes to SharePoint once you sign in.");
    })
    .not.toBe(null);
  tab.store.heal();
  (await screen.findByRole("button", { name: "Sign in" })).focus();
  await tab.user.keyboard("{Enter}");
  await expect.poll(() => inService(tab).steps[3]?.doneOn).toBe("2026-11-23");
  expect(clicks).toEqual(["signed in"]);
  await expect.poll(() => screen.queryByText(/Saved on this device/)).toBe(null);
});

test("what is nowhere but on the page holds it from closing", async () => {
  const { user, store } = await renderTab({ place: lisbon });
  await heading(/Lisbon/);
  store.fail("put", "offline");
  await user.click(screen.getByRole("checkbox", { name: "Book the flights" }));
  const alert = within(await screen.findByRole("alert"));
  expect(await alert.findByText(/Not saved yet/)).toBeVisible();
  expect(isHeld()).toBe(true);
  store.heal();
  await user.click(alert.getByRole("button", { name: "Try again" }));
  await expect.poll(isHeld).toBe(false);
});
