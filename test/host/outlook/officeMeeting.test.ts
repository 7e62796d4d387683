import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MeetingItem } from "#host/MeetingItem.ts";
import { officeCalls } from "#host/outlook/officeCalls.ts";
import type { OfficeItem } from "#host/outlook/OfficeDoor.ts";
import { officeMeeting } from "#host/outlook/officeMeeting.ts";
import {
  type Answer,
  fails,
  fakeOffice,
  form,
  getter,
  gives,
  person,
  reading,
  reply,
  silent,
} from "./fakeOffice.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limit = 1000;

function open(item: OfficeItem, sets?: number) {
  const fake = fakeOffice(item, {}, sets);
  const inside = fake.office.context.mailbox?.item ?? item;
  const pane = new EventTarget();
  const onReturn = (listener: () => void) => pane.addEventListener("focus", listener);
  const ask = officeCalls(limit);
  const meeting = officeMeeting(fake.office, inside, "dana@example.com", ask, onReturn);
  const comeBack = async () => {
    pane.dispatchEvent(new Event("focus"));
    await vi.advanceTimersByTimeAsync(limit);
  };
  return { ...fake, meeting, comeBack };
}

/** What `work` rejects with, time passing to its limit. */
async function problemOf(work: Promise<unknown>, millis = limit) {
  const caught = work.then(
    () => "no problem",
    (reason: unknown) => reason,
  );
  await vi.advanceTimersByTimeAsync(millis);
  return caught;
}

test("an own meeting is read from its form", async () => {
  const { meeting } = open(form());
  expect(meeting.mode).toBe("organiser");
  expect(await meeting.read()).toEqual({
    subject: "1-1 with Tom",
    start: "2026-11-24T10:00:00Z",
    end: "2026-11-24T10:30:00Z",
    organiser: "dana@example.com",
    attendees: [{ address: "tom@example.com", name: "tom", type: "person", optional: false }],
    shape: "single",
    me: "dana@example.com",
  });
});

test("a received meeting is read the same way, and cannot be written", async () => {
  const { meeting } = open(reading());
  expect(meeting.mode).toBe("attendee");
  expect(meeting).not.toHaveProperty("setBody");
  expect(await meeting.read()).toMatchObject({
    subject: "1-1 with Tom",
    organiser: "dana@example.com",
    attendees: [{ address: "tom@example.com" }, { address: "dana@example.com" }],
    shape: "single",
  });
});

test.each([
  ["a single meeting", null, null, "single"],
  ["one meeting of a series", "AAMk", { recurrenceType: "weekly" }, "occurrence"],
  ["a series", null, { recurrenceType: "weekly" }, "series"],
  ["a meeting in a version that knows no series", undefined, undefined, "single"],
])("%s is known as such in either form", async (_, seriesId, recurrence, shape) => {
  const asked = recurrence === undefined ? undefined : getter<object>(gives(recurrence));
  expect((await open(form({ seriesId, recurrence: asked })).meeting.read()).shape).toBe(shape);
  expect((await open(reading({ seriesId, recurrence })).meeting.read()).shape).toBe(shape);
});

const room = {
  locationIdentifier: { id: "Fuji@example.com", type: "room" },
  displayName: "Fuji",
  emailAddress: "fuji@example.com",
};

test.each<[string, Partial<OfficeItem>, string]>([
  ["a colleague", {}, "person"],
  [
    "somebody outside",
    { requiredAttendees: getter(gives([person("x@else.where", "externalUser")])) },
    "person",
  ],
  [
    "a list",
    { requiredAttendees: getter(gives([person("all@example.com", "distributionList")])) },
    "list",
  ],
  [
    "somebody Outlook cannot place",
    { requiredAttendees: getter(gives([person("x@example.com", "other")])) },
    "unknown",
  ],
  [
    "somebody without a type",
    { requiredAttendees: getter(gives([person("x@example.com")])) },
    "unknown",
  ],
  [
    "a room among the locations",
    {
      requiredAttendees: getter(gives([person("FUJI@example.com", "user")])),
      enhancedLocation: getter(gives([room])),
    },
    "resource",
  ],
  [
    "a room known by the name of the location",
    {
      requiredAttendees: getter(gives([person("fuji@example.com", "other")])),
      enhancedLocation: undefined,
      location: getter(gives("Lobby; Fuji")),
    },
    "resource",
  ],
  ["a colleague at whose desk one meets", { location: getter(gives("tom")) }, "person"],
])("%s is listed with the right type", async (_, over, type) => {
  expect((await open(form(over)).meeting.read()).attendees[0]?.type).toBe(type);
});

