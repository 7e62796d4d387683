import { expect, test } from "vitest";
import { createRemindersModel } from "#app/reminders/remindersModel.ts";
import type { Schedule, TimeOfDay } from "#domain/reminder/reminder.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryCalendar, type MemoryCalendar } from "#support/memoryServices.ts";
import { openTab } from "#support/openTab.ts";

const own = { kind: "own", owner: tom.id } as const;
const fridays: Schedule = { weekday: "friday", time: "08:45" as TimeOfDay, everyWeeks: 2 };
const words = { subject: "Five minutes for myself", note: "Yours alone.", link: "Open" };

/** Tom's reminders on one more device of his, over the same lists and calendar. */
async function onDevice(lists = galleryLists(), calendar: MemoryCalendar = memoryCalendar()) {
  const { model } = await openTab(lists, tomsDirectory);
  const tabLink = async () => "https://teams.microsoft.com/l/entity/app/goals";
  const reminders = createRemindersModel(model.parts, { calendar, tabLink });
  const rows = () => lists.in(own).flatMap((row) => (row.kind === "reminder" ? [row] : []));
  return { lists, calendar, reminders, rows };
}

function failing(
  calendar: MemoryCalendar,
  call: "create" | "remove" | "find",
  kind: StoreProblemKind,
) {
  return {
    ...calendar,
    [call]: async () => {
      throw new StoreProblem(kind, "The test asked for it.");
    },
  };
}

test("a reminder is asked leave for at the click, put into the calendar once and remembered in one's own list", async () => {
  const { calendar, reminders, rows } = await onDevice();
  expect([reminders.state.get().status, calendar.asked()]).toEqual(["none", 0]);
  expect(await reminders.set(fridays, words)).toBe(true);
  expect(calendar.asked()).toBe(1);
  const [[event, series] = []] = [...calendar.events];
  expect(series).toMatchObject({
    ...fridays,
    subject: "Five minutes for myself",
    minutes: 5,
    zone: "Europe/London",
  });
  await expect.poll(rows).toMatchObject([{ schedule: fridays, event }]);
  expect(reminders.state.get()).toMatchObject({ status: "set", schedule: fridays });
});

test("nothing of any goal is in what the calendar gets", async () => {
  const { lists, calendar, reminders } = await onDevice();
  await reminders.set(fridays, words);
  const sent = JSON.stringify([...calendar.events]);
  const titles = lists.in(own).flatMap((row) => (row.kind === "goal" ? [row.title] : []));
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((title) => sent.includes(title))).toEqual([]);
});

test("another device finds it and takes it out", async () => {
  const { lists, calendar, reminders } = await onDevice();
  await reminders.set(fridays, words);
  const phone = await onDevice(lists, calendar);
  await phone.reminders.look();
  expect(phone.reminders.state.get().status).toBe("set");
  expect(await phone.reminders.remove()).toBe(true);
  expect(calendar.events.size).toBe(0);
  expect(phone.rows()).toEqual([]);
});

test("taken out in Outlook, the page learns it on looking and forgets it when told", async () => {
  const { calendar, reminders, rows } = await onDevice();
  await reminders.set(fridays, words);
  calendar.events.clear();
  expect(reminders.state.get().status).toBe("set");
  await reminders.look();
  expect(reminders.state.get().status).toBe("gone");
  expect(await reminders.forget()).toBe(true);
  expect([reminders.state.get().status, rows()]).toEqual(["none", []]);
});

test("moved in Outlook, the page shows what is there", async () => {
  const { calendar, reminders } = await onDevice();
  await reminders.set(fridays, words);
  for (const [id, series] of calendar.events)
    calendar.events.set(id, { ...series, weekday: "monday" });
  await reminders.look();
  expect(reminders.state.get()).toMatchObject({ schedule: { weekday: "monday" } });
});

test("where the answer was lost, the same click again makes no second series", async () => {
  const { lists, calendar, rows } = await onDevice();
  const lossy: MemoryCalendar = {
    ...calendar,
    create: async (series) => {
      await calendar.create(series);
      throw new StoreProblem("timedOut", "The answer was lost.");
    },
  };
  const first = await onDevice(lists, lossy);
  expect(await first.reminders.set(fridays, words)).toBe(false);
  expect(first.reminders.problem.get()?.kind).toBe("timedOut");
  await expect.poll(rows).toHaveLength(1);
  const again = await onDevice(lists, calendar);
  expect(again.reminders.state.get().status).toBe("unfinished");
  expect(await again.reminders.set(fridays, words)).toBe(true);
  expect(calendar.events.size).toBe(1);
  expect(again.reminders.state.get().status).toBe("set");
});

test("leave refused: nothing is in the calendar, nothing in the list, and it is said", async () => {
  const calendar = memoryCalendar();
  const refusing = {
    ...calendar,
    allow: async () => {
      throw Object.assign(new Error("No."), { name: "SignInProblem", kind: "cancelled" });
    },
  };
  const { reminders, rows } = await onDevice(galleryLists(), refusing);
  expect(await reminders.set(fridays, words)).toBe(false);
  expect(reminders.problem.get()?.kind).toBe("signedOut");
  expect([calendar.events.size, rows(), reminders.state.get().status]).toEqual([0, [], "none"]);
});

test("a series that would not go stays known", async () => {
  const { lists, calendar, reminders } = await onDevice();
  await reminders.set(fridays, words);
  const stuck = await onDevice(lists, failing(calendar, "remove", "forbidden"));
  expect(await stuck.reminders.remove()).toBe(false);
  expect(stuck.reminders.problem.get()?.kind).toBe("forbidden");
  expect(stuck.reminders.state.get().status).toBe("set");
  expect(stuck.rows()).toHaveLength(1);
});

test("a device without leave shows what was kept and says nothing of it", async () => {
  const { lists, calendar, reminders } = await onDevice();
  await reminders.set(fridays, words);
  const other = await onDevice(lists, failing(calendar, "find", "signedOut"));
  await other.reminders.look();
  expect(other.reminders.state.get()).toMatchObject({ status: "set", schedule: fridays });
  expect(other.reminders.problem.get()).toBeUndefined();
});

test("a second click while the first is under way adds nothing", async () => {
  const { calendar, reminders } = await onDevice();
  const [one, two] = await Promise.all([
    reminders.set(fridays, words),
    reminders.set({ ...fridays, weekday: "monday" }, words),
  ]);
  expect([one, two, calendar.events.size]).toEqual([true, false, 1]);
});
