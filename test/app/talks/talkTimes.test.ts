import { expect, test } from "vitest";
import { calendarDays, createTalkTimes, dayOf, type KnownTimes } from "#app/talks/talkTimes.ts";
import { createTabModel } from "#app/tabModel.ts";
import type { Instant } from "#domain/day.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { testDevice, type TestDevice } from "#support/deviceStore.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, priya, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { fixedInputs } from "#support/openTab.ts";

const meeting = (start: string, ...addresses: readonly string[]): CalendarMeeting => ({
  start: `2026-11-${start}:00Z` as Instant,
  end: `2026-11-${start.slice(0, 5)}:30:00Z` as Instant,
  organiser: "tom@contoso.example",
  attendees: addresses.map((address) => ({ address, name: "", type: "person" })),
});

const usual = [
  meeting("24T10:00", "dana@contoso.example"),
  meeting("25T09:00", "doctor@elsewhere.example"),
  meeting("26T15:00", "dana@contoso.example", "priya@contoso.example"),
];

type Calendar = {
  readonly allow?: Meetings["allow"];
  readonly events?: readonly CalendarMeeting[];
  readonly refuse?: () => Error | undefined;
  readonly fail?: () => Error | undefined;
  readonly held?: () => Promise<void>;
};

/** Tom's times on a device, with a calendar that says how it was used. */
async function timesOn(device: TestDevice, calendar: Calendar = {}, clock?: () => string) {
  const now = (): Instant => (clock?.() ?? "2026-11-23T09:30:00Z") as Instant;
  const model = createTabModel(device.store, { ...fixedInputs(), now });
  await model.open();
  const used: string[] = [];
  const times = createTalkTimes(model.parts, async () => ({
    allow: async (signal) => {
      used.push("allow");
      await calendar.allow?.(signal);
      const problem = calendar.refuse?.();
      if (problem) throw problem;
    },
    between: async (from, until) => {
      used.push(`${from} ${until}`);
      const problem = calendar.fail?.();
      if (problem) throw problem;
      await calendar.held?.();
      return calendar.events ?? usual;
    },
  }));
  await times.load?.();
  return { model, times, used };
}

const tomsDevice = (): TestDevice => testDevice(galleryLists().storeFor(tomsDirectory), tom.id);

function starts(times: Awaited<ReturnType<typeof timesOn>>["times"]) {
  const known = times.known.get();
  return known && [...known.next.values()].map(({ other, start }) => [other, start]);
}

test("nothing is asked of the calendar before the click, and one click asks for leave and reads two weeks back and five ahead", async () => {
  const { times, used } = await timesOn(tomsDevice());
  await times.look();
  expect([used, starts(times)]).toEqual([[], undefined]);
  await times.show();
  expect(used).toEqual(["allow", "2026-11-09T00:00:00Z 2026-12-29T00:00:00Z"]);
  expect(starts(times)).toEqual([[dana.id, "2026-11-24T10:00:00Z"]]);
});

test("the days are kept on the device, and of the other meetings nothing is", async () => {
  const device = tomsDevice();
  const first = await timesOn(device);
  await first.times.show();
  await expect.poll(() => device.store.device.calendarDays()).toBeDefined();
  const kept = JSON.stringify(await device.store.device.calendarDays());
  expect(kept).toContain(dana.id);
  for (const trace of ["doctor", "elsewhere", priya.id, "T15:00"])
    expect(kept).not.toContain(trace);
  device.setOnline(false);
  const later = await timesOn(device);
  expect(starts(later.times)).toEqual([[dana.id, "2026-11-24T10:00:00Z"]]);
});

test("what was read is read anew after ten minutes, without asking for leave, and a talk that is over goes", async () => {
  const device = tomsDevice();
  let clock = "2026-11-23T09:30:00Z";
  const { times, used } = await timesOn(device, {}, () => clock);
  await times.show();
  clock = "2026-11-23T09:39:59Z";
  await times.look();
  expect(used).toHaveLength(2);
  clock = "2026-11-24T10:31:00Z";
  await times.look();
  expect(used).toHaveLength(3);
  expect(starts(times)).toEqual([]);
});

test("a talk that is over is known as one that was held, also where only the device tells of it", async () => {
  const device = tomsDevice();
  let clock = "2026-11-23T09:30:00Z";
  const daysNow = (known: KnownTimes | undefined) =>
    known && calendarDays(known, dana.id, { now: clock as Instant, zone: "Europe/London" });
  const { times } = await timesOn(device, {}, () => clock);
  await times.show();
  expect(daysNow(times.known.get())).toEqual({ met: [], ahead: ["2026-11-24"] });
  clock = "2026-11-24T10:15:00Z";
  expect(daysNow(times.known.get())).toEqual({ met: [], ahead: [] });
  clock = "2026-11-24T10:31:00Z";
  await expect.poll(() => device.store.device.calendarDays()).toBeDefined();
  device.setOnline(false);
  const later = await timesOn(device, {}, () => clock);
  expect(daysNow(later.times.known.get())).toEqual({ met: ["2026-11-24"], ahead: [] });
});

