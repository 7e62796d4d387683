import { expect, test } from "vitest";
import { createRemindersModel } from "#app/reminders/remindersModel.ts";
import { createTabModel } from "#app/tabModel.ts";
import type { Schedule, TimeOfDay } from "#domain/reminder/reminder.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryCalendar, type MemoryCalendar } from "#support/memoryServices.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { fixedInputs, openTab } from "#support/openTab.ts";

const own = { kind: "own", owner: tom.id } as const;
const fridays: Schedule = { weekday: "friday", time: "08:45" as TimeOfDay, everyWeeks: 2 };
const mondays: Schedule = { ...fridays, weekday: "monday" };
const words = { subject: "Five minutes for myself", note: "Yours alone.", link: "Open" };

/** Tom's reminders on one more device of his, over the same lists and calendar. */
async function onDevice(
  lists = galleryLists(),
  calendar: MemoryCalendar = memoryCalendar(),
  zone = "Europe/London",
) {
  const { model, store } = await openTab(lists, tomsDirectory);
  const tabLink = async () => "https://teams.microsoft.com/l/entity/app/goals";
  devices += 1;
  // No two devices make the same id.
  const inputs = { ...model.parts.inputs, ...fixedInputs(`device-${String(devices)}`), zone };
  const parts = { ...model.parts, inputs };
  const reminders = createRemindersModel(parts, { calendar, service: store, tabLink });
  const rows = () => lists.in(own).flatMap((row) => (row.kind === "reminder" ? [row] : []));
  return { lists, calendar, reminders, rows, store };
}

let devices = 0;

/** A calendar that does as it is told, and whose answer is lost on its way. */
const losing = (calendar: MemoryCalendar): MemoryCalendar => ({
  ...calendar,
  create: async (series) => {
    await calendar.create(series);
    throw new StoreProblem("timedOut", "The answer was lost.");
  },
});

/** A list and a calendar in which a series is that nobody was told of. */
async function unfinished() {
  const calendar = memoryCalendar();
  const first = await onDevice(galleryLists(), losing(calendar));
  expect(await first.reminders.set(fridays, words)).toBe(false);
  expect([calendar.events.size, first.reminders.state.get().status]).toEqual([1, "unfinished"]);
  return { lists: first.lists, calendar };
}

function failing(
  calendar: MemoryCalendar,
  call: "create" | "remove" | "find" | "findByTransaction",
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
  expect(await reminders.forget()).toBe("gone");
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
  const { lists, calendar } = await unfinished();
  const again = await onDevice(lists, calendar);
  expect(again.reminders.state.get().status).toBe("unfinished");
  expect(await again.reminders.set(fridays, words)).toBe(true);
  expect(calendar.events.size).toBe(1);
  expect(again.reminders.state.get().status).toBe("set");
});

test("where the answer was lost, another time or another zone takes the place of the first", async () => {
  for (const [schedule, zone] of [
    [mondays, "Europe/London"],
    [fridays, "Asia/Tokyo"],
  ] as const) {
    const { lists, calendar } = await unfinished();
    const again = await onDevice(lists, calendar, zone);
    expect(await again.reminders.set(schedule, words)).toBe(true);
    expect([...calendar.events.values()]).toMatchObject([{ ...schedule, zone }]);
    expect(again.rows()).toMatchObject([{ event: [...calendar.events.keys()][0] }]);
  }
});

test("a first request that arrives only after the second makes no second series", async () => {
  const calendar = memoryCalendar();
  let arrive = async (): Promise<unknown> => undefined;
  const slow: MemoryCalendar = {
    ...calendar,
    create: async (series) => {
      arrive = async () => await calendar.create(series);
      throw new StoreProblem("timedOut", "It is still on its way.");
    },
  };
  const first = await onDevice(galleryLists(), slow);
  await first.reminders.set(fridays, words);
  const again = await onDevice(first.lists, calendar);
  expect(await again.reminders.set(fridays, words)).toBe(true);
  await arrive();
  expect(calendar.events.size).toBe(1);
});

test("left out where the answer was lost, the series that did arrive goes too", async () => {
  const { lists, calendar } = await unfinished();
  const again = await onDevice(lists, calendar);
  expect(await again.reminders.forget()).toBe("gone");
  expect([calendar.events.size, again.rows()]).toEqual([0, []]);
  expect(again.reminders.state.get().status).toBe("none");
});

test("where the calendar cannot be asked now, what may be in it is not forgotten", async () => {
  const { lists, calendar } = await unfinished();
  const again = await onDevice(lists, failing(calendar, "findByTransaction", "offline"));
  expect(await again.reminders.forget()).toBe("failed");
  expect(again.reminders.problem.get()?.kind).toBe("offline");
  expect(again.rows()).toHaveLength(1);
});

