import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findHidden } from "#domain/cleanText.ts";
import { addDays } from "#domain/day.ts";
import { inviteBlock, questionFacts } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { proposeQuestions } from "#domain/question/proposeQuestions.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { anyShownGoal, anyShownValue, today } from "../arbitraries.ts";
import { facts, htmlOf, kitchen, link, lisbon } from "./parts.ts";

/** A file reviewed by eye; its first line keeps the formatter away. */
function reviewed(name: string): string {
  const [, ...lines] = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  return lines.join("\n").trimEnd();
}

test("the reviewed blocks: with consent, for a series, by the one asked about, neutral", () => {
  expect(htmlOf()).toBe(reviewed("occurrence.html"));
  expect(htmlOf({ shape: "series" })).toBe(reviewed("series.html"));
  expect(htmlOf({ voice: "mine" })).toBe(reviewed("mine.html"));
  expect(htmlOf({ goals: [] })).toBe(reviewed("neutral.html"));
});

test("the neutral block is the same to the byte, whatever the reason and whoever writes", () => {
  const neutral = htmlOf({ goals: [] });
  const asked = [{ day: addDays(today, -7), questions: proposeQuestions(questionFacts(facts)) }];
  const notInInvites = [lisbon, kitchen].map((goal) => ({ ...goal, inInvites: false }));
  const reasons = [
    { goals: notInInvites },
    { goals: [], asked },
    { goals: [], shape: "series" as const },
    { goals: [], voice: "mine" as const },
    { people: "group" as const },
    { people: "group" as const, questions: proposeQuestions(questionFacts(facts)) },
    { goals: [], meetingDay: addDays(today, 100), pair: "another" },
    { goals: [{ ...lisbon, title: "Save £3,000 for Lisbon" }] },
    { goals: [{ ...lisbon, category: "tribute" as const }] },
    { goals: [{ ...lisbon, targetDay: addDays(today, -2), endDay: addDays(today, 2) }] },
  ];
  for (const reason of reasons) expect(htmlOf(reason)).toBe(neutral);
});

test("a goal that may not be named changes no byte, whatever it holds", () => {
  fc.assert(
    fc.property(
      fc.array(anyShownGoal, { maxLength: 3 }),
      fc.array(anyShownGoal, { maxLength: 3 }),
      fc.constantFrom("single" as const, "occurrence" as const, "series" as const),
      (named, hidden, shape) => {
        const open = named.map((goal, at) => ({
          ...goal,
          id: `${goal.id}-${at}` as typeof goal.id,
          inInvites: true,
        }));
        const closed = hidden.map((goal) => ({ ...goal, inInvites: false }));
        expect(htmlOf({ shape, goals: [...closed, ...open] })).toBe(htmlOf({ shape, goals: open }));
      },
    ),
  );
});

test("no block tells an amount, a share, a date or a step, and every title is shown as text", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyShownGoal, { maxLength: 4, selector: ({ id }) => id }),
      fc.constantFrom("theirs" as const, "mine" as const),
      fc.constantFrom("single" as const, "series" as const),
      (goals, voice, shape) => {
        const block = inviteBlock({ ...facts, goals, voice, shape });
        for (const line of [...block.progress, ...block.questions])
          expect(tellsAmount(line)).toBe(false);
        const tags = renderInviteHtml(block).match(/<[^>]*>/gu) ?? [];
        const allowed =
          /^<\/?(?:table|tbody|tr|td|p|b|ol|li|a)(?: (?:border|cellpadding|width|dir|id|href)="[^"<>]*")*>$/u;
        for (const tag of tags) expect(tag).toMatch(allowed);
        expect(findHidden(renderInviteText(block))).toBeUndefined();
      },
    ),
    { numRuns: 100 },
  );
});

