import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { developmentOffer } from "#domain/question/developmentOffer.ts";
import { englishActivities } from "#domain/question/pack/enActivities.ts";
import { proposeQuestions } from "#domain/question/proposeQuestions.ts";
import { polices } from "#domain/question/rules/policingRule.ts";
import type { ShownValue } from "#domain/sharing/shown.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { anyShownValue, today } from "../arbitraries.ts";

const value = (label: string, rank = 1): ShownValue => ({
  kind: "shownValue",
  id: label,
  label,
  rank,
  revision: 1,
});
const known = englishActivities.flatMap(({ values }) => values);
const ids = englishActivities.map(({ id }) => id);
const anyValues = fc
  .uniqueArray(
    fc.oneof(
      anyShownValue,
      fc.constantFrom(...known).map((label) => value(label)),
    ),
    { maxLength: 3, selector: ({ id }) => id },
  )
  .map((values) => values.map((one, at) => ({ ...one, rank: at + 1 })));
const anyTalk = fc.record({
  pair: fc.uuid(),
  meetingDay: fc.nat(500).map((days) => addDays(today, days)),
  values: anyValues,
  declined: fc.subarray(ids),
});

test("what was declined is never offered again, in a question either", () => {
  fc.assert(
    fc.property(anyTalk, (talk) => {
      const offer = developmentOffer(talk);
      expect(talk.declined).not.toContain(offer?.activity.id);
      const questions = proposeQuestions({
        ...talk,
        channel: "pane",
        people: "pair",
        goals: [],
        asked: [],
      });
      const refused = englishActivities.filter(({ id }) => talk.declined.includes(id));
      for (const { doing } of refused)
        for (const { text } of questions) expect(text).not.toContain(doing);
    }),
  );
});

test("an offer comes from a value that was shown, one at most, whatever the order of the list", () => {
  fc.assert(
    fc.property(anyTalk, (talk) => {
      const offer = developmentOffer(talk);
      for (const { value: shown, activity } of offer ? [offer] : []) {
        expect(talk.values).toContain(shown);
        expect(activity.values).toContain(shown.label.toLowerCase());
      }
      expect(developmentOffer({ ...talk, values: talk.values.toReversed() })).toEqual(offer);
      expect(developmentOffer({ ...talk, values: [] })).toBeUndefined();
    }),
  );
});

test("to one value the answer no leaves nothing to offer, to two the other's", () => {
  const talk = { pair: "pair", meetingDay: today };
  const declined = ["own-account-plan"];
  expect(developmentOffer({ ...talk, values: [value("Freedom")] })?.activity.id).toBe(declined[0]);
  expect(developmentOffer({ ...talk, values: [value("Freedom")], declined })).toBeUndefined();
  const both = [value("Freedom"), value("Honesty", 2)];
  expect(developmentOffer({ ...talk, values: both, declined })?.value.label).toBe("Honesty");
});

test("over the months each value has its turn, and within one the offer stays", () => {
  const values = [value("Freedom"), value("Honesty", 2), value("Fun", 3)];
  const offered = Array.from({ length: 12 }, (_, month) => {
    const days = [3, 17, 26].map((day) => {
      const meetingDay = addDays(today, month * 31);
      return developmentOffer({
        pair: "pair",
        meetingDay: `${meetingDay.slice(0, 8)}${String(day).padStart(2, "0")}` as typeof today,
        values,
      })?.value.label;
    });
    expect(new Set(days).size).toBe(1);
    return days[0];
  });
  expect(new Set(offered).size).toBe(3);
});

test.each(englishActivities)(
  "$id is an outcome: no duty, no count, no pay, no condition",
  ({ doing }) => {
    expect(doing).toMatch(/^(?:[a-z]+ing) /u);
    expect(polices(`How would you like ${doing}?`)).toBe(false);
    expect(tellsAmount(doing)).toBe(false);
    expect(doing).not.toMatch(/\b(?:must|should|have to|if you|unless|per week|every day)\b/u);
  },
);

test("activities have ids of their own", () => {
  expect(new Set(ids).size).toBe(ids.length);
});
