import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Reminder, TimeOfDay } from "#domain/reminder/reminder.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { today, tom } from "#support/galleryPeople.ts";
import { memoryCalendar } from "#support/memoryServices.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const me = { kind: "personal", subPage: "me" } as const;

const kept: Reminder = {
  kind: "reminder",
  id: "reminder",
  schedule: { weekday: "friday", time: "08:45" as TimeOfDay, everyWeeks: 1 },
  zone: "Europe/London",
  from: today,
  transaction: "t",
  event: "event-1",
};

async function draw(calendar = memoryCalendar(), lists = galleryLists()) {
  const tab = await renderTab({ place: me, lists, mine: { calendar } });
  await heading("Me");
  const region = within(await screen.findByRole("region", { name: "Five minutes for yourself" }));
  return { ...tab, calendar, region };
}

test("a day, a time and how often are chosen by keyboard, and it is in the calendar", async () => {
  const { user, region, calendar, lists } = await draw();
  expect(region.getByText(/marked private/)).toBeVisible();
  await user.selectOptions(region.getByLabelText("Day"), "Tuesday");
  await user.clear(region.getByLabelText("Time"));
  await user.type(region.getByLabelText("Time"), "16:10");
  await user.selectOptions(region.getByLabelText("How often"), "Every two weeks");
  region.getByRole("button", { name: "Put it in my calendar" }).focus();
  await user.keyboard("{Enter}");
  expect(
    await region.findByText("It is in your calendar: every two weeks, on Tuesday at 16:10."),
  ).toBeVisible();
  expect([...calendar.events.values()]).toMatchObject([
    { weekday: "tuesday", time: "16:10", everyWeeks: 2, subject: "Five minutes for myself" },
  ]);
  await expect.poll(() => lists.in(own).filter(({ kind }) => kind === "reminder")).toHaveLength(1);
});

test("taken out it can be put back with the words beside it", async () => {
  const { user, region, calendar } = await draw();
  await user.click(region.getByRole("button", { name: "Put it in my calendar" }));
  await user.click(await region.findByRole("button", { name: "Take it out of my calendar" }));
  await screen.findByText("The reminder is out of your calendar.");
  expect(calendar.events.size).toBe(0);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await region.findByText(/every Friday at 08:45/)).toBeVisible();
  expect(calendar.events.size).toBe(1);
});

test("leave refused ends in words and a way on without it", async () => {
  const calendar = {
    ...memoryCalendar(),
    allow: async () => {
      throw Object.assign(new Error("No."), { name: "SignInProblem", kind: "cancelled" });
    },
  };
  const { user, region } = await draw(calendar);
  await user.click(region.getByRole("button", { name: "Put it in my calendar" }));
  expect(await region.findByText(/was not given leave for your calendar/)).toBeVisible();
  expect(region.getByRole("button", { name: "Make it in Outlook yourself" })).toBeVisible();
  expect(region.getByRole("button", { name: "Put it in my calendar" })).toBeVisible();
});

test("what was deleted in Outlook is told on opening, and forgotten when told", async () => {
  const lists = galleryLists();
  lists.plant(own, kept);
  const { user, region } = await draw(memoryCalendar(), lists);
  expect(await region.findByText(/no longer in your calendar/)).toBeVisible();
  await user.click(region.getByRole("button", { name: "Leave it out" }));
  expect(await region.findByLabelText("Day")).toBeVisible();
  await expect.poll(() => lists.in(own).some(({ kind }) => kind === "reminder")).toBe(false);
});

test("a calendar that cannot be asked now shows what was kept, and asks nobody for leave", async () => {
  const lists = galleryLists();
  lists.plant(own, kept);
  const calendar = {
    ...memoryCalendar(),
    find: async () => {
      throw new StoreProblem("signedOut", "No leave here.");
    },
  };
  const { region } = await draw(calendar, lists);
  expect(region.getByText("It is in your calendar: every Friday at 08:45.")).toBeVisible();
  expect(calendar.asked()).toBe(0);
});

test("no time is said to be none, and nothing is sent", async () => {
  const { user, region, calendar } = await draw();
  await user.clear(region.getByLabelText("Time"));
  expect(region.getByText("Give a time, such as 08:45.")).toBeVisible();
  await user.click(region.getByRole("button", { name: "Put it in my calendar" }));
  expect(calendar.asked()).toBe(0);
});
