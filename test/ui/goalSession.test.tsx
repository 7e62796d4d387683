import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { instantAt } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import type { Directory } from "#store/Store.ts";
import { startRun } from "#domain/session/sessionRun.ts";
import { galleryLists } from "#support/galleryLists.ts";
import {
  dana,
  danasDirectory,
  lisbon,
  now,
  team,
  today,
  tom,
  tomsDirectory,
} from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";
import { fixedInputs } from "#support/openTab.ts";
import { memoryLists, type MemoryLists } from "#support/memoryStore.ts";

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

const tagOf = new Map<string, string>();
for (const { me, relations } of [danasDirectory, tomsDirectory]) {
  const [one, other] = [me.id, relations[0]?.other.id ?? ""].toSorted();
  tagOf.set(me.id, (await fixedInputs().digest(`talk ${one} ${other}`)).slice(0, 32));
}
/** The tag of two people's pages: of each with the first whom they meet. */
const pairOf = ({ me }: Directory): string => tagOf.get(me.id) ?? "";

const onWall: Goal["wall"] = [{ team: team.id, since: today, why: false, picture: false }];

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

  await user.click(screen.getByRole("button", { name: "Take this one: A boat of my own" }));
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
  expect(await screen.findByText("The day is set.")).toBeVisible();
  await leader.close();
  await renderTab({ place: { kind: "personal", subPage: `session-${tag}` }, lists });
  await heading("The thirty minutes");
  expect(await screen.findByText(/The next one is on .*3 December/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Start" })).not.toBeInTheDocument();
});

test("between two the manager has the questions to ask, and the report has the boxes to write in", async () => {
  const time = clock();
  const lists = galleryLists();
  const pair = pairOf(danasDirectory);
  expect(pairOf(tomsDirectory)).toBe(pair);
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

test("a leader's first day is three lines on the wall, each gone once it is done", async () => {
  const lists = memoryLists();
  const leader = await renderTab({ place: channel, lists, directory: danasDirectory });
  const wall = "Show one on the wall of Northern team";
  expect(await screen.findByRole("button", { name: "Write a goal of your own" })).toBeVisible();
  expect(screen.getByText(wall)).toBeVisible();
  await leader.user.click(screen.getByRole("button", { name: "Set a day for the thirty minutes" }));
  fireEvent.change(await screen.findByLabelText("The next day"), {
    target: { value: "2026-12-03" },
  });
  await leader.user.click(screen.getByRole("button", { name: "Set the day" }));
  await leader.user.click(screen.getByRole("button", { name: "The wall" }));
  expect(await screen.findByText(wall)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Set a day/ })).not.toBeInTheDocument();
  await leader.close();

  lists.plant({ kind: "own", owner: dana.id }, { ...lisbon, wall: onWall });
  await renderTab({ place: channel, lists, directory: danasDirectory });
  await heading("The wall");
  await screen.findByRole("button", { name: "The thirty minutes" });
  expect(screen.queryByText("To begin with your team")).not.toBeInTheDocument();
});

test("a leader without a goal finds the same on the board, and nobody else does", async () => {
  const lists = memoryLists();
  const leader = await renderTab({ lists, directory: danasDirectory });
  expect(await screen.findByText("To begin with your team")).toBeVisible();
  await leader.close();
  await renderTab({ lists });
  await screen.findByRole("button", { name: "Add a goal" });
  expect(screen.queryByText("To begin with your team")).not.toBeInTheDocument();
});

test("whoever leads a talk reads one line of stance, and both find the half hour for two", async () => {
  const place = { kind: "personal", subPage: `talk-${pairOf(danasDirectory)}` } as const;
  const manager = await renderTab({ place, directory: danasDirectory });
  expect(await screen.findByText(/What could you take out of their way/)).toBeVisible();
  await manager.close();
  const { user } = await renderTab({ place });
  const together = await screen.findByRole("button", { name: "Set a goal together" });
  expect(screen.queryByText(/out of their way/)).not.toBeInTheDocument();
  await user.click(together);
  await heading("The thirty minutes");
  expect(await screen.findByText("It begins here when Dana starts it.")).toBeVisible();
});

test("a page of a session that is not mine says so", async () => {
  await renderTab({ place: { kind: "personal", subPage: `session-${"0".repeat(32)}` } });
  await heading("The thirty minutes");
  expect(screen.getByText(/you are not one of them/)).toBeVisible();
});
