import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { tickOf, wrapUpOf, type TalkPromise } from "#domain/talk/said.ts";
import type { ShownRecord } from "#domain/sharing/place.ts";
import { sentTask } from "#domain/talk/sentTask.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import type { Tasks } from "#store/tasks/Tasks.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, now, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import type { MemoryLists } from "#support/memoryStore.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const own = { kind: "own", owner: tom.id } as const;
const danaTo = { kind: "shown", by: dana.id, to: tom.id } as const;

const promise: TalkPromise = {
  kind: "promise",
  id: "cover",
  what: "forYou",
  text: "Find cover for Carlisle",
  madeOn: today,
};

async function openTalk({ user }: DrawnTab, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Talks" }));
  await heading("Talks");
  await user.click(screen.getByRole("button", { name }));
  await heading(/Our talk page/);
}

async function openedTalk(lists: MemoryLists): Promise<DrawnTab> {
  const tab = await renderTab({ lists });
  await openTalk(tab, "Dana Whitfield");
  return tab;
}

async function withPromise(): Promise<DrawnTab> {
  const lists = galleryLists();
  await lists.storeFor(danasDirectory).put(danaTo, promise);
  const tab = await renderTab({ lists });
  await openTalk(tab, "Dana Whitfield");
  return tab;
}

test("what Dana said she would do is ticked in a row of one's own, and the tick taken back", async () => {
  const { user, lists } = await withPromise();
  const list = within(screen.getByRole("region", { name: "Dana said they would" }));
  const tick = list.getByRole("checkbox", { name: /Find cover for Carlisle/ });
  const ticks = () => lists.in(toDana).filter(({ kind }) => kind === "tick");
  await user.click(tick);
  await expect.poll(ticks).toEqual([tickOf(promise, today)]);
  expect(tick).toBeChecked();
  expect(list.getByText(/Done, you said on/)).toBeVisible();
  await user.click(tick);
  await expect.poll(ticks).toEqual([]);
  // Hers is as she wrote it.
  expect(lists.in(danaTo)).toContainEqual(promise);
});

/** Of the two lines about goals of my own that may come up. */
function firstLine(): HTMLElement {
  const [line, , more] = screen.getAllByRole("textbox", { name: /^An update on/ });
  if (!line || more) throw new Error("There are not one or two lines about goals.");
  return line;
}

test("a talk is closed by keys: a line, the next step, what I will do, and it stands as last time", async () => {
  const { user, lists } = await withPromise();
  await user.click(screen.getByRole("button", { name: /^Close the talk/ }));
  expect(screen.getByRole("radio", { name: "We met" })).toHaveFocus();
  await user.tab();
  expect(firstLine()).toHaveFocus();
  await user.keyboard("The flights are booked");
  await user.click(screen.getByRole("textbox", { name: "My next step" }));
  await user.keyboard("Book the flights");
  const due = screen.getByLabelText("My next step: by when");
  await user.type(due, "2026-11-30");
  await user.click(screen.getByRole("textbox", { name: "What I will do for Dana" }));
  await user.keyboard("Send the notes{Enter}");
  await screen.findByText("The talk is closed.");
  const promises = () =>
    lists
      .in(toDana)
      .flatMap((row) =>
        row.kind === "promise" ? [`${row.what}: ${row.text} ${row.due ?? ""}`] : [],
      );
  await expect
    .poll(promises)
    .toEqual(["forYou: Send the notes ", "nextStep: Book the flights 2026-11-30"]);
  const mine = within(await screen.findByRole("region", { name: "You said you would" }));
  expect(mine.getAllByRole("checkbox")).toHaveLength(2);
  const last = within(await screen.findByRole("region", { name: /^Last time, Monday 23 Nov/ }));
  expect(last.getByText("You met. You closed it.")).toBeVisible();
  // The line is an update of the goal's, and goes where the goal goes.
  const updates = () =>
    lists
      .in({ kind: "own", owner: tom.id })
      .flatMap((row) => (row.kind === "update" ? [row.text] : []));
  await expect.poll(updates).toContain("The flights are booked");
  // Closed once more on its day, it takes the later word.
  await user.click(last.getByRole("button", { name: "Add to it or change it" }));
  await user.click(screen.getByRole("radio", { name: "We did not" }));
  await user.click(screen.getByRole("button", { name: "Close the talk" }));
  expect(await screen.findByText(/You did not meet/)).toBeVisible();
});