test("optional attendees come after the required ones and are marked", async () => {
  const over = { optionalAttendees: getter(gives([person("mia@example.com", "user")])) };
  const { attendees } = await open(form(over)).meeting.read();
  expect(attendees.map(({ address, optional }) => [address, optional])).toEqual([
    ["tom@example.com", false],
    ["mia@example.com", true],
  ]);
});

test.each<[string, Partial<OfficeItem>]>([
  ["no subject", { subject: getter<string>(gives(null)) }],
  ["no rooms", { enhancedLocation: null }],
  ["no optional attendees", { optionalAttendees: undefined }],
  ["no organiser", { organizer: undefined }],
  ["an organiser without an address", { organizer: getter(gives({})) }],
])("a form with %s is still read", async (_, over) => {
  expect(await open(form(over)).meeting.read()).toMatchObject({
    organiser: "dana@example.com",
    attendees: [{ address: "tom@example.com" }],
  });
});

test.each<[string, Partial<OfficeItem>, string]>([
  ["invitees are missing", { requiredAttendees: undefined }, "missing"],
  ["invitees are null", { requiredAttendees: getter<readonly object[]>(gives(null)) }, "missing"],
  ["start is missing", { start: undefined }, "unexpected"],
  ["start is no time", { start: getter(gives(new Date(Number.NaN))) }, "unexpected"],
  ["item changed meanwhile", { subject: getter(fails(9030)) }, "itemChanged"],
  ["item is not saved", { recurrence: getter<object>(fails(9046)) }, "notSaved"],
  ["rights do not reach", { organizer: getter(fails(9038)) }, "refused"],
  ["server is away", { requiredAttendees: getter(fails(9042)) }, "offline"],
  ["error is one nobody knows", { end: getter(fails(4711)) }, "unexpected"],
  [
    "call throws",
    { location: getter<string>({ throws: "elevated permission is required" }) },
    "refused",
  ],
  ["call is never answered", { enhancedLocation: getter(silent) }, "timedOut"],
])("when the %s, reading ends as a problem and does not hang", async (_, over, kind) => {
  const problem = await problemOf(open(form(over)).meeting.read());
  expect(problem).toMatchObject({ name: "HostProblem", kind });
});

test("an Outlook that answers nothing at all never makes the pane hang", async () => {
  const mute = Object.fromEntries(
    [
      "subject",
      "start",
      "end",
      "requiredAttendees",
      "optionalAttendees",
      "organizer",
      "location",
    ].map((name) => [name, getter(silent)]),
  ) as Partial<OfficeItem>;
  expect(await problemOf(open(form(mute)).meeting.read())).toMatchObject({ kind: "timedOut" });
});

