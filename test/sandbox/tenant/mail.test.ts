import { expect, test } from "vitest";

import { makeTenant, problemOf, valuesOf, type Person, type TestTenant } from "./testTenant.ts";

const meeting = {
  subject: "1-1 Ada and Ben",
  body: { contentType: "HTML", content: "<p>Ada&#39;s agenda &amp; more</p>" },
  start: { dateTime: "2026-03-02T09:00:00", timeZone: "W. Europe Standard Time" },
  end: { dateTime: "2026-03-02T09:30:00", timeZone: "W. Europe Standard Time" },
  attendees: [{ type: "required", emailAddress: { address: "BEN@contoso.com", name: "Ben" } }],
};

const week = "startDateTime=2026-03-02T00:00:00Z&endDateTime=2026-03-09T00:00:00Z";

const view = async (t: TestTenant, person: Person, range = week) =>
  valuesOf(await t.graph(person, `GET /me/calendarView?${range}&$top=50`));

test("a meeting stands in the organiser's calendar and in those of the people invited", async () => {
  const t = makeTenant();
  const made = await t.graph("ada", "POST /me/events", { body: meeting });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    isOrganizer: true,
    type: "singleInstance",
    bodyPreview: "Ada's agenda & more",
    start: { dateTime: "2026-03-02T08:00:00.0000000", timeZone: "UTC" },
    responseStatus: { response: "organizer" },
  });
  const [copy] = await view(t, "ben");
  expect(copy).toMatchObject({
    isOrganizer: false,
    subject: meeting.subject,
    iCalUId: made.body["iCalUId"],
    organizer: { emailAddress: { address: "ada@contoso.com" } },
    responseStatus: { response: "notResponded" },
  });
  expect(copy?.["id"]).not.toBe(made.body["id"]);
  expect(await view(t, "cleo")).toEqual([]);
});

test("times are given in the zone that is preferred", async () => {
  const t = makeTenant();
  const made = await t.graph("ada", "POST /me/events", {
    body: meeting,
    headers: { prefer: 'outlook.timezone="W. Europe Standard Time"' },
  });
  expect(made.body["start"]).toEqual({
    dateTime: "2026-03-02T09:00:00.0000000",
    timeZone: "W. Europe Standard Time",
  });
});

test("what the organiser changes reaches every copy; removing somebody takes theirs away; cancelling takes all", async () => {
  const t = makeTenant();
  const { body } = await t.graph("ada", "POST /me/events", { body: meeting });
  const path = `/me/events/${String(body["id"])}`;
  await t.graph("ada", `PATCH ${path}`, { body: { subject: "Moved" } });
  expect((await view(t, "ben"))[0]?.["subject"]).toBe("Moved");
  await t.graph("ada", `PATCH ${path}`, {
    body: { attendees: [{ emailAddress: { address: "cleo@contoso.com" } }] },
  });
  expect(await view(t, "ben")).toEqual([]);
  expect(await view(t, "cleo")).toHaveLength(1);
  expect((await t.graph("ada", `DELETE ${path}`)).status).toBe(204);
  expect(await view(t, "cleo")).toEqual([]);
});

test("an answer shows in one's own copy and among the organiser's attendees", async () => {
  const t = makeTenant();
  const { body } = await t.graph("ada", "POST /me/events", { body: meeting });
  const [copy] = await view(t, "ben");
  const answered = await t.graph("ben", `POST /me/events/${String(copy?.["id"])}/accept`, {
    body: {},
  });
  expect(answered.status).toBe(202);
  const own = await t.graph("ada", `GET /me/events/${String(body["id"])}`);
  expect(own.body["attendees"]).toMatchObject([{ status: { response: "accepted" } }]);
});

test("a repeated transactionId makes no second meeting", async () => {
  const t = makeTenant();
  const post = () =>
    t.graph("ada", "POST /me/events", { body: { ...meeting, transactionId: "t1" } });
  const [first, second] = [await post(), await post()];
  expect(second.body["id"]).toBe(first.body["id"]);
  expect(await view(t, "ada")).toHaveLength(1);
});

