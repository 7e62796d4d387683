import { expect, test } from "vitest";
import { createReaders } from "#app/preparation/readers/createReaders.ts";
import { occasionOf } from "#app/preparation/occasionOf.ts";
import type { Instant } from "#domain/day.ts";
import { attendee } from "#support/draftMeeting.ts";
import { addressOf, ana, dana, goal, inputs, tom, world } from "./twoPeople.ts";
import type { SensitivityLevel } from "#host/MeetingItem.ts";

async function opened(more = {}) {
  const { open, tomHas } = world();
  tomHas(goal("g1", "Trip to Lisbon"));
  const found = await open(dana, more);
  const { parts } = found.preparation;
  let level: SensitivityLevel = "normal";
  const item = {
    ...found.meeting.item,
    isSaved: async () => true,
    sensitivity: {
      read: async () => level,
      set: async (next: "normal" | "private") => void (level = next),
    },
  };
  const tools = { ...parts.tools, item: async () => item };
  return { ...found, readers: createReaders({ ...parts, tools }), level: () => level, parts };
}

test("whoever is invited is named as the form names them, without oneself and the rooms", async () => {
  const invited = [
    attendee(addressOf(dana).toUpperCase()),
    { ...attendee(addressOf(tom)), name: "Tom Okafor" },
    { ...attendee(addressOf(ana)), name: "", optional: true },
    attendee("oak.room@example.com", "resource"),
  ];
  const { readers } = await opened({ invited });
  expect(readers.names()).toEqual(["Tom Okafor", addressOf(ana)]);
});

test("private is a mark on the form alone: the text stays, nothing is saved, and it can be undone", async () => {
  const body = { type: "html", content: "<p>Bring tea.</p>" } as const;
  const { readers, level, preparation, meeting, state } = await opened({ body });
  await readers.look();
  expect(readers.marks.get()).toEqual({ saved: true, sensitivity: "normal" });
  expect(await readers.makePrivate()).toBe(true);
  expect(level()).toBe("private");
  expect(readers.marks.get()).toMatchObject({ sensitivity: "private" });
  expect(state()).toMatchObject({ task: { status: "done", deed: "makePrivate", undo: true } });
  expect(meeting.body()).toBe(body.content);
  await preparation.undo();
  expect(level()).toBe("normal");
  expect(readers.marks.get()).toMatchObject({ sensitivity: "normal" });
});

test("an Outlook that has neither says neither, and one that fails is taken for such", async () => {
  const { parts } = await opened();
  const bare = createReaders(parts);
  await bare.look();
  expect(bare.marks.get()).toEqual({});
  expect(await bare.makePrivate()).toBe(false);
  const fail = () => Promise.reject(new Error("closed"));
  const item = { ...(await parts.tools.item()), isSaved: fail } as never;
  const failing = createReaders({ ...parts, tools: { ...parts.tools, item: async () => item } });
  await failing.look();
  expect(failing.marks.get()).toEqual({});
});

const facts = {
  subject: "Dana / Tom",
  start: "2026-07-14T23:00:00Z" as Instant,
  end: "2026-07-15T23:00:00Z" as Instant,
  organiser: "dana@example.com",
  attendees: [],
  shape: "single",
  me: "dana@example.com",
} as const;
const at = (instant: string) => inputs(() => Date.parse(instant));

test("from midnight to midnight in my own zone is all day, whatever the hour elsewhere", () => {
  const before = at("2026-07-01T09:00:00Z");
  expect(occasionOf(facts, before)).toMatchObject({ allDay: true, day: "2026-07-15" });
  expect(occasionOf(facts, { ...before, zone: "Europe/Berlin" })).not.toHaveProperty("allDay");
  expect(occasionOf({ ...facts, end: facts.start }, before)).not.toHaveProperty("allDay");
});

test("a meeting is over from its end on; a series never is", () => {
  expect(occasionOf(facts, at("2026-07-15T22:59:59Z"))).not.toHaveProperty("ended");
  expect(occasionOf(facts, at("2026-07-15T23:00:00Z"))).toMatchObject({ ended: "over" });
  const series = { ...facts, shape: "series" } as const;
  expect(occasionOf(series, at("2026-11-23T09:00:00Z"))).not.toHaveProperty("ended");
});

test.each(["Canceled: Dana / Tom", "Cancelled: 1-1", "Abgesagt: Gespräch", "Annulé : point hebdo"])(
  "%s was called off",
  (subject) => {
    expect(occasionOf({ ...facts, subject }, at("2026-07-01T09:00:00Z"))).toMatchObject({
      ended: "calledOff",
    });
  },
);

test.each(["Cancelled deals", "About cancelled: the list", ""])("%s was not", (subject) => {
  expect(occasionOf({ ...facts, subject }, at("2026-07-01T09:00:00Z"))).not.toHaveProperty("ended");
});

test("beside a meeting that is over or called off everything can still be prepared", async () => {
  const past = await opened({ nowMillis: () => Date.parse("2026-11-25T09:00:00Z") });
  expect(past.pair().occasion.ended).toBe("over");
  expect(await past.preparation.addPoint("How it went")).toBe(true);
  expect(past.pair().myPoints.map(({ text }) => text)).toEqual(["How it went"]);
  const off = await opened({ facts: { subject: "Canceled: Catch-up" }, mode: "attendee" });
  expect(off.pair().occasion.ended).toBe("calledOff");
  expect(off.pair().questions.items.length).toBeGreaterThan(0);
  expect(await off.preparation.keep()).toBe(true);
  expect(off.pair().questions.kept).toBe(true);
});
