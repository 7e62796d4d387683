import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { monthOf, type DealsLine } from "#domain/goal/dealsLine.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { reviseGoal, type GoalEdit } from "#domain/goal/reviseGoal.ts";
import { holdBack, keepClose, showTo } from "#domain/sharing/consentEdits.ts";
import { renewDealsLine, showDealsLine } from "#domain/sharing/dealsLineEdits.ts";
import { leaveOf } from "#domain/sharing/leave.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { projectToWall } from "#domain/sharing/projectToWall.ts";
import { reconcile } from "#domain/sharing/reconcile.ts";
import {
  anyGoal,
  goal,
  now,
  otherReader,
  pounds,
  reader,
  team,
  theDay,
  today,
} from "../arbitraries.ts";

const since = theDay("2026-10-01");
const line: DealsLine = { deals: 2, month: monthOf(theDay("2027-03-01")) };
const seen = goal({
  consents: [reader, otherReader].map((one) => ({ reader: one, since, inInvites: true })),
  wall: [{ team, since, why: true }],
  money: { cost: pounds(430_000), saved: pounds(10_000) },
});
const chosen = made(seen, showDealsLine(reader, line, today));

function made(before: Goal, edit: GoalEdit): Goal {
  return reviseGoal(before, edit(before), now);
}

const lineFor = (to: typeof reader, of: Goal, day = today) => projectGoal(of, to, day, [])?.sooner;

test("the one it was chosen for reads deals and a month and nothing else; others, and a wall, as before", () => {
  expect(lineFor(reader, chosen)).toEqual(line);
  expect(projectGoal(chosen, otherReader, today, [])).toEqual(
    projectGoal(seen, otherReader, today, []),
  );
  expect(projectToWall(chosen, team, today)).toEqual(projectToWall(seen, team, today));
});

test("taken back, the reader sees the very goal they saw before", () => {
  const back = made(chosen, showDealsLine(reader, undefined, today));
  expect(back.consents).toEqual(seen.consents);
  expect(projectGoal(back, reader, today, [])).toEqual(projectGoal(seen, reader, today, []));
});

test("it is read until its month has passed, and not of a reached goal", () => {
  expect(lineFor(reader, chosen, theDay("2027-03-31"))).toEqual(line);
  expect(lineFor(reader, chosen, theDay("2027-04-01"))).toBeUndefined();
  const reached = made(chosen, () => ({ status: "achieved", achievedOn: today }));
  expect(projectGoal(reached, reader, today, [])).toMatchObject({ achieved: true });
  expect(lineFor(reader, reached)).toBeUndefined();
});

test("it goes with the goal: kept close, resting, held back, shown no more, not taking part", () => {
  for (const edit of [
    keepClose(true),
    () => ({ status: "resting" as const }),
    holdBack(reader, addDays(today, 7)),
    showTo(reader, false, today),
  ])
    expect(projectGoal(made(chosen, edit), reader, today, [])).toBeUndefined();
  const out: OwnRecord = { kind: "participation", id: "participation", taking: false, since };
  expect(reconcile([chosen, out], [], reader, today).put).toEqual([]);
  // Shown anew, it is asked about anew.
  const again = made(made(chosen, showTo(reader, false, today)), showTo(reader, true, today));
  expect(lineFor(reader, again)).toBeUndefined();
});

test("new numbers are read by those who were let read it, and by nobody else", () => {
  const fewer: DealsLine = { ...line, deals: 1 };
  const later = addDays(today, 3);
  const renewed = made(chosen, renewDealsLine(fewer, later));
  expect(leaveOf(renewed, reader)?.sooner).toEqual({ ...fewer, on: later });
  expect(leaveOf(renewed, otherReader)?.sooner).toBeUndefined();
  expect(made(chosen, renewDealsLine(undefined, later)).consents).toEqual(seen.consents);
  // The same numbers on another day are no change at all.
  expect(made(chosen, renewDealsLine(line, later))).toBe(chosen);
});

test("neither edit gives leave to anybody who has none, or changes anything else of a leave", () => {
  const without = ({ consents }: Goal) => consents.map(({ sooner: _line, ...leave }) => leave);
  fc.assert(
    fc.property(anyGoal, fc.boolean(), (any, there) => {
      const wanted = there ? line : undefined;
      for (const edit of [showDealsLine(reader, wanted, today), renewDealsLine(wanted, today)])
        expect(without(made(any, edit))).toEqual(without(any));
    }),
  );
});

test("what a goal costs and what there is never moves the line by itself", () => {
  const rich = made(chosen, () => ({ money: { cost: pounds(430_000), saved: pounds(430_000) } }));
  expect(projectGoal(rich, reader, today, [])).toEqual(projectGoal(chosen, reader, today, []));
});
