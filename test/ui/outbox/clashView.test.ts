import { expect, test } from "vitest";
import type { Day, Instant } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { Clash } from "#domain/merge/Clash.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { lisbon, tomsValues } from "#support/galleryPeople.ts";
import { clashView, inFormOrder } from "#ui/outbox/clashView.ts";
import { en } from "#ui/text/en.ts";
import { fieldWords } from "#ui/text/enFields.ts";
import { goalText } from "#ui/text/enGoal.ts";
import { outboxWords } from "#ui/text/enOutbox.ts";
import { valueWords } from "#ui/text/enValues.ts";

const text = {
  ...en,
  ...outboxWords,
  goalForm: goalText.form,
  fields: fieldWords,
  values: valueWords,
};
const day = (written: string): Day => written as Day;

/** What the person reads of each clash between two devices that began with `base`. */
function views(
  base: OwnRecord,
  mine: OwnRecord,
  theirs: OwnRecord,
): readonly (readonly string[])[] {
  const { merged, clashes } = mergeRecords(base, mine, theirs);
  return inFormOrder(clashes).map((clash) => {
    const view = clashView(merged, clash, text, "en-GB");
    return [view.label, view.mine.words, view.theirs.words];
  });
}

const changed = (part: Partial<Goal>): Goal => ({ ...lisbon, ...part });

test("every field of a goal has the name and the values that its form gives it, in the form's order", () => {
  const { endDay: _endDay, datePrecision: _precision, why: _why, ...without } = lisbon;
  const [first, ...rest] = lisbon.steps;
  if (!first) throw new Error("The goal has no step.");
  const mine: Goal = {
    ...without,
    title: "Lisbon by train",
    category: "family",
    phrase: "train to Lisbon",
    status: "achieved",
    achievedOn: day("2026-11-20"),
    targetDay: day("2027-06-01"),
    datePrecision: "month",
    progress: { kind: "money", word: "onTheWay" },
    steps: [
      { ...first, text: "Pick a week", doneOn: day("2026-11-01"), due: day("2026-12-01") },
      ...rest,
    ],
    obstacle: "Money",
    ifThen: "Ask Maya",
    picture: { thumbnail: "data:image/png;base64,AAAA", alt: "A tram" },
  };
  const { money: _money, ...poor } = lisbon;
  const theirs: Goal = {
    ...poor,
    title: "A week in Lisbon",
    category: "time",
    why: "For us.",
    phrase: "week away",
    status: "letGo",
    targetDay: day("2027-05-15"),
    progress: { kind: "count", done: 2, of: 5, unit: "bookings" },
    steps: [
      { ...first, text: "Choose the week", doneOn: day("2026-11-02"), due: day("2026-12-02") },
      ...rest,
    ],
    obstacle: "Time",
    ifThen: "Ask for leave",
    picture: { thumbnail: "data:image/png;base64,BBBB", alt: "" },
  };
  const base = changed({
    money: { cost: lisbon.money?.saved ?? { amount: 0 as never, currency: "GBP" as never } },
  });
  expect(views(base, mine, theirs)).toEqual([
    ["What are you working for?", "Lisbon by train", "A week in Lisbon"],
    ["What kind of goal is it?", "Family", "Time"],
    ["Why it matters", "Nothing", "For us."],
    ["By when", "By June 2027", "15 May 2027 to 19 May 2027"],
    ["How to see progress", "Money put aside, On the way", "2 of 5 bookings"],
    ["Done, step 1", "1 November 2026", "2 November 2026"],
    ["By when, step 1", "1 December 2026", "2 December 2026"],
    ["Step 1", "Pick a week", "Choose the week"],
    ["Money", "Costs £1,800.00, have £720.00", "Nothing"],
    ["What you will do then", "Ask Maya", "Ask for leave"],
    ["What is in the way", "Money", "Time"],
    ["How to say it in a question", "train to Lisbon", "week away"],
    ["Picture", "A tram", "A picture without words"],
    ["Where it stands", "Reached on 20 November 2026", "Let go"],
  ]);
});

test("a value's words stand under the names of its boxes", () => {
  const [base] = tomsValues;
  if (!base) throw new Error("There is no value.");
  const mine = { ...base, label: "Patience", atWork: "I wait.", fromOthers: "Do not rush me." };
  const theirs = { ...base, label: "Calm", atWork: "I breathe.", fromOthers: "Let me think." };
  expect(views(base, mine, theirs)).toEqual([
    ["What matters to me", "Patience", "Calm"],
    ["What it looks like at work", "I wait.", "I breathe."],
    ["How others can respect it", "Do not rush me.", "Let me think."],
  ]);
});

test("chosen questions, and a part that a newer version added, can be read too", () => {
  const record = {
    kind: "questions",
    id: "q",
    day: day("2026-11-24"),
    questions: [],
    chosenAt: "2026-11-23T09:30:00Z" as Instant,
  } as const;
  const read = (clash: Clash) => {
    const view = clashView(record, clash, text, "en-GB");
    return [view.label, view.mine.words, view.theirs.words];
  };
  const question = (words: string) => ({ pattern: "a", text: words });
  expect(
    read({
      field: "questions",
      mine: [question("How?"), question("When?")],
      theirs: [question("Who?")],
    }),
  ).toEqual(["Questions", "How?\nWhen?", "Who?"]);
  expect(read({ field: "mood", mine: true, theirs: { deep: 1 } })).toEqual([
    "Something else in it",
    "Yes",
    "Something this version of Beyond Target cannot show",
  ]);
});

test("a period's sums and deals read as they do where they are typed", () => {
  const figures = (quota: number, currency: string, deals: number): OwnRecord => ({
    kind: "payFigures",
    id: "figures-2026-10-01",
    title: "",
    day: day("2026-10-01"),
    quota: quota as MinorUnits,
    currency: currency as Currency,
    updatedAt: "2026-11-23T09:00:00Z" as Instant,
    content: {
      deals: Array.from({ length: deals }, (_, at) => ({ id: `${at}`, amount: `${quota}` })),
    },
  });
  const base = figures(1_000_000, "GBP", 1);
  const [mine, theirs] = [figures(4_000_000, "GBP", 1), figures(3_600_000, "GBP", 2)];
  expect(views(base, mine, theirs)).toEqual([
    ["Target", "£40,000.00", "£36,000.00"],
    ["Deals, one by one", "1 deal", "2 deals"],
  ]);
  expect(views(base, mine, figures(1_000_000, "EUR", 1))).toEqual([
    [
      "Target and result",
      "Target: £40,000.00. Result: Nothing.",
      "Target: €10,000.00. Result: Nothing.",
    ],
  ]);
});
