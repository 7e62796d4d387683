import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { today, tom } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const called = { name: "Before this is saved: who can read it" };
/** As long as a busy machine needs for a part of the page to arrive. */
const patiently = { timeout: 20_000 };

test("the first thing that matters is typed in peace, and saved once it was read who can see it", async () => {
  const lists = memoryLists();
  const { user } = await renderTab({
    lists,
    newcomer: true,
    device: true,
    place: { kind: "personal", subPage: "new" },
  });
  await user.type(
    await screen.findByLabelText(/What are you working for/, {}, patiently),
    "A canoe",
  );
  expect(screen.queryByRole("region", called)).toBe(null);
  await user.keyboard("{Enter}");
  const notice = within(await screen.findByRole("region", called, patiently));
  expect(notice.getByText(/Only you, until you show something to somebody/)).toBeVisible();
  expect(notice.getByText(/Ruth Mendel and Ola Berg look after the sites/)).toBeVisible();
  expect(notice.getByText(/whoever administers Microsoft 365/)).toBeVisible();
  expect(notice.getByText(/Your work account belongs to your organisation/)).toBeVisible();
  expect(await screen.findByRole("heading", { level: 1, name: "A canoe" })).toBeVisible();
  expect(lists.in(own)).toEqual([]);

  notice.getByRole("button", { name: "I understand" }).focus();
  await user.keyboard("{Enter}");
  await expect
    .poll(
      () =>
        lists
          .in(own)
          .map(({ kind }) => kind)
          .toSorted(),
      patiently,
    )
    .toEqual(["goal", "notice"]);
  expect(lists.in(own)).toContainEqual({ kind: "notice", id: "notice", day: today });
  expect(screen.queryByRole("region", called)).toBe(null);
});

test("a first point for somebody is not called one's own: who reads it at once is named", async () => {
  const { user, pass } = await renderTab({
    lists: memoryLists(),
    newcomer: true,
    device: true,
    place: { kind: "personal", subPage: "talks" },
  });
  await user.click(await screen.findByRole("button", { name: "Dana Whitfield" }, patiently));
  await user.type(
    await screen.findByLabelText("A point for Dana", {}, patiently),
    "The hours{Enter}",
  );
  const notice = within(await screen.findByRole("region", called, patiently));
  expect(notice.getByText(/^Dana can read what you wrote for them as soon as/)).toBeVisible();
  expect(notice.queryByText(/^Only you/)).toBe(null);
  // Nothing is on its way yet.
  await pass(700);
  expect(screen.queryByText("Saving…")).toBe(null);
});

test.each([
  ["holds the page from closing where nothing is kept on the device", false],
  ["lets the page close where a draft of it is kept on the device", true],
])("while it waits it %s", async (_, device) => {
  const { user } = await renderTab({
    lists: memoryLists(),
    newcomer: true,
    device,
    place: { kind: "personal", subPage: "new" },
  });
  const closes = (): boolean =>
    window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  await user.type(
    await screen.findByLabelText(/What are you working for/, {}, patiently),
    "A canoe",
  );
  await user.keyboard("{Enter}");
  const notice = within(await screen.findByRole("region", called, patiently));
  expect(closes()).toBe(device);
  await user.click(notice.getByRole("button", { name: "I understand" }));
  await expect.poll(() => screen.queryByRole("region", called), patiently).toBe(null);
  expect(closes()).toBe(true);
});
