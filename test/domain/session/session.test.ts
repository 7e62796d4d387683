import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { checksUp } from "#domain/question/activity/checksUp.ts";
import { leavesWith } from "#domain/session/leavesWith.ts";
import { sessionInvite } from "#domain/session/sessionInvite.ts";
import { sessionMinutes, sessionSteps, stepAt } from "#domain/session/sessionSteps.ts";
import { sessionInviteWords } from "#domain/session/words/inviteWords.ts";
import { sessionWords } from "#domain/session/words/words.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { anyGoal, anyValue, goal, pounds, theDay } from "../arbitraries.ts";

const forms = ["team", "pair"] as const;
const turns = ["first", "quarterly"] as const;
const sessions = forms.flatMap((form) => turns.map((turn) => ({ form, turn })));
const words = sessionWords("en");
const link = "https://example.com/session";

test.each(sessions)(
  "a session of a $form, $turn, fills half an hour without a gap",
  ({ form, turn }) => {
    const steps = sessionSteps(form, turn);
    expect(steps[0]?.from).toBe(0);
    expect(steps.at(-1)?.to).toBe(sessionMinutes);
    for (const [at, step] of steps.entries()) {
      expect(step.to).toBeGreaterThan(step.from);
      expect(step.from).toBe(steps[at - 1]?.to ?? 0);
    }
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  },
);

test("the first session of a team runs as it is written down", () => {
  const steps = sessionSteps("team", "first").map(({ name, from, to }) => `${from}-${to} ${name}`);
  expect(steps).toEqual([
    "0-3 frame",
    "3-8 picture",
    "8-13 choose",
    "13-18 values",
    "18-23 sum",
    "23-27 obstacle",
    "27-30 round",
  ]);
});

test("a later one begins with what was reached, and two people need no round", () => {
  expect(sessionSteps("team", "quarterly")[0]).toMatchObject({ name: "celebrate", from: 0, to: 5 });
  const pair = sessionSteps("pair", "first").map(({ name }) => name);
  expect(pair).not.toContain("round");
  expect(pair.at(-1)).toBe("nextTalk");
});

test("the sum is for one's own screen, and may be skipped as the round may", () => {
  const steps = sessionSteps("team", "first");
  expect(steps.filter((step) => step.ownScreenOnly).map(({ name }) => name)).toEqual(["sum"]);
  expect(steps.filter((step) => step.skippable).map(({ name }) => name)).toEqual(["sum", "round"]);
  expect(words.ask.sum).toBeUndefined();
});

test("at each moment of the half hour there is one step, and none outside it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sessions),
      fc.double({ min: -5, max: 35, noNaN: true }),
      ({ form, turn }, minutes) => {
        const steps = sessionSteps(form, turn);
        const step = stepAt(steps, minutes);
        const within = steps.filter(({ from, to }) => from <= minutes && minutes < to);
        expect(step === undefined ? [] : [step]).toEqual(within);
        expect(step !== undefined).toBe(minutes >= 0 && minutes < sessionMinutes);
      },
    ),
  );
});

test("the invite says the same to everybody: minutes and what they are for, no figure of anybody's, in lines that stand alone", () => {
  for (const session of sessions) {
    const block = sessionInvite({ language: "en", ...session, link });
    const minutes = block.questions.map((line) => Number(/^(\d+) minutes: /u.exec(line)?.[1]));
    expect(minutes.reduce((sum, count) => sum + count, 0)).toBe(sessionMinutes);
    for (const line of block.questions) expect(tellsAmount(line)).toBe(false);
    expect(block.neutral).toBe(true);
    const text = renderInviteText(block);
    expect(text.replace(link, "").length).toBeLessThan(900);
    expect(text).not.toMatch(/commission|quota|bonus|salary|result|perform|leader ?board|rank/iu);
    expect(renderInviteHtml(block)).toContain(`<b>${sessionInviteWords("en").heading}</b>`);
  }
});

const asked = [...Object.values(words.ask), words.stance];
test.each(asked)("%s is open, about what could be done, and no label on anybody", (text) => {
  expect(text).toMatch(/^(?:What|Which|How|Who|When) [^?]+\?$/u);
  expect(checksUp(text)).toBeUndefined();
  expect(text).not.toMatch(/\b(?:why|must|should|driven|motivated|type|kind of person)\b/iu);
});

const worked = goal({
  targetDay: theDay("2027-06-01"),
  money: { cost: pounds(180_000), saved: pounds(0) },
  picture: { thumbnail: "data:image/png;base64,AAAA", alt: "A tram" },
  steps: [{ id: "s", text: "Ask for the dates" }],
});

test("what a person takes home is told from their own goal and values, piece by piece", () => {
  const freedom = fc
    .sample(anyValue, 1)
    .map(({ until: _until, ...value }) => ({ ...value, label: "Freedom" }));
  const all = leavesWith(worked, freedom);
  expect([...all]).toEqual(["goal", "amount", "date", "picture", "values", "firstStep"]);
  const { money: _money, picture: _picture, ...bare } = worked;
  expect([...leavesWith({ ...bare, steps: [] }, [])]).toEqual(["goal", "date"]);
  expect([...leavesWith(undefined, [])]).toEqual([]);
});

test("to add something never takes anything away from what one leaves with", () => {
  fc.assert(
    fc.property(anyGoal, fc.array(anyValue, { maxLength: 3 }), (some, values) => {
      const before = leavesWith(some, values);
      const after = leavesWith({ ...worked, ...some, targetDay: theDay("2027-01-01") }, values);
      for (const what of before) expect(after.has(what)).toBe(true);
      expect(after.has("date")).toBe(true);
    }),
  );
});
