import { expect, test } from "vitest";
import { parseDay, type Day } from "#domain/day.ts";
import { parseTimeOfDay, type TimeOfDay } from "#domain/reminder/reminder.ts";
import { createGraph } from "#graph/createGraph.ts";
import { calendarScopes, graphCalendar } from "#store/calendar/graphCalendar.ts";
import type { OwnSeries } from "#store/calendar/Calendar.ts";
import {
  bearer,
  makeTenant,
  noon,
  people,
  valuesOf,
  type TestTenant,
} from "#sandbox/tenant/testTenant.ts";

const base = ["Sites.Selected", "User.Read"];

function calendarOf(t: TestTenant, granted: readonly string[] = calendarScopes) {
  const graph = createGraph({
    scopes: base,
    // As the real sign-in does: silent, and refused for what nobody agreed to.
    token: async (scopes) => {
      if (!scopes.every((scope) => [...base, ...granted].includes(scope)))
        throw Object.assign(new Error("Consent is missing."), { kind: "interactionNeeded" });
      return bearer({ oid: people.ada, scp: scopes });
    },
    transport: (request) => t.tenant.fetch(request),
    timeoutMillis: 2_000,
  });
  return graphCalendar({
    graph: async () => graph,
    allow: async () => undefined,
    nowMillis: () => noon,
  });
}

const series: OwnSeries = {
  transaction: "t-1",
  from: theDay("2026-03-06"),
  weekday: "friday",
  time: theTime("23:57"),
  everyWeeks: 2,
  zone: "Europe/London",
  minutes: 5,
  subject: "Five minutes for myself",
  note: "Just <me> & nobody else.",
  link: { text: "Open", href: "https://teams.microsoft.com/l/entity/a/b?x=1&y=2" },
};

const events = async (t: TestTenant) => valuesOf(await t.graph("ada", "GET /me/events"));

test("a series is private, free, alone, reminded of as it begins, and every second Friday", async () => {
  const t = makeTenant();
  const id = await calendarOf(t).create(series);
  const found = await events(t);
  expect(found).toMatchObject([
    {
      id,
      subject: "Five minutes for myself",
      sensitivity: "private",
      showAs: "free",
      attendees: [],
      isReminderOn: true,
      reminderMinutesBeforeStart: 0,
      start: { dateTime: "2026-03-06T23:57:00.0000000" },
      // Over midnight, the day after.
      end: { dateTime: "2026-03-07T00:02:00.0000000" },
      recurrence: { pattern: { type: "weekly", interval: 2, daysOfWeek: ["friday"] } },
    },
  ]);
  expect(found[0]).toHaveProperty(
    "body.content",
    expect.stringContaining("<p>Just &lt;me&gt; &amp; nobody else.</p>"),
  );
  expect(found[0]).toHaveProperty(
    "body.content",
    expect.stringContaining('href="https://teams.microsoft.com/l/entity/a/b?x=1&amp;y=2"'),
  );
});

test.each(["answered", "refused"] as const)(
  "sent again because the answer was lost, there is one series, whether a repeat is %s",
  async (answer) => {
    const t = makeTenant();
    const calendar = calendarOf(t);
    t.tenant.faults.repeatedTransaction = answer;
    t.tenant.faults.dropResponseAfterWrite();
    await expect(calendar.create(series)).rejects.toMatchObject({ name: "StoreProblem" });
    const id = await calendar.create(series);
    expect((await events(t)).map((event) => event["id"])).toEqual([id]);
  },
);

test.each(["answered", "refused"] as const)(
  "renamed in Outlook meanwhile, it is the same series, whether a repeat is %s",
  async (answer) => {
    const t = makeTenant();
    const calendar = calendarOf(t);
    t.tenant.faults.repeatedTransaction = answer;
    const id = await calendar.create(series);
    await t.graph("ada", `PATCH /me/events/${id}`, { body: { subject: "Mine" } });
    expect(await calendar.create(series)).toBe(id);
    expect(await events(t)).toHaveLength(1);
  },
);

test("a transaction that something from long ago used is told, and nothing is made", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t);
  await calendar.create({ ...series, from: theDay("2025-03-07") });
  await expect(calendar.create(series)).rejects.toMatchObject({ kind: "conflict" });
  expect(await events(t)).toHaveLength(1);
});