test("another event may not use a transactionId again, and a calendar may refuse the same one too", async () => {
  const t = makeTenant();
  const post = (subject: string) =>
    t.graph("ada", "POST /me/events", { body: { ...meeting, subject, transactionId: "t1" } });
  await post("One");
  const other = await post("Two");
  expect([other.status, problemOf(other).code]).toEqual([409, "ErrorDuplicateTransactionId"]);
  t.tenant.faults.repeatedTransaction = "refused";
  const same = await post("One");
  expect([same.status, problemOf(same).code]).toEqual([409, "ErrorDuplicateTransactionId"]);
  const mine = valuesOf(await t.graph("ada", "GET /me/events?$filter=subject eq 'One'"));
  expect(mine).toMatchObject([{ subject: "One", transactionId: "t1" }]);
});

test("a private series comes back as Graph writes it, and is gone once deleted", async () => {
  const t = makeTenant();
  const { body, status } = await t.graph("ada", "POST /me/events", {
    body: {
      ...meeting,
      attendees: [],
      sensitivity: "private",
      showAs: "free",
      isReminderOn: true,
      reminderMinutesBeforeStart: 0,
      recurrence: {
        pattern: { type: "weekly", interval: 2, daysOfWeek: ["monday"], firstDayOfWeek: "monday" },
        range: { type: "noEnd", startDate: "2026-03-02" },
      },
    },
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    type: "seriesMaster",
    sensitivity: "private",
    showAs: "free",
    isReminderOn: true,
    reminderMinutesBeforeStart: 0,
    recurrence: {
      pattern: {
        type: "weekly",
        interval: 2,
        month: 0,
        dayOfMonth: 0,
        daysOfWeek: ["monday"],
        firstDayOfWeek: "monday",
        index: "first",
      },
      range: {
        type: "noEnd",
        startDate: "2026-03-02",
        endDate: "0001-01-01",
        recurrenceTimeZone: "W. Europe Standard Time",
        numberOfOccurrences: 0,
      },
    },
  });
  const path = `/me/events/${String(body["id"])}`;
  expect((await t.graph("ada", `DELETE ${path}`)).status).toBe(204);
  expect((await t.graph("ada", `GET ${path}`)).status).toBe(404);
  expect((await t.graph("ada", `DELETE ${path}`)).status).toBe(404);
});

test.each(["POST /me/events", "DELETE /me/events/x", "PATCH /me/events/x"])(
  "%s without leave for the calendar is refused",
  async (request) => {
    const t = makeTenant();
    for (const scopes of [["Sites.Selected", "User.Read"], ["Calendars.ReadBasic"]]) {
      const reply = await t.graph("ada", request, {
        scopes,
        ...(request.startsWith("DELETE") ? {} : { body: meeting }),
      });
      expect([reply.status, problemOf(reply).code]).toEqual([403, "ErrorAccessDenied"]);
    }
  },
);

test("a weekly series keeps its time of day when the clocks change, and an occurrence can be moved or taken out", async () => {
  const t = makeTenant();
  await t.graph("ada", "POST /me/events", {
    body: {
      ...meeting,
      recurrence: {
        pattern: { type: "weekly", interval: 1, daysOfWeek: ["monday"] },
        range: { type: "numbered", startDate: "2026-03-02", numberOfOccurrences: 6 },
      },
    },
  });
  const range = "startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z";
  const all = await view(t, "ben", range);
  expect(
    all.map((event) => (event["start"] as { dateTime: string }).dateTime.slice(0, 16)),
  ).toEqual([
    "2026-03-02T08:00",
    "2026-03-09T08:00",
    "2026-03-16T08:00",
    "2026-03-23T08:00",
    "2026-03-30T07:00",
    "2026-04-06T07:00",
  ]);
  const mine = await view(t, "ada", range);
  expect(mine[1]).toMatchObject({
    type: "occurrence",
    seriesMasterId: expect.any(String) as string,
  });
  await t.graph("ada", `PATCH /me/events/${String(mine[1]?.["id"])}`, {
    body: { subject: "Special" },
  });
  await t.graph("ada", `DELETE /me/events/${String(mine[2]?.["id"])}`);
  expect((await view(t, "ben", range)).map((event) => [event["subject"], event["type"]])).toEqual([
    [meeting.subject, "occurrence"],
    ["Special", "exception"],
    [meeting.subject, "occurrence"],
    [meeting.subject, "occurrence"],
    [meeting.subject, "occurrence"],
  ]);
});