test("what I said is put better and given a day, by keys", async () => {
  const { user, lists } = await withPromise();
  await lists.storeFor(tomsDirectory).put(toDana, { ...promise, id: "mine", text: "Call Leeds" });
  document.body.replaceChildren();
  const later = await renderTab({ lists });
  await openTalk(later, "Dana Whitfield");
  await later.user.click(await screen.findByRole("button", { name: "Edit “Call Leeds”" }));
  expect(screen.getByRole("textbox", { name: "What I will do" })).toHaveFocus();
  await user.keyboard(" about May");
  await user.type(screen.getByLabelText("What I will do: by when"), "2026-11-27");
  await user.keyboard("{Enter}");
  const mine = () => lists.in(toDana).find(({ id }) => id === "mine");
  await expect.poll(mine).toMatchObject({ text: "Call Leeds about May", due: "2026-11-27" });
  expect(await screen.findByRole("checkbox", { name: /by Friday 27 November/ })).toHaveFocus();
});

test("what I said is put in my To Do at a press, ticked there with it, and taken out", async () => {
  const lists = galleryLists();
  await lists.storeFor(tomsDirectory).put(toDana, { ...promise, id: "mine", text: "Call Leeds" });
  const { user } = await openedTalk(lists);
  const sent = () =>
    lists.in({ kind: "own", owner: tom.id }).filter(({ kind }) => kind === "task").length;
  await user.click(await screen.findByRole("button", { name: "Put it in my To Do: “Call Leeds”" }));
  await expect.poll(sent).toBe(1);
  expect(await screen.findByText(/^It is in your To Do/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take it out of my To Do: “Call Leeds”" }));
  await expect.poll(sent).toBe(0);
  expect(await screen.findByText("It is out of your To Do.")).toBeVisible();
});

test("a promise taken back comes out of my To Do too, and one Undo puts it back in both", async () => {
  const lists = galleryLists();
  await lists.storeFor(tomsDirectory).put(toDana, { ...promise, id: "mine", text: "Call Leeds" });
  const [inTasks, services] = watchedTasks();
  const tab = await renderTab({ lists, mine: { tasks: services } });
  await openTalk(tab, "Dana Whitfield");
  await tab.user.click(await screen.findByRole("button", { name: /^Put it in my To Do/ }));
  await screen.findByText(/^It is in your To Do/);
  await tab.user.click(screen.getByRole("button", { name: "Remove “Call Leeds”" }));
  expect(await screen.findByText("Removed, from your To Do too.")).toBeVisible();
  expect(inTasks()).toEqual([]);
  await tab.user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: /^Take it out of my To Do/ })).toBeVisible();
  expect(inTasks()).toEqual(["mine"]);
  expect(lists.in(toDana)).toContainEqual(expect.objectContaining({ id: "mine" }));
});

test("a promise that To Do does not let go is said to be still there", async () => {
  const lists = galleryLists();
  await lists.storeFor(tomsDirectory).put(toDana, { ...promise, id: "mine", text: "Call Leeds" });
  const [inTasks, services] = watchedTasks();
  const remove = () => Promise.reject(new StoreProblem("offline", "No connection."));
  const tab = await renderTab({ lists, mine: { tasks: { ...services, remove } } });
  await openTalk(tab, "Dana Whitfield");
  await tab.user.click(await screen.findByRole("button", { name: /^Put it in my To Do/ }));
  await screen.findByText(/^It is in your To Do/);
  await tab.user.click(screen.getByRole("button", { name: "Remove “Call Leeds”" }));
  expect(await screen.findByText(/^Removed\. It is still in your To Do/)).toBeVisible();
  expect(inTasks()).toEqual(["mine"]);
  await tab.user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: /^Take it out of my To Do/ })).toBeVisible();
});

