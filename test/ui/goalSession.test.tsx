import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { instantAt } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import { startRun } from "#domain/session/sessionRun.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, now, team, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";
import { fixedInputs } from "#support/openTab.ts";
import type { MemoryLists } from "#support/memoryStore.ts";

// Each test is a window of its own; a session's page asks to be come back to after a reload.
beforeEach(() => history.replaceState(null, ""));

const channel = { kind: "channel", groupId: team.groupId } as const;
const ofTeam = { kind: "team", team: team.id } as const;
const own = { kind: "own", owner: tom.id } as const;
const tag = (await fixedInputs().digest(`session ${team.id}`)).slice(0, 32);

const begun: GoalSession = {
  kind: "session",
  id: "session",
  turn: "first",
  run: startRun(now),
  updatedAt: now,
};

/** The clock of everybody in a test. */
function clock() {
  let minutes = 0;
  return {
    at: (next: number): void => {
      minutes = next;
    },
    now: () => instantAt(Date.parse(now) + minutes * 60_000),
  };
}

const goalCalled = (lists: MemoryLists, title: string): Goal | undefined =>
  lists.in(own).find((record): record is Goal => record.kind === "goal" && record.title === title);

const step = (name: RegExp) => screen.findByRole("heading", { level: 2, name });

test("a late-comer lands on the step, is not torn from a word, and leaves with a goal of their own", async () => {
  const time = clock();
  time.at(4);
  const lists = galleryLists();
  lists.plant(ofTeam, begun);
  const tab = await renderTab({ place: channel, lists, now: time.now, device: true });
  const { user, pass } = tab;
  await user.click(await screen.findByRole("button", { name: "The thirty minutes" }));
  await step(/Step 2 of 7: Picture it/);
  expect(screen.getByText("4 minutes left")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Pause" })).not.toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: "Idea 1" }), "A boat of my own");
  await user.type(screen.getByRole("textbox", { name: "Idea 2" }), "Learn to sail");

  time.at(8.5);
  await pass(1_000);
  await screen.findByText("It is time for: Choose one.");
  expect(screen.getByRole("textbox", { name: "Idea 2" })).toHaveFocus();
  expect(screen.getByText("Step 3 of 7: Choose one. 5 minutes.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Go there" }));
  await step(/Step 3 of 7/);

  await user.click(screen.getByRole("button", { name: "Take “A boat of my own”" }));
  fireEvent.change(await screen.findByLabelText("By when"), { target: { value: "2028-06-01" } });
  await pass(1_000);
  await waitFor(() =>
    expect(goalCalled(lists, "A boat of my own")).toMatchObject({
      status: "draft",
      targetDay: "2028-06-01",
      consents: [],
      wall: [],
    }),
  );
  (document.activeElement as HTMLElement | null)?.blur();

  time.at(24);
  await pass(1_000);
  await step(/Step 6 of 7: The first step/);
  await user.type(screen.getByLabelText(/^What could get in the way/), "Winter");
  // On to another step in the middle of a word: nothing of it is lost.
  await user.click(screen.getByRole("button", { name: "What matters" }));
  await step(/Step 4 of 7/);
  await waitFor(() =>
    expect(goalCalled(lists, "A boat of my own")).toMatchObject({ obstacle: "Winter" }),
  );

  time.at(31);
  await pass(1_000);
  expect(await step(/^Done: A boat of my own/)).toBeVisible();
  expect(screen.getByText(/You leave with a goal, a date/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "To my board" }));
  await waitFor(() =>
    expect(goalCalled(lists, "A boat of my own")).toMatchObject({ status: "active" }),
  );
  expect(goalCalled(lists, "Learn to sail")).toMatchObject({ status: "draft", wall: [] });
  expect(JSON.stringify(lists.in({ kind: "shown", by: tom.id, to: dana.id }))).not.toContain(
    "boat",
  );
});

test("the leader starts it, pauses it, goes on and ends it, and may take the end back", async () => {
  const time = clock();
  const lists = galleryLists();
  const { user } = await renderTab({
    place: channel,
    lists,
    directory: danasDirectory,
    now: time.now,
    device: true,
  });
  await user.click(await screen.findByRole("button", { name: "The thirty minutes" }));
  await user.click(await screen.findByRole("button", { name: "Start" }));
  await step(/Step 1 of 7/);
  await user.click(screen.getByRole("button", { name: "Pause" }));
  expect(await screen.findByText("Paused")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go on" }));
  await user.click(await screen.findByRole("button", { name: "Next step" }));
  await step(/Step 2 of 7/);
  await user.click(screen.getByRole("button", { name: "End it" }));
  await step(/The half hour is over/);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await step(/Step 2 of 7/);
});

test("the leader sets the next day, which everybody in the team reads", async () => {
  const lists = galleryLists();
  const leader = await renderTab({ place: channel, lists, directory: danasDirectory });
  const { user } = leader;
  await user.click(await screen.findByRole("button", { name: "The thirty minutes" }));
  const day = await screen.findByLabelText("The next day");
  fireEvent.change(day, { target: { value: "2026-11-20" } });
  await user.click(screen.getByRole("button", { name: "Set the day" }));
  expect(await screen.findByText("Choose a day from today on.")).toBeVisible();
  fireEvent.change(day, { target: { value: "2026-12-03" } });
  await user.click(screen.getByRole("button", { name: "Set the day" }));
  await waitFor(() => expect(lists.in(ofTeam)).toMatchObject([{ day: "2026-12-03" }]));
  await leader.close();
  await renderTab({ place: { kind: "personal", subPage: `session-${tag}` }, lists });
  await heading("The thirty minutes");
  expect(await screen.findByText(/The next one is on .*3 December/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Start" })).not.toBeInTheDocument();
});

test("between two the manager has the questions to ask, and the report has the boxes to write in", async () => {
  const time = clock();
  const lists = galleryLists();
  const relationTag = async (directory: typeof danasDirectory) => {
    const [one, other] = [directory.me.id, directory.relations[0]?.other.id ?? ""].toSorted();
    return (await fixedInputs().digest(`talk ${one} ${other}`)).slice(0, 32);
  };
  const pair = await relationTag(danasDirectory);
  expect(await relationTag(tomsDirectory)).toBe(pair);
  const place = { kind: "personal", subPage: `session-${pair}` } as const;
  const manager = await renderTab({ place, lists, directory: danasDirectory, now: time.now });
  await manager.user.click(await screen.findByRole("button", { name: "Start" }));
  time.at(4);
  await step(/Step 2 of 7/);
  expect(
    screen.getByText("What would you love your work to make possible, now or later?"),
  ).toBeVisible();
  await manager.close();
  await renderTab({ place, lists, now: time.now });
  const region = within(await screen.findByRole("region", { name: /Step 2 of 7/ }));
  expect(region.getByRole("textbox", { name: "Idea 1" })).toBeVisible();
  expect(screen.queryByText(/What would you love your work/)).not.toBeInTheDocument();
});

test("a page of a session that is not mine says so", async () => {
  await renderTab({ place: { kind: "personal", subPage: `session-${"0".repeat(32)}` } });
  await heading("The thirty minutes");
  expect(screen.getByText(/you are not one of them/)).toBeVisible();
});