test("a series is found by its transaction among more than a page of events, and another's is not", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t);
  const id = await calendar.create(series);
  await Promise.all(
    Array.from({ length: 130 }, (_, index) =>
      calendar.create({ ...series, from: theDay("2026-03-13"), transaction: `o-${String(index)}` }),
    ),
  );
  // Moved within its first week.
  await t.graph("ada", `PATCH /me/events/${id}`, {
    body: {
      start: { dateTime: "2026-03-02T08:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-03-02T08:05:00", timeZone: "UTC" },
    },
  });
  expect(await calendar.findByTransaction("t-1", series.from)).toBe(id);
  expect(await calendar.findByTransaction("t-2", series.from)).toBeUndefined();
});

test("what is in the calendar is found as it is now, moved or not", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t);
  const id = await calendar.create(series);
  const { weekday, time, everyWeeks } = series;
  expect(await calendar.find(id, series.zone)).toEqual({ schedule: { weekday, time, everyWeeks } });
  await t.graph("ada", `PATCH /me/events/${id}`, {
    body: {
      start: { dateTime: "2026-07-06T08:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-07-06T08:05:00", timeZone: "UTC" },
      recurrence: {
        pattern: { type: "weekly", interval: 1, daysOfWeek: ["monday"] },
        range: { type: "noEnd", startDate: "2026-07-06" },
      },
    },
  });
  // By the wall clock of London in summer.
  expect(await calendar.find(id, series.zone)).toEqual({
    schedule: { weekday: "monday", time: "09:00", everyWeeks: 1 },
  });
});

test("a series of another kind is there without a schedule", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t);
  const id = await calendar.create(series);
  const recur = (pattern: object) =>
    t.graph("ada", `PATCH /me/events/${id}`, {
      body: { recurrence: { pattern, range: { type: "noEnd", startDate: "2026-03-06" } } },
    });
  await recur({ type: "weekly", interval: 1, daysOfWeek: ["friday", "monday"] });
  expect(await calendar.find(id, series.zone)).toEqual({});
  await recur({ type: "absoluteMonthly", interval: 1, dayOfMonth: 6 });
  expect(await calendar.find(id, series.zone)).toEqual({});
});

test("deleted in Outlook it is not found, and taking it out again is no failure", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t);
  const id = await calendar.create(series);
  await t.graph("ada", `DELETE /me/events/${id}`);
  expect(await calendar.find(id, series.zone)).toBeUndefined();
  await expect(calendar.remove(id)).resolves.toBeUndefined();
});

test("a person without a mailbox has not taken anything out: that is told", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t);
  const id = await calendar.create(series);
  t.tenant.faults.fail(3, 404, "MailboxNotEnabledForRESTAPI");
  await expect(calendar.find(id, series.zone)).rejects.toMatchObject({ kind: "notFound" });
  await expect(calendar.remove(id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(calendar.findByTransaction("t-1", series.from)).rejects.toMatchObject({
    kind: "notFound",
  });
});

test("taken out, the calendar is empty", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t);
  await calendar.remove(await calendar.create(series));
  expect(await events(t)).toEqual([]);
});

test("without leave for the calendar nothing is sent, and the kind says that leave is missing", async () => {
  const t = makeTenant();
  const calendar = calendarOf(t, []);
  await expect(calendar.create(series)).rejects.toMatchObject({ kind: "signedOut" });
  await expect(calendar.find("x", series.zone)).rejects.toMatchObject({ kind: "signedOut" });
  await expect(calendar.remove("x")).rejects.toMatchObject({ kind: "signedOut" });
  expect(await events(t)).toEqual([]);
});

test.each([
  [403, "ErrorAccessDenied", "forbidden"],
  [404, "MailboxNotEnabledForRESTAPI", "notFound"],
  [400, "ErrorInvalidRequest", "invalid"],
  [500, "ErrorInternalServerError", "unexpected"],
])("a calendar that answers %i to a new series is told as %s", async (status, code, kind) => {
  const t = makeTenant();
  t.tenant.faults.fail(3, status, code);
  await expect(calendarOf(t).create(series)).rejects.toMatchObject({ name: "StoreProblem", kind });
});

test("a calendar that never answers is given up in time", async () => {
  const t = makeTenant();
  const graph = createGraph({
    scopes: base,
    token: async () => "token",
    transport: () => new Promise(() => undefined),
    timeoutMillis: 20,
  });
  const calendar = graphCalendar({
    graph: async () => graph,
    allow: async () => undefined,
    nowMillis: () => noon,
  });
  await expect(calendar.create(series)).rejects.toMatchObject({ kind: "timedOut" });
  expect(await events(t)).toEqual([]);
});

function theDay(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new TypeError("No such day.");
  return day;
}

function theTime(text: string): TimeOfDay {
  const time = parseTimeOfDay(text);
  if (!time) throw new TypeError("No such time.");
  return time;
}
