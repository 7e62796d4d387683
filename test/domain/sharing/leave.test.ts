import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Consent, Goal } from "#domain/goal/goal.ts";
import type { TeamId } from "#domain/person/person.ts";
import {
  heldUntil,
  leaveToPost,
  leaveToSee,
  leaveToSpeak,
  withLeave,
  withLeaveOnWall,
} from "#domain/sharing/leave.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { projectToWall } from "#domain/sharing/projectToWall.ts";
import { anyGoal, goal, nearDay, otherReader, reader, team, today } from "../arbitraries.ts";

const consent: Consent = { reader, since: addDays(today, -9), inInvites: false };
const card = { team, since: addDays(today, -9), why: false };
const shown = goal({ consents: [consent], wall: [card] });

test("whatever else is chosen, no more is said of a goal than its owner's leave", () => {
  fc.assert(
    fc.property(anyGoal, nearDay, (any, day) => {
      const leave = leaveToSpeak(any, reader, day);
      expect(projectGoal(any, reader, day, []) === undefined).toBe(!leaveToSee(any, reader, day));
      expect(projectToWall(any, team, day) === undefined).toBe(!leaveToPost(any, team, day));
      expect(leaveToSee(any, reader, day)).toBe(heldUntil(leave, day) ? undefined : leave);
      const [spoken] = leave ? withLeave(any, [metBy(reader)]) : [metBy(reader)];
      expect(spoken).toEqual(metBy(reader));
      expect(leave !== undefined && (any.keptClose || leave.since > day)).toBe(false);
    }),
  );
});

const silent: readonly (readonly [string, Partial<Goal>])[] = [
  ["kept close", { keptClose: true }],
  ["a draft", { status: "draft" }],
  ["resting", { status: "resting" }],
  ["let go", { status: "letGo" }],
  [
    "shown from tomorrow",
    {
      consents: [{ ...consent, since: addDays(today, 1) }],
      wall: [{ ...card, since: addDays(today, 1) }],
    },
  ],
  ["shown to nobody", { consents: [], wall: [] }],
];

test.each(silent)("a goal that is %s is not spoken of", (_, part) => {
  expect(leaveToSpeak({ ...shown, ...part }, reader, today)).toBeUndefined();
  expect(leaveToPost({ ...shown, ...part }, team, today)).toBeUndefined();
});

test("a goal that is reached is spoken of like one that is under way", () => {
  expect(leaveToSpeak(shown, reader, today)).toBe(consent);
  expect(leaveToSpeak({ ...shown, status: "achieved" }, reader, today)).toBe(consent);
  expect(leaveToPost(shown, team, today)).toBe(card);
});

test("not this time ends with the day before its day", () => {
  const held = { ...consent, heldUntil: addDays(today, 2) };
  const one = goal({ consents: [held] });
  expect(heldUntil(held, addDays(today, 1))).toBe(addDays(today, 2));
  expect(heldUntil(held, addDays(today, 2))).toBeUndefined();
  expect(leaveToSpeak(one, reader, today)).toBe(held);
  expect(leaveToSee(one, reader, today)).toBeUndefined();
  expect(leaveToSee(one, reader, addDays(today, 2))).toBe(held);
});

test("those who have leave are named in the order in which they are known", () => {
  const people = [metBy(otherReader), metBy(reader)];
  expect(withLeave(shown, people)).toEqual([metBy(reader)]);
  const both = goal({ consents: [consent, { ...consent, reader: otherReader }] });
  expect(withLeave(both, people)).toEqual(people);
  expect(withLeaveOnWall(shown, [{ id: "other" as TeamId }, { id: team }])).toEqual([{ id: team }]);
});

function metBy(id: typeof reader) {
  return { other: { id } };
}
