import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { isToCelebrate } from "#domain/goal/isToCelebrate.ts";
import { goal, today } from "../arbitraries.ts";

const reached = (days: number) => goal({ status: "achieved", achievedOn: addDays(today, -days) });

test("a goal reached within a month is opened, once", () => {
  expect(isToCelebrate(reached(0), today)).toBe(true);
  expect(isToCelebrate(reached(31), today)).toBe(true);
  expect(isToCelebrate(reached(32), today)).toBe(false);
  expect(isToCelebrate({ ...reached(0), celebratedOn: today }, today)).toBe(false);
  expect(isToCelebrate({ ...reached(0), status: "active" }, today)).toBe(false);
});
