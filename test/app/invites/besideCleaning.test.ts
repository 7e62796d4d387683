import { expect, test } from "vitest";
import type { Instant } from "#domain/day.ts";
import { attendee } from "#support/draftMeeting.ts";
import { lisbon } from "../../domain/invite/parts.ts";
import { invited } from "./calendarOf.ts";
import { danasCalendar, invite, mixed } from "./danasCalendar.ts";

const mine = { single: "b", series: "s" } as const;

test.each([
  ["single", "2026-11-21T10:00:00Z", ["a", "s", "s.1"]],
  // The view has the next meeting of a series, and its form the first.
  ["series", "2026-01-06T10:00:00Z", ["a", "b"]],
] as const)(
  "a %s that is open beside the pane is left to its form",
  async (shape, start, written) => {
    const { cleanUp, calendar, found } = danasCalendar([], mixed, {
      subject: mine[shape],
      start: start as Instant,
      shape,
    });
    await cleanUp.look();
    const open = found().invites.filter(({ isOpen }) => isOpen);
    expect(open).toMatchObject([{ id: mine[shape], chosen: false }]);
    cleanUp.choose(mine[shape], true);
    await cleanUp.clean();
    expect(calendar.written.toSorted()).toEqual(written);
  },
);

test("beside one meeting of a series that is open, the series is cleaned, and that meeting left to its form", async () => {
  const start = "2026-11-23T10:00:00Z" as Instant;
  const open = { subject: "s", start, shape: "occurrence" } as const;
  const { cleanUp, calendar, found } = danasCalendar([], mixed, open);
  await cleanUp.look();
  expect(found().invites.every(({ isOpen }) => !isOpen)).toBe(true);
  expect(found().invites.map(({ partOpen }) => partOpen)).toEqual([false, false, true]);
  await cleanUp.clean();
  expect(calendar.written.toSorted()).toEqual(["a", "b", "s"]);
  expect(found().invites[2]).toMatchObject({ partOpen: true, progress: { status: "cleaned" } });
});

test("a form opened since they were found is left alone, and the one that was open is not", async () => {
  const { cleanUp, calendar, found, open } = danasCalendar([], mixed.slice(0, 2), {
    subject: "a",
    start: "2026-11-20T10:00:00Z" as Instant,
    shape: "single",
  });
  await cleanUp.look();
  expect(found().invites.map(({ isOpen }) => isOpen)).toEqual([true, false]);
  const before = open.get();
  if (!before) throw new Error("Nothing is open.");
  open.set({ ...before, subject: "b", start: "2026-11-21T10:00:00Z" as Instant });
  expect(found().invites.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  await cleanUp.clean();
  expect(calendar.written).toEqual(["a"]);
});

test("a form opened while others are cleaned is left alone", async () => {
  const { cleanUp, calendar, found, open } = danasCalendar([], mixed.slice(2));
  await cleanUp.look();
  calendar.beforeWrite = () =>
    open.set({
      subject: "s",
      start: "2026-11-21T10:00:00Z" as Instant,
      shape: "occurrence",
      attendees: [attendee(invited)],
    });
  await cleanUp.clean();
  expect(calendar.written).toEqual(["s"]);
  expect(found().invites).toMatchObject([{ partOpen: true, progress: { status: "cleaned" } }]);
});

test("of two series alike in all neither is cleaned unless it is chosen", async () => {
  const alike = { shape: "series", subject: "1:1", content: invite([lisbon]) } as const;
  const start = "2026-11-24T10:00:00Z" as Instant;
  const { cleanUp, calendar, found } = danasCalendar(
    [],
    [
      { ...alike, id: "s", series: "s", start },
      { ...alike, id: "t", series: "t", start },
    ],
    { subject: "1:1", start, shape: "series" },
  );
  await cleanUp.look();
  const maybe = { isOpen: false, mayBeOpen: true, chosen: false };
  expect(found().invites).toMatchObject([maybe, maybe]);
  cleanUp.choose("t", true);
  await cleanUp.clean();
  expect(calendar.written).toEqual(["t"]);
});