test("with the Basic scope alone there is a meeting but no body", async () => {
  const t = makeTenant();
  await t.graph("ada", "POST /me/events", { body: meeting });
  const reply = await t.graph("ada", `GET /me/calendarView?${week}`, {
    scopes: ["Calendars.ReadBasic"],
  });
  const [event] = valuesOf(reply);
  expect(event?.["attendees"]).toHaveLength(1);
  expect(event).not.toHaveProperty("body");
  expect(event).not.toHaveProperty("bodyPreview");
});

test("ten come at a time, by nextLink to the last", async () => {
  const t = makeTenant();
  for (let hour = 10; hour < 22; hour += 1) {
    const at = (minute: string) => ({
      dateTime: `2026-03-03T${hour}:${minute}:00`,
      timeZone: "UTC",
    });
    await t.graph("ada", "POST /me/events", { body: { start: at("00"), end: at("30") } });
  }
  const first = await t.graph("ada", `GET /me/calendarView?${week}`);
  expect(valuesOf(first)).toHaveLength(10);
  const next = String(first.body["@odata.nextLink"]).replace(/^.*\/v1\.0/, "");
  expect(valuesOf(await t.graph("ada", `GET ${next}`))).toHaveLength(2);
});

test.each([
  ["without times", "POST /me/events", { subject: "x" }, "ErrorInvalidRequest"],
  [
    "that ends before it starts",
    "POST /me/events",
    { ...meeting, end: { dateTime: "2026-03-01T09:00:00", timeZone: "UTC" } },
    "ErrorPropertyValidationFailure",
  ],
  [
    "in a zone that is none",
    "POST /me/events",
    { ...meeting, start: { dateTime: "2026-03-01T09:00:00", timeZone: "Moon" } },
    "TimeZoneNotSupportedException",
  ],
])("an event %s is refused", async (_, request, body, code) => {
  const t = makeTenant();
  const reply = await t.graph("ada", request, { body });
  expect([reply.status, problemOf(reply).code]).toEqual([400, code]);
});

test("another's event is not found in one's own calendar", async () => {
  const t = makeTenant();
  const { body } = await t.graph("ada", "POST /me/events", { body: meeting });
  const reply = await t.graph("ben", `GET /me/events/${String(body["id"])}`);
  expect([reply.status, problemOf(reply).code]).toEqual([404, "ErrorItemNotFound"]);
});

test("a task is made with a link to what it is about, changed and deleted, in one's own list alone", async () => {
  const t = makeTenant();
  const [list] = valuesOf(await t.graph("ada", "GET /me/todo/lists"));
  expect(list).toMatchObject({ displayName: "Tasks", wellknownListName: "defaultList" });
  const tasks = `/me/todo/lists/${String(list?.["id"])}/tasks`;
  const made = await t.graph("ada", `POST ${tasks}`, {
    body: {
      title: "Ask about the car",
      linkedResources: [
        { webUrl: "https://teams.microsoft.com/l/entity/x", applicationName: "Beyond Target" },
      ],
    },
  });
  expect(made.status).toBe(201);
  const task = `${tasks}/${String(made.body["id"])}`;
  const done = await t.graph("ada", `PATCH ${task}`, { body: { status: "completed" } });
  expect(done.body).toMatchObject({ title: "Ask about the car", status: "completed" });
  expect(valuesOf(await t.graph("ada", `GET ${task}/linkedResources`))).toMatchObject([
    { applicationName: "Beyond Target" },
  ]);
  expect((await t.graph("ben", `GET ${task}`)).status).toBe(404);
  expect((await t.graph("ada", `DELETE ${task}`)).status).toBe(204);
  expect(valuesOf(await t.graph("ada", `GET ${tasks}`))).toEqual([]);
});
