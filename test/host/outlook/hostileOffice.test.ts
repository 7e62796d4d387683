import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPreparation } from "#app/preparation/createPreparation.ts";
import { parseInstant } from "#domain/day.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import { officeCalls } from "#host/outlook/officeCalls.ts";
import type { OfficeDone, OfficeItem } from "#host/outlook/OfficeDoor.ts";
import { officeMeeting } from "#host/outlook/officeMeeting.ts";
import { now } from "../../domain/arbitraries.ts";
import { dana, inputs, linkBase, world } from "../../app/preparation/twoPeople.ts";
import { fakeOffice, form, person, reading } from "./fakeOffice.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limit = 1000;
/** Nine calls, three at a time and each up to its limit, and as many again. */
const enough = 12 * limit;

const codes = [
  5000, 7000, 9002, 9011, 9012, 9017, 9021, 9023, 9024, 9025, 9028, 9029, 9030, 9032, 9038, 9040,
  9041, 9042, 9046, 9047, 9048, 9049, 9050, 9051, 9055, 9057, 4711,
];

/** What comes where Office.js should answer a value: the right thing, nothing, or something else altogether. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", "html", "text", 0, Number.NaN, true, [], {}),
  fc.constantFrom<unknown>(new Date(Number.NaN), new Date(0), { getTime: () => 9e15 }),
  fc.constant<unknown>([person("tom@example.com", "user")]),
  fc.constant<unknown>([null, { emailAddress: 7, displayName: {} }, "tom@example.com"]),
  fc.constant<unknown>({ emailAddress: ["x"], locationIdentifier: "room" }),
  fc.anything({ maxDepth: 2 }),
);

type Deal = (done: OfficeDone<unknown>) => void;

/** How a call ends: with any value, an error of any code or none, an answer that is none, a throw, twice, or never. */
const anyDeal: fc.Arbitrary<Deal> = fc.oneof(
  anyValue.map(
    (value): Deal =>
      (done) =>
        done({ status: "succeeded", value }),
  ),
  fc.constantFrom(...codes).map(
    (code): Deal =>
      (done) =>
        done({ status: "failed", value: undefined, error: { code } }),
  ),
  fc.constantFrom<unknown>(null, undefined, {}, "no", { status: "failed", error: null }, []).map(
    (answer): Deal =>
      (done) =>
        done(answer as never),
  ),
  fc.constant<Deal>(() => {
    throw new Error("elevated permission is required");
  }),
  fc.constant<Deal>((done) => {
    done({ status: "failed", value: undefined, error: null });
    done({ status: "succeeded", value: "late" });
  }),
  fc.constant<Deal>(() => undefined),
);

/** A member of the item: to be asked, a value as it is, or one at which Office.js throws. */
const anyMember: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 3, arbitrary: anyDeal.map((deal) => () => ({ getAsync: deal })) },
  anyValue.map((value) => () => value),
  fc.constant(() => {
    throw new Error("no permission");
  }),
);

const anyBody: fc.Arbitrary<() => unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(anyDeal, anyDeal, anyDeal).map(([type, get, set]) => () => ({
      getTypeAsync: type,
      getAsync: (_: string, done: OfficeDone<unknown>) => get(done),
      setAsync: (_: string, _options: object, done: OfficeDone<unknown>) => set(done),
    })),
  },
  fc.constantFrom<() => unknown>(
    () => null,
    () => undefined,
    () => ({ getAsync: null, setAsync: "no" }),
  ),
);

const names = [
  "subject",
  "start",
  "end",
  "requiredAttendees",
  "optionalAttendees",
  "organizer",
  "enhancedLocation",
  "location",
  "recurrence",
] as const;

/** A form of which some members are as they should be and the others anything at all. */
const anyItem: fc.Arbitrary<OfficeItem> = fc
  .record({
    base: fc.boolean(),
    spoilt: fc.dictionary(fc.constantFrom(...names), anyMember, { maxKeys: 4 }),
    body: anyBody,
  })
  .map(({ base, spoilt, body }) => {
    const item = base ? form() : reading();
    for (const [name, get] of Object.entries(spoilt)) Object.defineProperty(item, name, { get });
    Object.defineProperty(item, "body", { get: body });
    return item;
  });

function meetingOf(item: OfficeItem) {
  const { office } = fakeOffice(null);
  return officeMeeting(office, item, "dana@example.com", officeCalls(limit), () => undefined);
}

/** What `work` comes to once all limits have passed. */
async function outcomeOf(work: Promise<unknown> | undefined): Promise<unknown> {
  let outcome: unknown = "still waiting";
  work?.then(
    (value) => (outcome = { value }),
    (reason: unknown) => (outcome = reason),
  );
  await vi.advanceTimersByTimeAsync(enough);
  return outcome;
}

test("whatever Outlook answers, a meeting is read whole or not at all, in time and with a reason", async () => {
  await fc.assert(
    fc.asyncProperty(anyItem, async (item) => {
      const outcome = await outcomeOf(meetingOf(item).read());
      expect(isSound(outcome, kindOfFacts)).toBe(true);
    }),
  );
});

test("whatever Outlook answers, a body is text or a reason, and writing ends", async () => {
  await fc.assert(
    fc.asyncProperty(anyItem, async (item) => {
      const meeting = meetingOf(item);
      const read = await outcomeOf(meeting.body());
      const wrote = await outcomeOf(meeting.setBody?.("<p>x</p>", "html") ?? Promise.resolve());
      expect(isSound(read, (value) => typeof (value as { content?: unknown }).content)).toBe(true);
      expect(isSound(wrote, () => "string")).toBe(true);
    }),
  );
});

test("whatever Outlook answers, the pane comes to a screen with a next step and is never left reading", async () => {
  await fc.assert(
    fc.asyncProperty(anyItem, async (item) => {
      const store = world().storeOf(dana);
      const preparation = createPreparation({
        item: async () => meetingOf(item),
        store,
        inputs: inputs(() => Date.parse(now)),
        linkBase: async () => linkBase,
        signIn: async () => undefined,
        pause: async () => undefined,
      });
      const stop = preparation.start();
      await vi.advanceTimersByTimeAsync(2 * enough);
      expect(preparation.state.get().status).toMatch(/^(?:stopped|alone|outsider|group|pair)$/);
      stop();
    }),
    { numRuns: 60 },
  );
});

/** "string" where every text of the facts is one, and the times are instants. */
function kindOfFacts(value: unknown): string {
  const { subject, start, end, organiser, attendees, shape } = value as MeetingFacts;
  const people = attendees.flatMap(({ address, name }) => [address, name]);
  const texts = [subject, organiser, shape, ...people].every((text) => typeof text === "string");
  return texts && [start, end].every((time) => parseInstant(time) === time) ? "string" : "other";
}

/** A value of which `kind` says "string", or a problem in our words. */
function isSound(outcome: unknown, kind: (value: unknown) => string): boolean {
  if (outcome instanceof Error) return outcome.name === "HostProblem";
  return kind((outcome as { readonly value: unknown }).value) === "string";
}
