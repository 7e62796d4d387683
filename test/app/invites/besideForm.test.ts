import { expect, test } from "vitest";
import { besideForm, type OpenMeeting } from "#app/invites/besideForm.ts";
import type { Instant } from "#domain/day.ts";
import type { OwnInvite } from "#store/calendar/OwnInvites.ts";
import { attendee } from "#support/draftMeeting.ts";

const at = (text: string) => text as Instant;
const tom = "tom@contoso.com";
const zone = "Europe/Berlin";

const weekly: OwnInvite = {
  id: "tom",
  series: "tom",
  shape: "series",
  subject: "1:1",
  start: at("2026-11-24T09:00:00Z"),
  invited: ["Tom"],
  addresses: [tom],
};
const others: OwnInvite = {
  ...weekly,
  id: "ana",
  series: "ana",
  invited: ["Ana"],
  addresses: ["ana@contoso.com"],
};
/** Its form begins at the first meeting, which was in summer. */
const form: OpenMeeting = {
  subject: "1:1",
  start: at("2026-06-02T08:00:00Z"),
  shape: "series",
  attendees: [attendee("Tom@Contoso.com"), attendee("room@contoso.com")],
};

function told(listed: readonly OwnInvite[], open: OpenMeeting | undefined) {
  return listed.map(besideForm(listed, open, zone));
}

test("of series called the same, the one with these people at this time is open and no other", () => {
  expect(told([others, weekly], form)).toEqual(["other", "open"]);
  const later = { ...weekly, id: "later", start: at("2026-11-24T10:00:00Z") };
  expect(told([weekly, later], form)).toEqual(["open", "other"]);
});

test("of series alike in all, each may be it", () => {
  expect(told([weekly, others, { ...weekly, id: "again" }], form)).toEqual([
    "maybe",
    "other",
    "maybe",
  ]);
});

test("a series whose form was changed and not sent may be it, and one with nothing but its name is not", () => {
  expect(told([weekly], { ...form, subject: "Our talk" })).toEqual(["maybe"]);
  expect(told([weekly], { ...form, attendees: [attendee("ben@contoso.com")] })).toEqual(["maybe"]);
  expect(told([weekly], { ...form, start: at("2026-06-02T11:00:00Z") })).toEqual(["maybe"]);
  expect(told([weekly], { ...form, attendees: [], start: at("2026-06-02T11:00:00Z") })).toEqual([
    "other",
  ]);
});

test("of single meetings with the same people, only one at this very time is open", () => {
  const once = { ...weekly, shape: "single" as const };
  const next = { ...once, id: "next", start: at("2026-12-01T09:00:00Z") };
  const open = { ...form, shape: "single" as const, start: once.start };
  expect(told([once, next], open)).toEqual(["open", "other"]);
  expect(told([next], open)).toEqual(["other"]);
});

test("with nothing open there is nothing to leave alone", () => {
  expect(told([weekly], undefined)).toEqual(["other"]);
});
