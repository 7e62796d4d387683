import { expect, test } from "vitest";
import type { Instant } from "#domain/day.ts";
import { createGraph } from "#graph/createGraph.ts";
import { graphMeetings, meetingScopes } from "#store/calendar/graphMeetings.ts";
import { meetingOf } from "#store/calendar/meetingOf.ts";
import {
  bearer,
  makeTenant,
  people,
  valuesOf,
  type TestTenant,
} from "#sandbox/tenant/testTenant.ts";

const base = ["Sites.Selected", "User.Read"];
const from = "2026-03-02T00:00:00Z" as Instant;
const until = "2026-04-06T00:00:00Z" as Instant;

function meetingsOf(t: TestTenant, granted: readonly string[] = meetingScopes) {
  const asked: Request[] = [];
  const graph = createGraph({
    scopes: base,
    token: async (scopes) => {
      if (!scopes.every((scope) => [...base, ...granted].includes(scope)))
        throw Object.assign(new Error("Consent is missing."), { kind: "interactionNeeded" });
      return bearer({ oid: people.ada, scp: scopes });
    },
    transport: (request) => {
      asked.push(request);
      return t.tenant.fetch(request);
    },
    timeoutMillis: 2_000,
  });
  return { asked, ...graphMeetings({ graph: async () => graph, allow: async () => undefined }) };
}

const event = (start: string, part: object = {}) => ({
  subject: "Something private",
  body: { contentType: "html", content: "<p>Nobody's business</p>" },
  start: { dateTime: `${start}:00`, timeZone: "Europe/London" },
  end: { dateTime: `${start.slice(0, 13)}:30:00`, timeZone: "Europe/London" },
  attendees: [
    { type: "required", emailAddress: { address: "ben@contoso.com", name: "Ben" } },
    { type: "resource", emailAddress: { address: "room@contoso.com", name: "Room" } },
  ],
  ...part,
});

const add = async (t: TestTenant, start: string, part: object = {}) =>
  await t.graph("ada", "POST /me/events", { body: event(start, part) });

test("a meeting is who and when, in UTC on either side of a clock change, and nothing more", async () => {
  const t = makeTenant();
  await add(t, "2026-03-27T10:00");
  await add(t, "2026-03-30T10:00");
  const { asked, between } = meetingsOf(t);
  const attendees = [
    { address: "ben@contoso.com", name: "Ben", type: "person" },
    { address: "room@contoso.com", name: "Room", type: "resource" },
  ];
  const organiser = "ada@contoso.com";
  expect(await between(from, until)).toEqual([
    { start: "2026-03-27T10:00:00Z", end: "2026-03-27T10:30:00Z", organiser, attendees },
    // The clocks of London went forward on the 29th.
    { start: "2026-03-30T09:00:00Z", end: "2026-03-30T09:30:00Z", organiser, attendees },
  ]);
  expect(new URL(asked[0]?.url ?? "").searchParams.get("$select")).not.toMatch(/subject|body/u);
});

test("a series comes as its meetings, page after page", async () => {
  const t = makeTenant();
  for (let day = 2; day < 6; day += 1)
    await add(t, `2026-03-0${day}T10:00`, {
      recurrence: {
        pattern: { type: "daily", interval: 1 },
        range: { type: "noEnd", startDate: `2026-03-0${day}` },
      },
    });
  const { asked, between } = meetingsOf(t);
  expect((await between(from, until)).length).toBeGreaterThan(100);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.every(({ headers }) => headers.get("prefer") === 'outlook.timezone="UTC"')).toBe(
    true,
  );
});

test("what will not take place, and whole days, are no talks", async () => {
  const t = makeTenant();
  await add(t, "2026-03-03T10:00", {
    isAllDay: true,
    start: { dateTime: "2026-03-03T00:00:00", timeZone: "UTC" },
    end: { dateTime: "2026-03-04T00:00:00", timeZone: "UTC" },
  });
  await t.graph("ben", "POST /me/events", {
    body: event("2026-03-04T10:00", {
      attendees: [{ type: "required", emailAddress: { address: "ada@contoso.com" } }],
    }),
  });
  const { between } = meetingsOf(t);
  const [invited, ...more] = await between(from, until);
  expect([invited?.organiser, more]).toEqual(["ben@contoso.com", []]);
  const mine = valuesOf(await t.graph("ada", "GET /me/events"));
  const copy = mine.find((found) => found["isAllDay"] === false);
  await t.graph("ada", `POST /me/events/${String(copy?.["id"])}/decline`, { body: {} });
  expect(await between(from, until)).toEqual([]);
});

test.each([
  ["no leave was given", [] as readonly string[], "signedOut"],
  ["writing was allowed and reading not", ["Calendars.ReadWrite"], "signedOut"],
])("where %s the problem says which permission is missing", async (_, granted, kind) => {
  const { between } = meetingsOf(makeTenant(), granted);
  await expect(between(from, until)).rejects.toMatchObject({
    name: "StoreProblem",
    kind,
    message: expect.stringContaining("Calendars.ReadBasic"),
  });
});

test("a reading that the calendar finds fault with is told as a reading", async () => {
  const t = makeTenant();
  t.tenant.faults.fail(5, 400, "ErrorInvalidRequest");
  await expect(meetingsOf(t).between(from, until)).rejects.toMatchObject({
    kind: "invalid",
    message: expect.stringMatching(/which meetings were asked for \(ErrorInvalidRequest\)/),
  });
});

test("a calendar that is busy says when to come back", async () => {
  const t = makeTenant();
  t.tenant.faults.throttle(5, 40);
  await expect(meetingsOf(t).between(from, until)).rejects.toMatchObject({
    kind: "throttled",
    retryAfter: 40,
  });
});

test.each<[string, object]>([
  ["whose guests are hidden from me", { hideAttendees: true, isOrganizer: false }],
  ["that was cancelled", { isCancelled: true }],
  ["without a time", { start: null }],
])("an event %s is left out", (_, part) => {
  const graphs = {
    start: { dateTime: "2026-03-03T10:00:00.0000000", timeZone: "UTC" },
    end: { dateTime: "2026-03-03T10:30:00.0000000", timeZone: "UTC" },
    organizer: { emailAddress: { address: "ben@contoso.com", name: "Ben" } },
    attendees: [],
    isOrganizer: true,
  };
  expect(meetingOf(graphs)).toMatchObject({ start: "2026-03-03T10:00:00Z" });
  expect(meetingOf({ ...graphs, ...part })).toBeUndefined();
});

test("a guest whose address is held back is a stranger, so that the meeting is not ours alone", () => {
  const found = meetingOf({
    start: { dateTime: "2026-03-03T10:00:00.0000000" },
    end: { dateTime: "2026-03-03T10:30:00.0000000" },
    organizer: { emailAddress: { address: "ada@contoso.com" } },
    attendees: [{ type: "required", emailAddress: { name: "Somebody" } }],
  });
  expect(found?.attendees).toEqual([{ address: "?", name: "", type: "person" }]);
});
