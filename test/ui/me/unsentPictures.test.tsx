import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Delivery } from "#app/pictures/Pictures.ts";
import { memoryPictures } from "#support/memoryPictures.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const patiently = { timeout: 30_000 };
const waits: Delivery = { status: "waiting", because: "offline", isKept: true };

test("a full-size picture that has not been sent keeps the switch from turning until it has", async () => {
  const pictures = memoryPictures();
  pictures.deliveries.set(new Map([["a", waits]]));
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
  expect(pictures.tended()).toBeGreaterThan(0);
  expect(tab.restarts()).toBe(0);
  act(() => pictures.deliveries.set(new Map()));
  await expect.poll(tab.restarts, patiently).toBe(1);
});