test.each([
  [
    "steps as they were shown",
    { progress: { kind: "steps", done: 3, of: 5 } },
    "3 of 5 steps done",
  ],
  ["one step alone", { progress: { kind: "steps", done: 1, of: 1 } }, "1 of 1 step done"],
  [
    "a count with its unit",
    { progress: { kind: "count", done: 4, of: 10, unit: "lessons" } },
    "4 of 10 lessons done",
  ],
  [
    "a count of money as nothing but under way",
    { progress: { kind: "count", done: 400, of: 900, unit: "pounds" } },
    "under way",
  ],
  [
    "a count too large for anything but money",
    { progress: { kind: "count", done: 400, of: 9000 } },
    "under way",
  ],
  ["no step done yet as under way", { progress: { kind: "steps", done: 0, of: 5 } }, "under way"],
  [
    "a published word as under way",
    { progress: { kind: "word", word: "nearlyThere" } },
    "under way",
  ],
  [
    "a date soon as coming up",
    { targetDay: addDays(today, 5), progress: { kind: "none" } },
    "coming up",
  ],
  [
    "a date that looks tight as under way",
    { targetDay: addDays(today, 40), progress: { kind: "none" } },
    "under way",
  ],
  [
    "long silence as under way",
    { lastUpdate: { day: addDays(today, -90), text: "" }, progress: { kind: "none" } },
    "under way",
  ],
  ["reaching it as reached", { achieved: true, achievedOn: addDays(today, -1) }, "reached"],
] as const)("progress tells %s", (_, part, standing) => {
  const block = inviteBlock({ ...facts, goals: [{ ...lisbon, ...part }] });
  expect(block.progress).toEqual([`Your trip to Lisbon: ${standing}`]);
});

test("a goal whose date has gone by is not named", () => {
  const gone = { ...lisbon, targetDay: addDays(today, -20) };
  expect(inviteBlock({ ...facts, goals: [gone] }).neutral).toBe(true);
});

test("at most two goals are spoken of, those that the questions name first", () => {
  const more = ["Canal boat", "Garden shed", "Piano lessons"].map((title, at) => ({
    ...kitchen,
    id: `goal-${at}` as typeof kitchen.id,
    title,
  }));
  const block = inviteBlock({ ...facts, goals: [lisbon, kitchen, ...more] });
  expect(block.progress).toHaveLength(2);
  const named = block.questions.flatMap((text) => /your (?:goal )?[^?,:]+/u.exec(text) ?? []);
  expect(named.length).toBeGreaterThan(0);
});

test("a question that is not to the letter what may be said here is left out", () => {
  const [fine] = proposeQuestions(questionFacts(facts));
  if (!fine) throw new Error("no question was proposed");
  const paneOnly = proposeQuestions({
    ...questionFacts(facts),
    channel: "pane",
    goals: [{ ...lisbon, inInvites: false }],
  });
  const typed = [
    { ...fine, text: "How is the divorce going?" },
    { ...fine, text: `${fine.text.slice(0, -1)} and the £3,000?` },
    { pattern: "made-up", text: "How is it?", type: "progress" as const },
  ];
  const hidden = { ...lisbon, inInvites: false };
  const block = inviteBlock({
    ...facts,
    goals: [hidden, kitchen],
    questions: [...typed, ...paneOnly],
  });
  expect(block.questions.join()).not.toMatch(/divorce|3,000|How is it|Lisbon/u);
  expect(inviteBlock({ ...facts, questions: [fine, ...typed] }).questions).toEqual([fine.text]);
});

test("values and commission never reach an invite", () => {
  fc.assert(
    fc.property(fc.array(anyShownValue, { minLength: 1, maxLength: 3 }), (values) => {
      const pane = {
        ...questionFacts(facts),
        channel: "pane" as const,
        values,
        linkedToPay: [lisbon.id],
      };
      const block = inviteBlock({ ...facts, questions: proposeQuestions(pane) });
      const safe = inviteBlock(facts);
      for (const line of block.questions)
        expect(line).not.toMatch(/You put|deals|quarter|more .* into your role/u);
      expect(block.progress).toEqual(safe.progress);
    }),
  );
});

test("the plain text says the same, the address on a line of its own", () => {
  const lines = renderInviteText(inviteBlock(facts)).split("\n");
  expect(lines[0]).toBe("Our 1-1");
  expect(lines[1]).toBe("Your trip to Lisbon: 3 of 5 steps done");
  expect(lines.at(-2)).toBe(link);
  expect(lines.at(-1)).toBe("");
});

test("an address that is no web address is refused before it reaches anybody", () => {
  expect(() => htmlOf({ link: "javascript:alert(1)" })).toThrow("not a web address");
  expect(() => htmlOf({ link: 'https://x/"onclick="y' })).toThrow("not a web address");
});
