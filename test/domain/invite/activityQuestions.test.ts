import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { activityQuestions } from "#domain/invite/activityQuestions.ts";
import type { QuestionFacts } from "#domain/question/question.ts";
import { anyShownGoal, anyText, shownGoal, today } from "../arbitraries.ts";
import { lastCheckingUp, lastFine } from "../question/lastSentences.ts";
import { laterCheckingUp, laterFine } from "../question/laterSentences.ts";
import { listedCheckingUp, listedFine } from "../question/listedSentences.ts";
import { moreCheckingUp, moreFine } from "../question/moreSentences.ts";
import { checkingUp, fine, theirGoals } from "../question/ownSentences.ts";
import { unseenCheckingUp, unseenFine } from "../question/unseenSentences.ts";

const facts: QuestionFacts = {
  pair: "pair",
  meetingDay: today,
  channel: "invite",
  people: "pair",
  goals: theirGoals.map((title, at) => shownGoal({ id: `goal-${at}` as GoalId, title })),
  values: [],
  asked: [],
};
const isMarked = (line: string) => activityQuestions(line, facts).length > 0;

test.each(listedCheckingUp)("%s is marked", (line) => {
  expect(isMarked(line)).toBe(true);
});

test.each(listedFine)("%s is left alone", (line) => {
  expect(isMarked(line)).toBe(false);
});

test("of lines it has learned from nearly all are told apart, and of those it never saw two thirds, with few false alarms", () => {
  const rates = (bad: readonly string[], good: readonly string[]) => [
    bad.filter(isMarked).length / bad.length,
    good.filter((line) => !isMarked(line)).length / good.length,
  ];
  expect(rates(checkingUp, fine)).toEqual([1, 1]);
  expect(rates(lastCheckingUp, lastFine)).toEqual([1, 1]);
  const [later = 0, laterSpared] = rates(laterCheckingUp, laterFine);
  expect(later).toBeGreaterThanOrEqual(23 / 24);
  expect(laterSpared).toBe(1);
  const [more = 0, moreSpared] = rates(moreCheckingUp, moreFine);
  expect(more).toBeGreaterThanOrEqual(93 / 100);
  expect(moreSpared).toBe(1);
  const [unseen = 0, unseenSpared = 0] = rates(unseenCheckingUp, unseenFine);
  expect(unseen).toBeGreaterThanOrEqual(40 / 60);
  expect(unseenSpared).toBeGreaterThanOrEqual(57 / 60);
});

const goals = fc.uniqueArray(anyShownGoal, { maxLength: 3, selector: ({ id }) => id });
const lines = fc.oneof(
  fc.constantFrom(...listedCheckingUp, ...listedFine, ...checkingUp, ...fine),
  anyText,
);
const agendas = fc
  .array(fc.tuple(fc.constantFrom("", "- ", "3. ", "  \u2022 "), lines))
  .map((some) => some.map(([bullet, line]) => bullet + line).join("\n"));

test("what is marked stands in the agenda as it is marked, in its order and once", () => {
  fc.assert(
    fc.property(agendas, goals, (agenda, some) => {
      let last = 0;
      for (const { start, end, text } of activityQuestions(agenda, { ...facts, goals: some })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(agenda.slice(start, end)).toBe(text);
        expect(text).toBe(text.trim());
        last = end;
      }
    }),
  );
});

test("another way to ask checks up on nothing itself, and is a question of its own for each of three lines", () => {
  fc.assert(
    fc.property(agendas, goals, (agenda, some) => {
      const marked = activityQuestions(agenda, { ...facts, goals: some });
      for (const { instead } of marked) {
        const ours = instead.replace(/\u201c[^\u201d]*\u201d/gu, "this");
        expect(activityQuestions(ours, { ...facts, goals: [] })).toEqual([]);
        expect(instead).toMatch(/^(?:What|Which|Who|How|With)[^?]* [^?]*\?$/u);
        expect(instead).not.toMatch(/[{}]/u);
      }
      const first = marked.slice(0, 3).map(({ instead }) => instead);
      expect(new Set(first).size).toBe(first.length);
    }),
  );
});