test("a calendar that cannot be read leaves the days that are known", async () => {
  const device = tomsDevice();
  let clock = "2026-11-23T09:30:00Z";
  let away = false;
  const fail = () => (away ? new StoreProblem("offline", "There is no network.") : undefined);
  const { times } = await timesOn(device, { fail }, () => clock);
  await times.show();
  away = true;
  clock = "2026-11-23T12:00:00Z";
  await times.look();
  expect(times.problem.get()).toMatchObject({ kind: "offline" });
  expect(times.known.get()?.readAt).toBe("2026-11-23T09:30:00Z");
  expect(starts(times)).toHaveLength(1);
});

test.each([
  ["cancelled", "signedOut"],
  ["refused", "forbidden"],
  ["blocked", "signedOut"],
  ["offline", "offline"],
])("leave that was %s is a problem with words, and nothing is read", async (kind, problem) => {
  const refuse = () => Object.assign(new Error("No."), { name: "SignInProblem", kind });
  const { times, used } = await timesOn(tomsDevice(), { refuse });
  await times.show();
  expect(times.problem.get()).toMatchObject({ kind: problem });
  expect([used, times.busy.get(), starts(times)]).toEqual([["allow"], false, undefined]);
});

test("the days go when they are hidden, from the device too, and come back at undo", async () => {
  const device = tomsDevice();
  const { times } = await timesOn(device);
  await times.show();
  const undo = times.hide();
  expect(starts(times)).toBeUndefined();
  await expect.poll(() => device.store.device.calendarDays()).toBeUndefined();
  await undo();
  expect(starts(times)).toHaveLength(1);
});

test("days that are hidden while the calendar is being read stay hidden", async () => {
  const device = tomsDevice();
  let answer = (): void => undefined;
  let clock = "2026-11-23T09:30:00Z";
  let isHeld = false;
  const held = async () => {
    if (isHeld) await new Promise<void>((resolve) => (answer = resolve));
  };
  const { times } = await timesOn(device, { held }, () => clock);
  await times.show();
  clock = "2026-11-23T12:00:00Z";
  isHeld = true;
  const reading = times.look();
  await expect.poll(() => times.busy.get()).toBe(true);
  times.hide();
  await expect.poll(() => device.store.device.calendarDays()).toBeUndefined();
  answer();
  await reading;
  expect(starts(times)).toBeUndefined();
  expect(await device.store.device.calendarDays()).toBeUndefined();
});

test("days that another window has hidden are not read again here", async () => {
  const device = tomsDevice();
  let clock = "2026-11-23T09:30:00Z";
  const { times, used } = await timesOn(device, {}, () => clock);
  await times.show();
  const other = await timesOn(device);
  other.times.hide();
  await expect.poll(() => device.store.device.calendarDays()).toBeUndefined();
  clock = "2026-11-23T12:00:00Z";
  await times.look();
  expect([starts(times), used]).toEqual([undefined, used.slice(0, 2)]);
});

test("a window for leave that was closed by hand is waited for until the person says so", async () => {
  const { times, used } = await timesOn(tomsDevice(), {
    allow: (signal) =>
      new Promise((_, reject) => {
        const cancelled = { name: "SignInProblem", kind: "cancelled" };
        signal?.addEventListener("abort", () => reject(Object.assign(new Error("No."), cancelled)));
      }),
  });
  const showing = times.show();
  await expect.poll(() => times.waits.get()).toBe(true);
  times.stopWaiting();
  await showing;
  expect([times.busy.get(), times.problem.get()?.kind, used]).toEqual([
    false,
    "signedOut",
    ["allow"],
  ]);
});

test("words of another version, or of nobody, are as if nothing were kept", async () => {
  for (const kept of ["x", { v: 2, readAt: "2026-11-23T09:00:00Z", talks: [] }, { v: 1 }, null]) {
    const device = tomsDevice();
    await device.store.device.keepCalendarDays(kept);
    expect(starts((await timesOn(device)).times)).toBeUndefined();
  }
});

test("a day is that of the person's own clocks, on either side of a clock change", () => {
  const at = (start: string) => ({
    other: dana.id,
    start: start as Instant,
    end: start as Instant,
  });
  const late = at("2026-10-24T23:30:00Z");
  expect(dayOf(late, "Europe/London")).toBe("2026-10-25");
  // An hour later by the sun, and the same day: London went back in between.
  expect(dayOf(at("2026-10-25T23:30:00Z"), "Europe/London")).toBe("2026-10-25");
  expect(dayOf(late, "America/New_York")).toBe("2026-10-24");
  expect(dayOf(late, "Asia/Tokyo")).toBe("2026-10-25");
});
