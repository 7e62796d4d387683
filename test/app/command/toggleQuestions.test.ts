import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toggleQuestions, type CommandOutcome } from "#app/command/toggleQuestions.ts";
import { HostProblem, type HostProblemKind } from "#host/HostProblem.ts";
import { SignInProblem } from "#host/SignInProblem.ts";
import type { Store } from "#store/Store.ts";
import { attendee, draftMeeting, type DraftOptions } from "#support/draftMeeting.ts";
import { now } from "../../domain/arbitraries.ts";
import {
  addressOf,
  ana,
  dana,
  goal,
  inputs,
  linkBase,
  peopleAt,
  tom,
  world,
} from "../preparation/twoPeople.ts";

function command(
  invited = [attendee(addressOf(tom))],
  options: DraftOptions = {},
  over: Partial<Store> = {},
) {
  const { storeOf, tomHas } = world();
  tomHas(goal("g1", "Trip to Lisbon"));
  const meeting = draftMeeting(addressOf(dana), invited, options);
  const store: Store = { ...storeOf(dana), peopleAt: async (of) => peopleAt(of), ...over };
  const press = () =>
    toggleQuestions({
      item: async () => meeting.item,
      store,
      inputs: inputs(() => Date.parse(now)),
      linkBase: async () => linkBase,
      pause: async () => undefined,
    });
  return { meeting, press };
}

test("pressed once the neutral questions are in, pressed again all is as before to the byte", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("html" as const, "text" as const),
      fc.constantFrom(
        "",
        "<p>Bring a coffee.</p>",
        "<html><body><p>Hi</p></body></html>",
        "Hi\r\n",
      ),
      fc.constantFrom("single" as const, "occurrence" as const, "series" as const),
      async (type, content, shape) => {
        const { meeting, press } = command(undefined, {
          body: { type, content },
          facts: { shape },
        });
        expect(await press()).toBe("added");
        expect(meeting.body()).toContain("What is in your way that I could move?");
        expect(meeting.body()).not.toContain("Lisbon");
        expect(await press()).toBe("removed");
        expect(meeting.body()).toBe(content);
      },
    ),
    { numRuns: 30 },
  );
});

test("somebody who shows goals and somebody who shows none get the same text", async () => {
  const related = command();
  const unrelated = command([attendee(addressOf(ana))]);
  await related.press();
  await unrelated.press();
  const without = (text: string) => text.replace(/talk-[0-9a-f]{32}/, "talk");
  expect(without(related.meeting.body())).toBe(without(unrelated.meeting.body()));
});

test("a group gets them too; nobody, a customer and an attendee's form do not", async () => {
  const outcomes: readonly (readonly [CommandOutcome, ReturnType<typeof command>])[] = [
    ["added", command([attendee(addressOf(tom)), attendee(addressOf(ana))])],
    ["alone", command([])],
    ["outsider", command([attendee("buyer@customer.example")])],
    ["readOnly", command(undefined, { mode: "attendee" })],
  ];
  for (const [outcome, { meeting, press }] of outcomes) {
    expect(await press()).toBe(outcome);
    expect(meeting.body() === "").toBe(outcome !== "added");
  }
});

test("in company a goal named in a question that was taken into the text goes, with one other it stays", async () => {
  const body = {
    type: "html",
    content: "<p>What could I clear out of the way of your trip to Lisbon this month?</p>",
  } as const;
  const company = command([attendee(addressOf(tom)), attendee(addressOf(ana))], { body });
  expect(await company.press()).toBe("added");
  expect(company.meeting.body()).not.toContain("Lisbon");
  const pair = command(undefined, { body });
  expect(await pair.press()).toBe("added");
  expect(pair.meeting.body()).toContain("Lisbon");
});

test("a body that still reads as before is not said to be changed", async () => {
  const { meeting, press } = command();
  meeting.lag(10);
  expect(await press()).toBe("unconfirmed");
});

test("without a silent token nothing is written, and one is sent to the pane", async () => {
  const directory = () => Promise.reject(new SignInProblem("interactionNeeded", "Sign in first."));
  const { meeting, press } = command(undefined, {}, { directory });
  expect(await press()).toBe("signIn");
  expect(meeting.body()).toBe("");
});

const hostKinds: readonly (readonly [HostProblemKind, CommandOutcome])[] = [
  // What was sent too late may still arrive.
  ["timedOut", "unconfirmed"],
  ["refused", "readOnly"],
  ["missing", "failed"],
  ["itemChanged", "failed"],
  ["notSaved", "failed"],
  ["tooLong", "tooLong"],
  ["offline", "offline"],
  ["unexpected", "failed"],
];

test.each(hostKinds)("when Outlook's writing is %s, the outcome is %s", async (kind, outcome) => {
  const { meeting, press } = command();
  meeting.fail("setBody", new HostProblem(kind, "No."));
  expect(await press()).toBe(outcome);
  expect(meeting.body()).toBe("");
});

test.each(hostKinds)(
  "a look back that is %s after it was written is not said to have changed nothing",
  async (kind) => {
    const { meeting, press } = command();
    meeting.written(() => meeting.fail("body", new HostProblem(kind, "No.")));
    expect(await press()).toBe("unconfirmed");
    expect(meeting.body()).toContain("What is in your way that I could move?");
  },
);

test("whatever is thrown at it, it comes to an outcome", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("read" as const, "body" as const, "setBody" as const),
      fc.anything(),
      async (call, thrown) => {
        const { meeting, press } = command();
        meeting.fail(call, thrown as Error);
        expect(typeof (await press())).toBe("string");
      },
    ),
    { numRuns: 40 },
  );
});
