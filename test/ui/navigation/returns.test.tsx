import { act, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { instantAt } from "#domain/day.ts";
import { goal, now, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;

afterEach(() => {
  Reflect.deleteProperty(document, "visibilityState");
});

async function setVisible(visible: boolean): Promise<void> {
  Object.defineProperty(document, "visibilityState", {
    value: visible ? "visible" : "hidden",
    configurable: true,
  });
  await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
}

/** Tom's tab, left for so many minutes in which another device wrote a goal. */
async function leaveFor(minutes: number) {
  let clock = Date.parse(now);
  const tab = await renderTab({ now: () => instantAt(clock) });
  await heading("My goals");
  await setVisible(false);
  clock += minutes * 60_000;
  tab.lists.plant(own, goal("new", "Written elsewhere"));
  await setVisible(true);
  return {
    ...tab,
    wait: (more: number) => {
      clock += more * 60_000;
    },
  };
}

test("a page that was left for a quarter of an hour is read anew", async () => {
  await leaveFor(15);
  expect(await screen.findByRole("button", { name: "Written elsewhere" })).toBeVisible();
});

test("a page that was left for less is as it was, and looking at it long is no absence", async () => {
  const { wait } = await leaveFor(14);
  const isNew = () => screen.queryByRole("button", { name: "Written elsewhere" });
  expect(isNew()).toBe(null);
  wait(60);
  await setVisible(false);
  await setVisible(true);
  expect(isNew()).toBe(null);
});
