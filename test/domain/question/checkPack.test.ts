import { expect, test } from "vitest";
import { patterns, patternById } from "#domain/question/patterns.ts";
import type { Pattern } from "#domain/question/question.ts";
import { checkPack, checkPattern, strangeTags } from "./check/checkPack.ts";
import { hardNames } from "./check/hardNames.ts";
import { packFaults } from "./check/patternFaults.ts";

test("every question keeps every rule with the hardest names", () => {
  expect(checkPack(patterns)).toEqual([]);
  expect(Object.values(hardNames).flatMap(strangeTags)).toEqual([]);
});

const latest = patternById("latest");
const proud = patternById("proud-of");
if (!latest || !proud) throw new Error("The pack has lost a question this test plants faults in.");

const planted: readonly (readonly [fault: string, text: string, from?: Pattern])[] = [
  ["asks why", "What about {G} and why?"],
  ["has a slot that nothing fills", "What is the latest with {G} for {V}?"],
  ["can be asked of nobody", "What is the latest with {goal}?"],
  ["names no goal or value", "What is the latest, as you see it?"],
  ["is called steady and speaks of what changes", "What is left for {G} until {date}?"],
  ["makes the goal the subject", "How well does it go, now that {G} is near?"],
  ["makes the goal the subject", "What does {G} mean to you?"],
  ["begins with a slot", "{G}: what is the latest?"],
  ["cannot be read aloud", "What is the latest (news) with {G}?"],
  ["has more than one if", "If you like, and if there is any, what is the news of {G}?"],
  [
    "is longer than can be said in one breath",
    "What is the very latest that you would like to tell me about when it comes to all the things around {G}?",
  ],
  ["five to twenty-eight words", "What of {N}?"],
  ["open, not to be answered with yes or no", "Did anything happen with {G} of late?"],
  ["no accusing or leading form", "What happened that {G} fell behind?"],
  ["no goal used as a lever", "What would it take to afford {G}?"],
  ["British spelling", "What is your favorite thing about {G}?"],
  ["no word for a man or a woman", "What do the guys say about {G}?"],
  ["nobody else is named", "What does Dana say about {G}?"],
  ["no amount, no share, no pay", "What bonus would help with {G}?"],
  ["no tender subject of our own bringing", "What does the divorce mean for {G}?"],
  ["facilitates, never polices", "With {G} in mind, how many calls are left?"],
  ["checks up on activity", "With {G} in mind, how full is your calendar?"],
  ["nobody is shamed", "What keeps you from {G}, which you have not begun?"],
  ["no doubled word", "What is the latest with the your goal or {G}?"],
  ["one question mark", "What is the latest with {G}? What else?"],
  ["asks what another asks", "What comes next for {G}, as you see it?"],
  [
    "is celebrated at another stage",
    "What is the latest news of {G}?",
    { ...latest, tone: "celebrate" },
  ],
  ["has the name of another", "What is the latest news of {G}?", { ...latest, id: "got-to" }],
  ["is no short name", "What is the latest news of {G}?", { ...latest, id: "The latest!" }],
  ["is called steady", "What are you most proud of these days?", { ...proud, steady: true }],
];

const cases = planted.map(([fault, text, from = latest]) => ({ fault, broken: { ...from, text } }));

test.each(cases)(
  "a planted question that $fault is reported: $broken.text",
  ({ fault, broken }) => {
    const pack = [...patterns.filter(({ id }) => id !== latest.id && id !== proud.id), broken];
    const found = [...packFaults(pack), ...checkPattern(broken)];
    expect(found.map((one) => `${one.pattern} ${one.fault}`).join("\n")).toContain(
      `${broken.id} ${fault}`,
    );
  },
);

test("a pack with too few questions for a place in the set is reported", () => {
  const few = patterns.filter(({ stage, type }) => stage !== "new" || type !== "progress");
  expect(packFaults(few).map(({ fault }) => fault)).toContain(
    "there are 0 of progress for anybody, and 4 are needed",
  );
});
