import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkup } from "#domain/escapeMarkup.ts";
import { glance } from "#domain/invite/glance.ts";
import { waysGone, withoutWays } from "#domain/invite/waysGone.ts";
import { rewrites } from "#domain/question/activity/rewrites.ts";
import { goalPhrase } from "#domain/question/phrase.ts";
import { anyTitle, shownGoal } from "../arbitraries.ts";
import { htmlOf, kitchen, lisbon } from "./parts.ts";

const base = "https://teams.microsoft.com/l/entity/3b1c/talks";
const ways = Object.values(rewrites).flat();
const about = (goal: typeof lisbon, { withGoal }: (typeof ways)[number]): string =>
  withGoal.replace("{G}", () => goalPhrase(goal).your);

test("whatever a goal is called, each way to ask about it is found once the goal is gone, and not before", () => {
  fc.assert(
    fc.property(anyTitle, fc.constantFrom(...ways), (title, way) => {
      const goal = shownGoal({ ...lisbon, title });
      const line = about(goal, way);
      const text = `Hello Tom,\n- ${line} And then lunch.`;
      const { masked } = goalPhrase(goal);
      expect(waysGone(text, [goal])).toEqual([]);
      expect(waysGone(text, []).map((found) => found.text)).toEqual(masked ? [] : [line]);
      expect(waysGone(text, [{ ...goal, inInvites: false }])).toHaveLength(masked ? 0 : 1);
      expect(glance(text)).toBe(masked ? "none" : "naming");
    }),
  );
});

test("asked about this month instead, all else stays to the byte, what is still shown and the block too", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ways), fc.constantFrom(...ways), (one, other) => {
      const body = (first: string, second: string) =>
        `<ul><li>${first}</li><li>${second}</li></ul>${htmlOf()}<p>Bye &amp; thanks</p>`;
      const content = body(about(lisbon, one), about(kitchen, other));
      const text = { type: "html" as const, content };
      expect(withoutWays(text, base, [kitchen])).toBe(
        body(escapeMarkup(one.thisMonth), about(kitchen, other)),
      );
      expect(withoutWays(text, base, [])).toBe(
        body(escapeMarkup(one.thisMonth), escapeMarkup(other.thisMonth)),
      );
      expect(withoutWays(text, base, [lisbon, kitchen])).toBe(content);
    }),
  );
});

test("what a person typed themselves is not one of ours", () => {
  expect(
    waysGone("Which conversation could bring us closer?\nWith your trip in mind?", []),
  ).toEqual([]);
});