test("what To Do did not let go goes at the next opening of a talk page", async () => {
  const lists = galleryLists();
  await lists.storeFor(tomsDirectory).put(toDana, { ...promise, id: "mine", text: "Call Leeds" });
  const [inTasks, services] = watchedTasks();
  const remove = () => Promise.reject(new StoreProblem("offline", "No connection."));
  const first = await renderTab({ lists, mine: { tasks: { ...services, remove } } });
  await openTalk(first, "Dana Whitfield");
  await first.user.click(await screen.findByRole("button", { name: /^Put it in my To Do/ }));
  await screen.findByText(/^It is in your To Do/);
  await first.user.click(screen.getByRole("button", { name: "Remove “Call Leeds”" }));
  await screen.findByText(/goes from there when you next open a talk page/);
  const rows = () => lists.in(own).filter(({ kind }) => kind === "task");
  await expect.poll(rows).toMatchObject([{ leaving: true }]);
  document.body.replaceChildren();
  await openTalk(await renderTab({ lists, mine: { tasks: services } }), "Dana Whitfield");
  await expect.poll(inTasks).toEqual([]);
  await expect.poll(rows).toEqual([]);
});

test("what was ticked or taken back in Outlook is so in To Do at the next opening, asked once", async () => {
  const lists = galleryLists();
  const put = async (record: ShownRecord) =>
    await lists.storeFor(tomsDirectory).put(toDana, record);
  await put({ ...promise, id: "kept", text: "Call Leeds", doneOn: today });
  await put({ ...promise, id: "open", text: "Call York" });
  await put({ ...promise, id: "same", text: "Call Hull", doneOn: today });
  const placed = (id: string) => sentTask({ id }, { list: "list", task: id });
  lists.plant(
    own,
    placed("kept"),
    { ...placed("open"), done: true },
    { ...placed("same"), done: true },
  );
  const told: unknown[] = [];
  const tasks: Tasks = {
    ...watchedTasks()[1],
    tick: async ({ task }, done) => {
      told.push([task, done]);
      return true;
    },
  };
  const done = () =>
    lists.in(own).flatMap((row) => (row.kind === "task" && row.done ? [row.promise] : []));
  await openTalk(await renderTab({ lists, mine: { tasks } }), "Dana Whitfield");
  await expect.poll(done).toEqual(["kept", "same"]);
  expect(told).toEqual(
    expect.arrayContaining([
      ["kept", true],
      ["open", false],
    ]),
  );
  expect(told).toHaveLength(2);
});

test("what was deleted in To Do is not said to be out of reach, and can be put there again", async () => {
  const lists = galleryLists();
  await lists.storeFor(tomsDirectory).put(toDana, { ...promise, id: "mine", text: "Call Leeds" });
  lists.plant(own, sentTask({ id: "mine" }, { list: "list", task: "gone" }));
  const { user } = await openedTalk(lists);
  await user.click(await screen.findByRole("checkbox", { name: /^Call Leeds/ }));
  await expect.poll(() => lists.in(own).some(({ kind }) => kind === "task")).toBe(false);
  expect(screen.queryByText(/To Do could not be reached/)).toBeNull();
});

