import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day, Instant } from "#domain/day.ts";
import { sentTask } from "#domain/talk/sentTask.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import type { Tasks } from "#store/tasks/Tasks.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, priya, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const meeting = (start: string, address: string): CalendarMeeting => ({
  start: `2026-${start}:00Z` as Instant,
  end: `2026-${start.slice(0, 8)}:55:00Z` as Instant,
  organiser: address,
  attendees: [],
});

const calendar = (events: readonly CalendarMeeting[], refuse?: string): Meetings => ({
  allow: async () => {
    if (refuse !== undefined)
      throw Object.assign(new Error("No."), { name: "SignInProblem", kind: refuse });
  },
  between: async () => events,
});

async function openTalks(tab: DrawnTab): Promise<void> {
  await tab.user.click(screen.getByRole("button", { name: "Talks" }));
  await heading("Talks");
}

const rows = () =>
  within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((row) => row.textContent);

const show = () => screen.getByRole("button", { name: "Show the days of my talks" });

test("at a click everybody stands by the day of the next talk, in the person's own hours", async () => {
  const events = [
    meeting("11-24T16:00", "noor@contoso.example"),
    meeting("11-30T09:00", "inês@contoso.example"),
    meeting("11-24T16:30", "tom@contoso.example"),
  ];
  const tab = await renderTab({ directory: danasDirectory, mine: { meetings: calendar(events) } });
  await openTalks(tab);
  expect(rows().map((row) => row?.slice(0, 8))).toEqual(["TOTom Ok", "IDInês D", "NHNoor H"]);
  await tab.user.click(show());
  await screen.findByText("Tomorrow, 16:30");
  // The button is gone; the next key leads to what took its place.
  await tab.user.tab();
  expect(screen.getByRole("button", { name: "Read it again" })).toHaveFocus();
  const [first, second, third] = rows();
  expect(first).toContain("Noor HaddadTomorrow, 16:00");
  expect(second).toContain("Tom OkaforTomorrow, 16:30");
  expect(third).toContain("Inês DuarteMonday 30 November, 09:00");
});

test("questions chosen for a day put the talk on that day before any calendar is read", async () => {
  const tab = await renderTab();
  await openTalks(tab);
  expect(rows()[0]).toMatch(/Dana WhitfieldTomorrow.*Questions chosen ·/);
  expect(rows()[1]).not.toMatch(/Tomorrow|No day/);
});

test("a leave that is refused leaves the list as it is, and says so", async () => {
  const tab = await renderTab({ mine: { meetings: calendar([], "cancelled") } });
  await openTalks(tab);
  const before = rows();
  await tab.user.click(show());
  const said = "You did not allow it, so nothing was read. The list works without.";
  expect((await screen.findByText(said)).closest("[role=alert]")).not.toBeNull();
  expect(rows()).toEqual(before);
  expect(show()).toBeVisible();
});

test("the talk page says when, and hidden days come back at undo", async () => {
  const events = [meeting("11-24T10:00", "dana@contoso.example")];
  const tab = await renderTab({ mine: { meetings: calendar(events) } });
  const { user } = tab;
  await openTalks(tab);
  await user.click(show());
  await screen.findByText("Tomorrow, 10:00");
  expect(rows()[1]).toContain("No day in the next five weeks");
  await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
  await heading(/Our talk page/);
  expect(screen.getByText("Tomorrow, 10:00")).toBeVisible();
  await openTalks(tab);
  await user.click(screen.getByRole("button", { name: "Hide the days" }));
  expect(screen.queryByText("Tomorrow, 10:00")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByText("Tomorrow, 10:00")).toBeVisible();
});

test("nobody to meet is said with what comes next and a way on", async () => {
  const tab = await renderTab({
    directory: { ...tomsDirectory, relations: [] },
    lists: memoryLists(),
  });
  await openTalks(tab);
  expect(screen.getByText(/Nobody is named for you/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /days of my talks/ })).toBeNull();
  await tab.user.click(screen.getByRole("button", { name: "To my goals" }));
  expect(await heading("My goals")).toBeInTheDocument();
});

