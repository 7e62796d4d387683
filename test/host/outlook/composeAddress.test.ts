import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { TimeOfDay } from "#domain/reminder/reminder.ts";
import { composeAddress } from "#host/outlook/composeAddress.ts";

const draft = {
  day: "2026-11-27" as Day,
  time: "08:45" as TimeOfDay,
  minutes: 5,
  subject: "Five & more minutes",
  body: "A moment. https://teams.microsoft.com/l/entity/app/goals?x=1&y=2",
};

test("Outlook's form opens with all of it filled in, however it is written", () => {
  const address = new URL(composeAddress(draft));
  expect(address.origin + address.pathname).toBe(
    "https://outlook.office.com/calendar/deeplink/compose",
  );
  expect(Object.fromEntries(address.searchParams)).toEqual({
    subject: draft.subject,
    startdt: "2026-11-27T08:45:00",
    enddt: "2026-11-27T08:50:00",
    body: draft.body,
  });
});

test.each([
  ["08:57", "2026-11-27T09:02:00"],
  ["23:57", "2026-11-27T23:59:00"],
])("what begins at %s ends on the same day, at %s", (time, end) => {
  const address = new URL(composeAddress({ ...draft, time: time as TimeOfDay }));
  expect(address.searchParams.get("enddt")).toBe(end);
});