test("what is put better is put so in To Do, and where that is out of reach at the next opening", async () => {
  const lists = galleryLists();
  await lists.storeFor(tomsDirectory).put(toDana, { ...promise, id: "mine", text: "Call Leeds" });
  lists.plant(own, sentTask({ id: "mine" }, { list: "list", task: "mine" }));
  const told: unknown[] = [];
  let isAway = true;
  const tasks: Tasks = {
    ...watchedTasks()[1],
    change: async ({ task }, to) => {
      if (isAway) throw new StoreProblem("offline", "No connection.");
      told.push([task, to]);
      return true;
    },
  };
  const first = await renderTab({ lists, mine: { tasks } });
  await openTalk(first, "Dana Whitfield");
  await first.user.click(await screen.findByRole("button", { name: "Edit “Call Leeds”" }));
  await first.user.keyboard(" about May{Enter}");
  await screen.findByText(/^To Do could not be reached/);
  const isStale = () => lists.in(own).some((row) => row.kind === "task" && row.stale);
  await expect.poll(isStale).toBe(true);
  isAway = false;
  document.body.replaceChildren();
  await openTalk(await renderTab({ lists, mine: { tasks } }), "Dana Whitfield");
  await expect.poll(isStale).toBe(false);
  expect(told).toEqual([["mine", { title: "Call Leeds about May", due: undefined }]]);
});

/** A To Do whose tasks can be looked at, by their promises. */
function watchedTasks(): readonly [() => readonly string[], Tasks] {
  const there = new Set<string>();
  const tasks: Tasks = {
    allow: async () => undefined,
    put: async ({ key }) => {
      there.add(key);
      return { list: "list", task: key };
    },
    tick: async ({ task }) => there.has(task),
    change: async ({ task }) => there.has(task),
    remove: async ({ task }) => void there.delete(task),
  };
  return [() => [...there], tasks];
}

test("more than a minute's reading is shown at a press", async () => {
  const lists = galleryLists();
  const long = Array(40).fill("word").join(" ");
  for (const count of [1, 2, 3, 4])
    await lists
      .storeFor(danasDirectory)
      .put(danaTo, { ...promise, id: `p${count}`, text: `${count} ${long}` });
  const tab = await renderTab({ lists });
  await openTalk(tab, "Dana Whitfield");
  const hers = within(await screen.findByRole("region", { name: "Dana said they would" }));
  expect(hers.getAllByRole("checkbox")).toHaveLength(2);
  await tab.user.click(hers.getByRole("button", { name: "Show all 4" }));
  expect(hers.getAllByRole("checkbox")).toHaveLength(4);
  expect(hers.getByText(`4 ${long}`)).toBeVisible();
});

test("what was said of a goal is not there once the goal is no longer shown", async () => {
  const lists = galleryLists();
  const [garden] = lists.in(danaTo).filter(({ kind }) => kind === "shownGoal");
  const lines = [{ goal: garden?.id as GoalId, text: "The roses are ordered" }];
  const closed = wrapUpOf({ day: today, outcome: "held", asked: [], lines, closedAt: now });
  await lists.storeFor(danasDirectory).put(danaTo, closed);
  await openTalk(await renderTab({ lists }), "Dana Whitfield");
  expect(await screen.findByText(/The roses are ordered/)).toBeVisible();
  document.body.replaceChildren();
  for (const { id, kind } of lists.in(danaTo))
    if (kind === "shownGoal") await lists.storeFor(danasDirectory).remove(danaTo, id);
  const later = await renderTab({ lists });
  await openTalk(later, "Dana Whitfield");
  expect(await screen.findByRole("region", { name: /^Last time, Monday 23 Nov/ })).toBeVisible();
  expect(screen.queryByText(/The roses are ordered/)).toBeNull();
});

test("a half-filled closing is found again as it was left, and let go", async () => {
  const { user } = await withPromise();
  await user.click(screen.getByRole("button", { name: /^Close the talk/ }));
  await user.type(screen.getByRole("textbox", { name: "My next step" }), "Book");
  await user.click(screen.getByRole("button", { name: "Back to Talks" }));
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
  expect(await screen.findByRole("textbox", { name: "My next step" })).toHaveValue("Book");
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(screen.getByRole("button", { name: /^Go on closing the talk/ })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("textbox", { name: "My next step" })).toHaveValue("Book");
  await user.click(screen.getByRole("button", { name: "Empty it" }));
  await user.click(screen.getByRole("button", { name: /^Close the talk/ }));
  expect(screen.getByRole("textbox", { name: "My next step" })).toHaveValue("");
});
