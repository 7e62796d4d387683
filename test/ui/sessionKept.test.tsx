import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { instantAt } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import { startRun } from "#domain/session/sessionRun.ts";
import { galleryLists } from "#support/galleryLists.ts";
import type { TestDevice } from "#support/deviceStore.ts";
import {
  dana,
  danasDirectory,
  goal,
  lisbon,
  now,
  team,
  tom,
  tomsDirectory,
} from "#support/galleryPeople.ts";
import { memoryLists, type MemoryLists } from "#support/memoryStore.ts";
import { renderTab } from "#support/renderTab.tsx";

beforeEach(() => history.replaceState(null, ""));

const own = { kind: "own", owner: tom.id } as const;
const ofTeam = { kind: "team", team: team.id } as const;
const begun: GoalSession = {
  kind: "session",
  id: "session",
  turn: "first",
  run: startRun(now),
  updatedAt: now,
};
const boat = goal("boat", "A boat");

const goals = (lists: MemoryLists): readonly Goal[] =>
  lists.in(own).filter((record): record is Goal => record.kind === "goal");

/** A screen so many minutes into the half hour of the team. */
async function halfHour(
  lists: MemoryLists,
  minutes: number,
  session = begun,
  device: true | TestDevice = true,
  me = tomsDirectory,
) {
  let at = minutes;
  lists.plant(ofTeam, session);
  const tab = await renderTab({
    place: { kind: "channel", groupId: team.groupId },
    lists,
    now: () => instantAt(Date.parse(now) + at * 60_000),
    device,
    directory: me,
  });
  await tab.user.click(await screen.findByRole("button", { name: "The thirty minutes" }));
  return {
    ...tab,
    on: async (next: number) => {
      at = next;
      await tab.pass(1_000);
    },
  };
}

const step = (name: RegExp) => screen.findByRole("heading", { level: 2, name });
const go = (name: string) => screen.getByRole("button", { name });

test("words that are typed and not taken outlive their step, and the end", async () => {
  const lists = memoryLists();
  const { user, on } = await halfHour(lists, 9);
  await step(/Step 3 of 7/);
  await user.type(screen.getByLabelText("What I work for"), "A small bo");
  await user.click(go("What matters"));
  await user.type(await screen.findByLabelText("Or write one yourself"), "Calm");
  await user.click(go("Choose one, now"));
  expect(await screen.findByLabelText("What I work for")).toHaveValue("A small bo");
  await user.click(go("What matters"));
  expect(await screen.findByLabelText("Or write one yourself")).toHaveValue("Calm");
  await on(31);
  expect(await screen.findByText(/1 other thing you wrote/)).toBeVisible();
  await user.click(go("Done"));
  await waitFor(() =>
    expect(goals(lists)).toMatchObject([{ title: "A small bo", status: "draft" }]),
  );
});

test("what was typed into a shown goal at the very end waits for a word, and is gone once it is left", async () => {
  const lists = galleryLists();
  const { user, on, pass, device } = await halfHour(lists, 9);
  await user.click(await screen.findByRole("button", { name: `Take this one: ${lisbon.title}` }));
  const why = await screen.findByRole("textbox", { name: /^Why/ });
  await user.clear(why);
  await user.type(why, "Sun at last");
  await on(31);
  expect(await screen.findByText(/it changes only when you save it/)).toBeVisible();
  expect(goals(lists).find(({ id }) => id === lisbon.id)).toMatchObject({ why: lisbon.why });
  await user.click(go("Done"));
  await pass(1_000);
  const drafts = [...((await device.store.device.drafts()) ?? [])];
  expect(drafts.filter(([, words]) => JSON.stringify(words)?.includes("Sun"))).toEqual([]);
});

test("whoever listens is told that the half hour has ended", async () => {
  const { on } = await halfHour(galleryLists(), 9);
  expect(screen.getByText(/^Step 3 of 7: Choose one\. 5 minutes/)).toBeInTheDocument();
  await on(31);
  await waitFor(() =>
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      "The half hour is over.",
    ),
  );
});

test("the next day the page is about the next half hour, whatever was left on it", async () => {
  const lists = galleryLists();
  const first = await halfHour(lists, 9);
  await first.on(31);
  await step(/The half hour is over/);
  await first.close();
  history.replaceState(null, "");
  await halfHour(lists, 24 * 60, begun, first.device);
  expect(await screen.findByText(/The last one was on/)).toBeVisible();
});

test("a person who has just reached their only goal is not told that there was none", async () => {
  const lists = memoryLists();
  lists.plant(own, boat);
  const quarterly = { ...begun, turn: "quarterly" } as const;
  const { user } = await halfHour(lists, 1, quarterly);
  await user.click(await screen.findByRole("button", { name: "Reached: A boat" }));
  expect(await screen.findByText(/^No goal of yours is under way now/)).toBeVisible();
  expect(screen.queryByText(/no goal on your board yet/)).not.toBeInTheDocument();
  // The keys go on from where the list was.
  expect(document.body).not.toHaveFocus();
});

test("that it is ended for everybody is said once SharePoint has it", async () => {
  const lists = galleryLists();
  const { user, device, pass } = await halfHour(lists, 1, begun, true, danasDirectory);
  await step(/Step 1 of 7/);
  device.setOnline(false);
  await user.click(go("End it"));
  expect(await screen.findByText("Ending it for everybody…")).toBeVisible();
  await pass(1_000);
  expect(await screen.findByText(/did not reach SharePoint, so the others/)).toBeVisible();
  expect(screen.queryByText("It is ended for everybody.")).not.toBeInTheDocument();
  device.setOnline(true);
  await waitFor(async () => {
    await pass(1_000);
    expect(screen.getByText("It is ended for everybody.")).toBeVisible();
  });
  expect(lists.in(ofTeam)).toMatchObject([{ run: { state: "over" } }]);
  expect(screen.queryByText(/did not reach SharePoint/)).not.toBeInTheDocument();
});

test("whom one asks is said to see it once SharePoint has it", async () => {
  const lists = galleryLists();
  lists.plant(own, boat);
  const { user, device, pass } = await halfHour(lists, 9);
  await user.click(await screen.findByRole("button", { name: "Take this one: A boat" }));
  await user.click(go("The first step"));
  await user.type(await screen.findByLabelText("One thing to ask for"), "A quiet Thursday");
  device.setOnline(false);
  await user.click(go("Put it on our talk page"));
  await pass(1_000);
  expect(await screen.findByText(/It has not reached SharePoint yet/)).toBeVisible();
  expect(screen.queryByText("Dana can see it on your talk page.")).not.toBeInTheDocument();
  device.setOnline(true);
  await waitFor(async () => {
    await pass(1_000);
    expect(screen.getByText("Dana can see it on your talk page.")).toBeVisible();
  });
  expect(
    lists.in({ kind: "shown", by: tom.id, to: dana.id }).filter(({ kind }) => kind === "point"),
  ).toMatchObject(expect.arrayContaining([expect.objectContaining({ text: "A quiet Thursday" })]));
});
