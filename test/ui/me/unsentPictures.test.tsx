import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { observable } from "#app/observable.ts";
import type { Delivery, Pictures } from "#app/pictures/Pictures.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const patiently = { timeout: 30_000 };
const waits: Delivery = { status: "waiting", because: "offline", isKept: true };

test("a full-size picture that has not been sent keeps the switch from turning until it has", async () => {
  const deliveries = observable<ReadonlyMap<string, Delivery>>(new Map([["a", waits]]));
  let tended = 0;
  const pictures: Pictures = {
    deliveries,
    set: async () => ({
      saved: Promise.resolve(true),
      undo: async () => true,
      settle: () => undefined,
    }),
    describe: async () => true,
    remove: async () => ({
      saved: Promise.resolve(true),
      undo: async () => true,
      settle: () => undefined,
    }),
    full: async () => undefined,
    stop: async () => undefined,
    send: async () => undefined,
    tend: async () => void (tended += 1),
    close: () => undefined,
  };
  const tab = await renderTab({
    place: { kind: "personal", subPage: "me" },
    device: true,
    picturesOf: () => async () => pictures,
  });
  await heading("Me");
  await tab.user.click(screen.getByRole("switch", { name: "This is a shared computer" }));
  await expect
    .poll(async () => {
      await tab.pass(600);
      return screen.queryByText("1 full-size picture") !== null;
    }, patiently)
    .toBe(true);
  expect(tended).toBeGreaterThan(0);
  expect(tab.restarts()).toBe(0);
  act(() => deliveries.set(new Map()));
  await expect.poll(tab.restarts, patiently).toBe(1);
});
