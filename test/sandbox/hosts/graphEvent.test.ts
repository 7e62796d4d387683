// @vitest-environment jsdom
import { expect, test } from "vitest";
import { directory } from "./outlook/directory.ts";
import { fromGraphEvent, toGraphEvent } from "./outlook/graphEvent.ts";
import { minuteOfDay } from "./outlook/minuteOfDay.ts";
import { readRecurrence, wireRecurrence } from "./outlook/office/wireRecurrence.ts";

const resolve = directory({
  people: [{ id: "1", displayName: "Dana", userPrincipalName: "dana@contoso.example" }],
});

const event = {
  id: "id-1",
  subject: "Weekly",
  start: { dateTime: "2026-07-01T08:30:00.0000000", timeZone: "UTC" },
  end: { dateTime: "2026-07-01T09:00:00.0000000", timeZone: "UTC" },
  organizer: { emailAddress: { name: "Dana", address: "dana@contoso.example" } },
  attendees: [
    {
      type: "required",
      status: { response: "accepted" },
      emailAddress: { name: "Tom", address: "t@contoso.example" },
    },
    { type: "required", emailAddress: { name: "Dana", address: "DANA@contoso.example" } },
    { type: "optional", emailAddress: { name: "Eve", address: "eve@customer.example" } },
    { type: "resource", emailAddress: { name: "Loft", address: "loft@contoso.example" } },
  ],
  location: { displayName: "Loft" },
  body: { contentType: "html", content: "<p>Hi</p>" },
  recurrence: {
    pattern: { type: "weekly", interval: 2, daysOfWeek: ["wednesday"] },
    range: {
      type: "endDate",
      startDate: "2026-07-01",
      endDate: "2026-12-30",
      recurrenceTimeZone: "GMT Standard Time",
    },
  },
};

const read = () => fromGraphEvent(event, resolve, (html) => html);

test("an event becomes an appointment, its organiser once and first among the required", () => {
  const appointment = read();
  expect(appointment.required.map(({ address, response }) => [address, response])).toEqual([
    ["dana@contoso.example", "organizer"],
    ["t@contoso.example", "accepted"],
  ]);
  expect(appointment.optional).toMatchObject([{ kind: "external" }]);
  expect(appointment.rooms).toEqual([{ name: "Loft", address: "loft@contoso.example" }]);
  expect(appointment.start).toBe(Date.UTC(2026, 6, 1, 8, 30));
});

test("the series starts by its own zone's clock, summer time and all", () => {
  expect(read().recurrence).toEqual({
    type: "weekly",
    interval: 2,
    days: ["wed"],
    startDate: "2026-07-01",
    endDate: "2026-12-30",
    startMinute: 9 * 60 + 30,
    durationMinutes: 30,
    timeZone: "GMT Standard Time",
  });
});

test.each([
  ["Europe/Berlin", 10 * 60],
  ["W. Europe Standard Time", 10 * 60],
  ["UTC", 8 * 60],
  ["no such zone", 8 * 60],
])("the minute of the day in %s", (zone, expected) => {
  expect(minuteOfDay(Date.UTC(2026, 6, 1, 8), zone)).toBe(expected);
});

test("nothing that was left alone is sent, so that a series keeps its exceptions", () => {
  const before = read();
  expect(toGraphEvent(before, before)).toEqual({});
  expect(toGraphEvent({ ...before, subject: "New" }, before)).toEqual({ subject: "New" });
});

test("a new appointment is sent whole, without the organiser among the invited", () => {
  const sent = toGraphEvent(read());
  expect(Object.keys(sent).sort()).toEqual([
    "attendees",
    "body",
    "end",
    "location",
    "recurrence",
    "start",
    "subject",
  ]);
  expect(sent["attendees"]).toMatchObject([
    { type: "required", emailAddress: { address: "t@contoso.example" } },
    { type: "optional" },
    { type: "resource" },
  ]);
  expect(sent["recurrence"]).toEqual({
    ...event.recurrence,
    pattern: { ...event.recurrence.pattern, firstDayOfWeek: "monday" },
  });
});

test("a plain body is shown line by line, never as markup", () => {
  const text = { ...event, body: { contentType: "text", content: "a <b>\nc" } };
  expect(fromGraphEvent(text, resolve, (html) => html).body).toBe(
    "<div>a &lt;b&gt;</div><div>c</div>",
  );
});

test.each([
  ["Dana", "user", "dana@contoso.example"],
  ["DANA@contoso.example", "user", "dana@contoso.example"],
  ["d.alias@contoso.example", "user", "d.alias@contoso.example"],
  ["eve@customer.example", "external", "eve@customer.example"],
  ["someone", "external", "someone"],
])("%s is resolved as %s", (text, kind, address) => {
  expect(resolve(text)).toMatchObject({ kind, address });
});

test("a recurrence survives the wire of Office.js", () => {
  const { recurrence } = read();
  if (recurrence === undefined) throw new Error("The event has lost its recurrence.");
  const { endDate: _end, ...open } = recurrence;
  for (const one of [recurrence, open]) {
    expect(readRecurrence(wireRecurrence(one), "UTC")).toEqual(one);
  }
});