test("at most three calls are under way, and every one of many is made", async () => {
  const ask = officeCalls(limit);
  const waiting: (() => void)[] = [];
  let most = 0;
  const calls = Array.from({ length: 8 }, (_, index) =>
    ask<number>("count", (done) => {
      waiting.push(() => done({ status: "succeeded", value: index }));
      most = Math.max(most, waiting.length);
    }),
  );
  for (let answered = 0; answered < 8; answered++) {
    await vi.advanceTimersByTimeAsync(0);
    waiting.shift()?.();
  }
  expect(await Promise.all(calls)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test("calls that are never answered make way for those that wait", async () => {
  const ask = officeCalls(limit);
  const mute = [1, 2, 3].map(() => ask("hang", () => undefined).catch(() => "hung"));
  const after = ask<string>("go on", (done) => reply(gives("here"), done));
  await vi.advanceTimersByTimeAsync(limit);
  expect(await Promise.all(mute)).toEqual(["hung", "hung", "hung"]);
  expect(await after).toBe("here");
});

/** A body of this kind that keeps what is written. */
function body(
  type: Answer<string>,
  content: Answer<string>,
  write: Answer<unknown> = gives(undefined),
) {
  const written: unknown[] = [];
  return {
    written,
    getTypeAsync: (done: Parameters<typeof reply<string>>[1]) => reply(type, done),
    getAsync: (coercion: string, done: Parameters<typeof reply<string>>[1]) => {
      written.push(["read as", coercion]);
      reply(content, done);
    },
    setAsync: (
      data: string,
      options: { coercionType: string },
      done: Parameters<typeof reply<unknown>>[1],
    ) => {
      written.push([options.coercionType, data]);
      reply(write, done);
    },
  };
}

test.each(["html", "text"])("a body of type %s is read as it is", async (type) => {
  const held = body(gives(type), gives("Hello"));
  expect(await open(form({ body: held })).meeting.body()).toEqual({ type, content: "Hello" });
  expect(held.written).toEqual([["read as", type]]);
});

test("a received invite is read as HTML", async () => {
  const read = await open(reading()).meeting.body();
  expect(read).toEqual({ type: "html", content: "<p>Hello</p>" });
});

const write = (meeting: MeetingItem, text: string) =>
  meeting.setBody?.(text, "html") ?? Promise.reject(new Error("nothing to write to"));

test("what is written goes to Outlook once, whole", async () => {
  const held = body(gives("html"), gives(""));
  await write(open(form({ body: held })).meeting, "<p>New</p>");
  expect(held.written).toEqual([["html", "<p>New</p>"]]);
});

test.each<[string, Answer<unknown>, string]>([
  ["a form without the right to write", fails(9038), "refused"],
  ["a text Outlook's cleaning rejects", fails(9011), "refused"],
  ["another meeting opened meanwhile", fails(9030), "itemChanged"],
  ["a call that throws", { throws: "no permission" }, "refused"],
  ["silence", silent, "timedOut"],
])("writing meets %s as a problem", async (_, answer, kind) => {
  const { meeting } = open(form({ body: body(gives("html"), gives(""), answer) }));
  expect(await problemOf(write(meeting, "x"))).toMatchObject({ kind });
});

test("more text than Outlook takes is refused before it is sent", async () => {
  const held = body(gives("html"), gives(""));
  const { meeting } = open(form({ body: held }));
  expect(await problemOf(write(meeting, "x".repeat(1_000_001)))).toMatchObject({ kind: "tooLong" });
  expect(held.written).toEqual([]);
});

test("a form without a body says so", async () => {
  expect(await problemOf(open(form()).meeting.body())).toMatchObject({ kind: "missing" });
  expect(await problemOf(open(form({ body: null })).meeting.body())).toMatchObject({
    kind: "missing",
  });
});

test("each listener hears attendees, times and recurrence change until it stops", async () => {
  const { meeting, fire, registered } = open(form());
  let first = 0;
  let second = 0;
  const stop = meeting.onChange(() => (first += 1));
  meeting.onChange(() => (second += 1));
  await vi.advanceTimersByTimeAsync(0);
  fire("olkRecipientsChanged");
  stop();
  fire("olkAppointmentTimeChanged");
  fire("olkRecurrenceChanged");
  expect([first, second]).toEqual([1, 3]);
  expect(new Set(registered).size).toBe(registered.length);
});

test("a change that Outlook sends no event for is noticed when the person comes back", async () => {
  let invited = [person("tom@example.com", "user")];
  const requiredAttendees = {
    getAsync: (done: Parameters<typeof reply<typeof invited>>[1]) => reply(gives(invited), done),
  };
  const { meeting, comeBack } = open(form({ requiredAttendees }));
  let told = 0;
  meeting.onChange(() => (told += 1));
  await meeting.read();
  await comeBack();
  expect(told).toBe(0);
  invited = [...invited, person("mia@example.com", "user")];
  await comeBack();
  expect(told).toBe(1);
  await meeting.read();
  await comeBack();
  expect(told).toBe(1);
});

test("coming back to a form that cannot be read tells nothing and breaks nothing", async () => {
  let answer: Answer<string | null> = gives("1-1");
  const subject = {
    getAsync: (done: Parameters<typeof reply<string | null>>[1]) => reply(answer, done),
  };
  const { meeting, comeBack } = open(form({ subject }));
  let told = 0;
  meeting.onChange(() => (told += 1));
  await comeBack();
  await meeting.read();
  answer = silent;
  await comeBack();
  expect(told).toBe(0);
});

test.each<[string, Partial<OfficeItem>, number]>([
  ["too old for events", {}, 6],
  ["without the member", { addHandlerAsync: undefined } as unknown as Partial<OfficeItem>, 14],
])("an Outlook %s is watched without a problem", (_, over, sets) => {
  const { meeting, registered } = open(form(over), sets);
  const stop = meeting.onChange(() => undefined);
  stop();
  expect(registered).toEqual([]);
});

test("an Outlook that refuses or ignores the watching causes no stray rejection", async () => {
  const strays: unknown[] = [];
  const note = (reason: unknown) => strays.push(reason);
  process.on("unhandledRejection", note);
  const refusing = form({ addHandlerAsync: (_type, _handler, done) => reply(fails(9038), done) });
  const mute = form({ addHandlerAsync: () => undefined });
  open(refusing).meeting.onChange(() => undefined);
  open(mute).meeting.onChange(() => undefined);
  await vi.advanceTimersByTimeAsync(limit);
  vi.useRealTimers();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(strays).toEqual([]);
});