test("a list that cannot be read is named in its row, and the others are as they were", async () => {
  const tab = await renderTab({
    prepare: (store) => {
      const [relation] = tomsDirectory.relations;
      if (relation) store.refuse({ kind: "shown", by: relation.other.id, to: tomsDirectory.me.id });
    },
  });
  await openTalks(tab);
  expect(rows().filter((row) => row?.includes("Not everything could be read"))).toHaveLength(1);
});

const promise = (id: string, text: string, due?: string) =>
  ({
    kind: "promise",
    id,
    what: "forYou",
    text,
    madeOn: "2026-11-16" as Day,
    ...(due !== undefined && { due: due as Day }),
  }) as const;

test("what I said I would do stands first, whoever it is for, and is ticked there with a way back", async () => {
  const lists = galleryLists();
  const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
  const toPriya = { kind: "shown", by: tom.id, to: priya.id } as const;
  lists.plant(toDana, promise("late", "Send the figures"));
  lists.plant(toDana, { ...promise("kept", "Kept already"), doneOn: today });
  lists.plant(toPriya, promise("soon", "Read her draft", "2026-11-25"));
  lists.plant({ kind: "shown", by: dana.id, to: tom.id }, promise("hers", "Hers alone"));
  const tab = await renderTab({ lists });
  expect(
    await screen.findByRole("button", {
      name: "Tomorrow with Dana: 1 thing you said you would do",
    }),
  ).toBeVisible();
  await openTalks(tab);
  const mine = within(screen.getByRole("region", { name: "You said you would" }));
  const named = () => mine.getAllByRole("checkbox").map((box) => box.closest("li")?.textContent);
  expect(named()).toEqual([
    expect.stringMatching(/^Read her draftTo Priya, by Wednesday/),
    expect.stringMatching(/^Send the figuresTo Dana, said/),
  ]);
  mine.getByRole("checkbox", { name: /^Read her draft/ }).focus();
  await tab.user.keyboard(" ");
  const doneOn = () => lists.in(toPriya).find(({ id }) => id === "soon");
  await expect.poll(doneOn).toMatchObject({ doneOn: today });
  expect(named()).toHaveLength(1);
  expect(document.activeElement).not.toBe(document.body);
  await tab.user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(doneOn).not.toHaveProperty("doneOn");
  expect(named()).toHaveLength(2);
  await tab.user.click(mine.getByRole("button", { name: /Dana and me: “Send the figures”$/ }));
  await heading("Our talk page, Dana and me");
});

test("what is ticked in the list is ticked in To Do too, or it is said that it was not", async () => {
  const lists = galleryLists();
  const toPriya = { kind: "shown", by: tom.id, to: priya.id } as const;
  const [near, far] = [promise("near", "Read her draft"), promise("far", "Send the figures")];
  lists.plant(toPriya, near, far);
  for (const each of [near, far])
    lists.plant(
      { kind: "own", owner: tom.id },
      sentTask(each, { list: "tasks", task: `to do ${each.id}` }),
    );
  const told: unknown[] = [];
  const tasks: Tasks = {
    allow: async () => undefined,
    put: async () => ({ list: "tasks", task: "new" }),
    tick: async ({ task }, done) => {
      told.push([task, done]);
      if (task === "to do far") throw new StoreProblem("offline", "No connection.");
      return true;
    },
    change: async () => true,
    remove: async () => undefined,
  };
  const tab = await renderTab({ lists, mine: { tasks } });
  await openTalks(tab);
  await tab.user.click(screen.getByRole("checkbox", { name: /^Read her draft/ }));
  await expect.poll(() => told).toEqual([["to do near", true]]);
  expect(screen.getByText("Done: “Read her draft”.")).toBeVisible();
  await tab.user.click(screen.getByRole("checkbox", { name: /^Send the figures/ }));
  expect(
    await screen.findByText(/^Done: “Send the figures”\. To Do could not be reached/),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
});