test.each([
  "Message me on Slack if anything comes up",
  "Is that all right with you?",
  "Is this the best time for our 1-1?",
  "Tell me exactly what you need",
  "You have until Friday to choose your laptop",
  "Ana has already booked the room for us",
  "The dates in red have moved",
  "The customer call is at 14:00",
  "CRM / tooling",
  "Dana / Tom meeting",
  "Are you free for lunch on Thursday?",
  "Do you prefer Mondays or Fridays for our 1-1?",
  "Sorry I missed your call",
  "I noticed how well you handled the Acme call",
  "Any reason not to move our meeting to Tuesday?",
  "No meetings on Friday",
])("an everyday line is left alone: %s", (line) => {
  expect(isMarked(line)).toBe(false);
});

test.each([
  "Why do you think you are behind target?",
  "How many calls do you think you made last week?",
  "What you need to do is log 50 calls a day",
  "Are you happy with 12 calls last week?",
  "Shall we go through your pipeline line by line?",
  "How many viewings did you book last week?",
])("kind words around it let nothing off: %s", (line) => {
  expect(isMarked(line)).toBe(true);
});

// A pattern that tried every way to divide such a text would still be at it long after the test was given up.
test.each([
  "x",
  "1 ",
  "is ",
  "Is this ".repeat(45).concat(". "),
  "why are you ",
  "your number ",
  "a - ",
  "no calls vs ",
])("a whole page of %j is read to its end", (piece) => {
  expect(activityQuestions(piece.repeat(20_000 / piece.length), facts).length).toBeLessThan(60);
});

test("three lines of one kind are each asked another way", () => {
  const line = "When will you catch up with the rest of the team?";
  const ways = activityQuestions([line, line, line].join("\n"), facts).map(
    ({ instead }) => instead,
  );
  expect(new Set(ways).size).toBe(3);
});

test("a goal that may not be named in invites is not named, and changes no word of what is offered", () => {
  fc.assert(
    fc.property(fc.constantFrom(...listedCheckingUp), goals, goals, (line, some, hidden) => {
      const open = some.map((goal) => ({ ...goal, inInvites: true }));
      const ids = new Set(open.map(({ id }) => id));
      const closed = hidden
        .filter(({ id }) => !ids.has(id))
        .map((goal) => ({ ...goal, title: "Secret garden", inInvites: false }));
      const offered = (all: typeof open) =>
        activityQuestions(line, { ...facts, channel: "pane", goals: all }).map(
          ({ instead }) => instead,
        );
      // The one who asks was shown it and sees the mark; a call that belongs to it is let off.
      const all = offered([...closed, ...open]);
      expect(all.length === 0 ? offered(open) : all).toEqual(offered(open));
    }),
  );
});

test("it is this very person's goal that is asked about, the one the line speaks of before others", () => {
  const [calls] = activityQuestions("How many calls did you make on Monday?", facts);
  expect(calls?.instead).toContain("your trip to Lisbon");
  const [car] = activityQuestions(
    "Are you doing enough outreach to afford that camper van?",
    facts,
  );
  expect(car?.instead).toContain("your camper van");
  const [none] = activityQuestions("How many calls did you make on Monday?", {
    ...facts,
    goals: [],
  });
  expect(none?.instead).toContain("this month");
  const [group] = activityQuestions("How many calls did you make?", { ...facts, people: "group" });
  expect(group?.instead).toContain("this month");
});

test("what was taken is not offered again for the next line", () => {
  const [first, second] = ["How many calls did you make?", "How many dials today?"];
  const [taken] = activityQuestions(`${first}\n${second}`, facts);
  const [next] = activityQuestions(`${taken?.instead ?? ""}\n${second}`, facts);
  expect(next?.text).toBe(second);
  expect(next?.instead).not.toBe(taken?.instead);
});
