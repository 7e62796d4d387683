import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { applyFields } from "#domain/goal/reviseGoal.ts";
import { mentionsSensitive } from "#domain/goal/sensitiveWords.ts";
import { asksFirst } from "#domain/sharing/asksFirst.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { anyGoalWithUpdates, goal, now, reader, team, today } from "../arbitraries.ts";

const since = addDays(today, -9);
const shown = goal({ consents: [{ reader, since, inInvites: false }] });
const onWall = goal({ wall: [{ team, since, why: true }] });

test.each<[string, Goal, Partial<Goal>, ReturnType<typeof asksFirst>]>([
  ["a plain new title of a shown goal", shown, { title: "Trip to Porto" }, undefined],
  ["a title that now tells of illness", shown, { title: "Lisbon after my surgery" }, "sensitive"],
  ["the same on a wall", onWall, { title: "Lisbon after my surgery" }, "sensitive"],
  ["a why that does", shown, { why: "Since the divorce" }, "sensitive"],
  [
    "a step that does",
    shown,
    { steps: [{ id: "1", text: "Ask the oncology clinic" }] },
    "sensitive",
  ],
  [
    "what is counted",
    shown,
    { progress: { kind: "count", done: 1, of: 9, unit: "sober weeks" } },
    "sensitive",
  ],
  ["a kind that starts close", shown, { category: "health" }, "sensitive"],
  [
    "a picture whose words do",
    shown,
    { picture: { thumbnail: "", alt: "The oncology clinic" } },
    "sensitive",
  ],
  ["the same for somebody who shows it to nobody", goal(), { title: "My surgery" }, undefined],
  ["the same, kept close with it", shown, { title: "My surgery", keptClose: true }, undefined],
  ["what was kept close and had readers", { ...shown, keptClose: true }, {}, "opens"],
  ["what was kept close and had none", goal({ keptClose: true }), {}, undefined],
  [
    "words as tender as those that were opened up",
    { ...shown, title: "Lisbon after my surgery" },
    { title: "Porto after my surgery" },
    undefined,
  ],
  [
    "words tender in another way",
    { ...shown, title: "Lisbon after my surgery" },
    { title: "Lisbon after my divorce" },
    "sensitive",
  ],
])("asked first: %s", (_, before, change, ask) => {
  expect(asksFirst(before, { ...before, keptClose: false, ...change })).toBe(ask);
});

test("what is not asked about tells a reader nothing tender that they could not read before", () => {
  const tender = fc.constantFrom(
    "Sober since May",
    "Baby's room",
    "Porto",
    "Leave my job",
    "A wedding",
  );
  fc.assert(
    fc.property(anyGoalWithUpdates, tender, tender, ({ goal: some }, title, why) => {
      const before = { ...some, title: "Porto", why: "Sun", phrase: "Porto", steps: [] };
      const after = applyFields(before, { ...before, title, why }, now);
      if (asksFirst(before, after) !== undefined) return;
      const seen = projectGoal(after, reader, today, []);
      expect([seen?.title, seen?.why].some((text) => mentionsSensitive(text ?? ""))).toBe(false);
    }),
  );
});
