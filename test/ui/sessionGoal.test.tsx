import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { instantAt } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import { startRun } from "#domain/session/sessionRun.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { goal, lisbon, now, team, tom } from "#support/galleryPeople.ts";
import type { TestDevice } from "#support/deviceStore.ts";
import type { MemoryLists } from "#support/memoryStore.ts";
import { renderTab } from "#support/renderTab.tsx";

beforeEach(() => history.replaceState(null, ""));

const own = { kind: "own", owner: tom.id } as const;
const begun: GoalSession = {
  kind: "session",
  id: "session",
  turn: "first",
  run: startRun(now),
  updatedAt: now,
};
const boat = goal("boat", "A boat");

const inList = (lists: MemoryLists, id: string): Goal | undefined =>
  lists.in(own).find((record): record is Goal => record.kind === "goal" && record.id === id);

/** Tom's screen so many minutes into the half hour of his team. */
async function halfHour(lists: MemoryLists, minutes: number, device: true | TestDevice = true) {
  let at = minutes;
  lists.plant({ kind: "team", team: team.id }, begun);
  const tab = await renderTab({
    place: { kind: "channel", groupId: team.groupId },
    lists,
    now: () => instantAt(Date.parse(now) + at * 60_000),
    device,
  });
  const isThere = screen.queryByRole("heading", { level: 2, name: /^(Step|Done)/ });
  if (!isThere)
    await tab.user.click(await screen.findByRole("button", { name: "The thirty minutes" }));
  return {
    ...tab,
    on: async (next: number) => {
      at = next;
      await tab.pass(1_000);
    },
  };
}

const take = (title: string) => screen.findByRole("button", { name: `Take this one: ${title}` });
const notKept = "Not kept yet: look at what is marked.";
const why = () => screen.findByRole("textbox", { name: /^Why/ });

test("a goal that others see changes when its owner says so, and is asked about first where it turns tender", async () => {
  const lists = galleryLists();
  const { user, pass } = await halfHour(lists, 9);
  await user.click(await take(lisbon.title));
  expect(await screen.findByText(/^Kept\. You have shown this goal/)).toBeVisible();
  expect(screen.queryByText(/Only you can see it/)).not.toBeInTheDocument();
  await user.clear(await why());
  await user.type(await why(), "Sun after my divorce");
  await pass(1_000);
  expect(inList(lists, lisbon.id)).toMatchObject({ why: lisbon.why });
  expect(screen.getByText(/it changes only when you save it/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await user.click(await screen.findByRole("button", { name: "Go on editing" }));
  expect(inList(lists, lisbon.id)).toMatchObject({ why: lisbon.why });
  expect(await why()).toHaveValue("Sun after my divorce");
  await user.clear(await why());
  await user.type(await why(), "Sun at last");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(inList(lists, lisbon.id)).toMatchObject({ why: "Sun at last" }));
  expect(screen.getByRole("button", { name: "Save" })).toHaveFocus();
});

test("what is typed in one box takes nothing back that another window put in the others", async () => {
  const lists = galleryLists();
  lists.plant(own, boat);
  const first = await halfHour(lists, 9);
  await first.user.click(await take(boat.title));
  const title = await screen.findByRole("textbox", { name: "My goal" });
  await first.user.clear(title);
  await first.user.clear(await why());
  await first.user.type(await why(), "The sea");
  await first.pass(1_000);
  expect(await screen.findByText(notKept)).toBeVisible();
  await first.close();

  const elsewhere = { why: "To be away", steps: [{ id: "s", text: "Look at three" }] };
  lists.plant(own, { ...boat, ...elsewhere });
  const again = await halfHour(lists, 10, first.device);
  // It was not kept here, and the page says so before a letter is typed.
  expect(await screen.findByText(notKept)).toBeVisible();
  await waitFor(async () => expect(await why()).toHaveValue("To be away"));
  await again.user.type(screen.getByRole("textbox", { name: "My goal" }), "A small boat");
  await again.pass(1_000);
  await waitFor(() =>
    expect(inList(lists, boat.id)).toMatchObject({ title: "A small boat", ...elsewhere }),
  );
  expect(screen.queryByText(notKept)).not.toBeInTheDocument();
});