test.each(["forbidden", "notFound"] as const)(
  "where the calendar is closed for good (%s), it is forgotten and said that it may be there",
  async (kind) => {
    const { lists, calendar } = await unfinished();
    const again = await onDevice(lists, failing(calendar, "findByTransaction", kind));
    expect(await again.reminders.forget()).toBe("perhaps there");
    expect(again.rows()).toEqual([]);
  },
);

test("unfinished, and taken out in Outlook by then: it is put there anew", async () => {
  const { lists, calendar } = await unfinished();
  const [used] = [...calendar.events.values()];
  calendar.events.clear();
  const again = await onDevice(lists, {
    ...calendar,
    create: async (series) => {
      // As Exchange does with what it has once taken.
      if (series.transaction === used?.transaction)
        throw new StoreProblem("conflict", "The transaction was used.");
      return await calendar.create(series);
    },
  });
  expect(await again.reminders.set(fridays, words)).toBe(true);
  expect(calendar.events.size).toBe(1);
  expect(again.rows()).toMatchObject([{ event: [...calendar.events.keys()][0] }]);
});

test.each([
  ["the same time", fridays],
  ["another time", mondays],
])("two devices that ask at once for %s put one series there", async (_, other) => {
  const { lists, calendar, reminders, rows } = await onDevice();
  const phone = await onDevice(lists, calendar);
  await Promise.all([reminders.set(fridays, words), phone.reminders.set(other, words)]);
  expect(calendar.events.size).toBe(1);
  expect(rows()).toMatchObject([{ event: [...calendar.events.keys()][0] }]);
});

test("a device that finds another's in its list when it comes back takes its own out of the calendar", async () => {
  const calendar = memoryCalendar();
  const { promise: held, resolve: answer } = Promise.withResolvers<void>();
  const { promise: sent, resolve: arrived } = Promise.withResolvers<void>();
  const slow: MemoryCalendar = {
    ...calendar,
    create: async (series) => {
      arrived();
      await held;
      return await calendar.create(series);
    },
  };
  const first = await onDevice(galleryLists(), slow);
  const setting = first.reminders.set(fridays, words);
  await sent;
  const phone = await onDevice(first.lists, calendar);
  expect(await phone.reminders.set({ ...fridays, weekday: "monday" }, words)).toBe(true);
  answer();
  expect(await setting).toBe(false);
  expect([...calendar.events.values()]).toMatchObject([{ weekday: "monday" }]);
  expect(first.reminders.state.get()).toMatchObject({
    status: "set",
    schedule: { weekday: "monday" },
  });
});

test("set over one that another device put there meanwhile, the first goes", async () => {
  const { lists, calendar, reminders } = await onDevice();
  const phone = await onDevice(lists, calendar);
  await phone.reminders.set({ ...fridays, weekday: "monday" }, words);
  expect(await reminders.set(fridays, words)).toBe(true);
  expect([...calendar.events.values()]).toMatchObject([{ weekday: "friday" }]);
});

test("without the list nothing is put into the calendar", async () => {
  const { calendar, reminders, store } = await onDevice();
  store.fail("put", "offline");
  expect(await reminders.set(fridays, words)).toBe(false);
  expect([calendar.events.size, reminders.problem.get()?.kind]).toEqual([0, "offline"]);
});

test("a window for leave that was closed by hand is waited for until the person says so", async () => {
  const calendar = memoryCalendar();
  let windows = 0;
  const { reminders, rows } = await onDevice(galleryLists(), {
    ...calendar,
    allow: (signal) => {
      windows += 1;
      if (windows > 1) return Promise.resolve();
      return new Promise((_, reject) => {
        const cancelled = Object.assign(new Error("No."), {
          name: "SignInProblem",
          kind: "cancelled",
        });
        signal?.addEventListener("abort", () => reject(cancelled));
      });
    },
  });
  const setting = reminders.set(fridays, words);
  expect([reminders.waits.get(), reminders.busy.get()]).toEqual([true, true]);
  reminders.stopWaiting();
  expect(await setting).toBe(false);
  expect([reminders.waits.get(), reminders.busy.get()]).toEqual([false, false]);
  expect([reminders.problem.get()?.kind, rows()]).toEqual(["signedOut", []]);
  expect(await reminders.set(fridays, words)).toBe(true);
});

test("the first words of all: the reminder waits until it was read who can read them", async () => {
  const lists = memoryLists();
  const calendar = memoryCalendar();
  const store = lists.storeFor(tomsDirectory);
  const model = createTabModel(store, fixedInputs());
  await model.open();
  const tabLink = async () => "https://teams.microsoft.com/l/entity/app/goals";
  const reminders = createRemindersModel(model.parts, { calendar, service: store, tabLink });
  const setting = reminders.set(fridays, words);
  await expect.poll(() => model.notice.waits.get()).toBe(true);
  expect([calendar.events.size, lists.in(own)]).toEqual([0, []]);
  model.notice.read();
  expect(await setting).toBe(true);
  expect(calendar.events.size).toBe(1);
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
