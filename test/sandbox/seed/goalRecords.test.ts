import { expect, test } from "vitest";
import { parseDay, type Day } from "#domain/day.ts";
import { ownerStage, type Stage } from "#domain/goal/stage.ts";
import { goals } from "../company/goals.ts";
import type { GoalData, StoryStage } from "../company/GoalData.ts";
import { goalRecord, updateRecords } from "./goalRecords.ts";
import { thumbnail } from "./thumbnails.ts";
import { pictureNames } from "../company/pictureNames.ts";

const day = (text: string): Day => {
  const found = parseDay(text);
  if (found === undefined) throw new TypeError(`${text} is not a day.`);
  return found;
};

// The company is dated from whatever day it opens on; ends of months and years are where dates go wrong.
const openings = ["2026-11-23", "2026-12-31", "2027-02-28", "2028-02-29", "2027-08-01"].map(day);

/** The product's word for what the story says. */
function stageInProduct(stage: StoryStage): Stage {
  return stage === "resting" || stage === "draft" || stage === "letGo" ? "gentle" : stage;
}

const stageOn = (data: GoalData, today: Day): Stage =>
  ownerStage(goalRecord(data, today, 1), updateRecords(data, today), today);

test.for(openings)("opened on %s, every goal is at the stage its story tells", (today) => {
  const told = goals.map((data) => `${data.key}: ${stageInProduct(data.stage)}`);
  expect(goals.map((data) => `${data.key}: ${stageOn(data, today)}`)).toEqual(told);
});

test("money is kept in the smallest unit of its currency", () => {
  const money = goals.flatMap((data) => goalRecord(data, day("2026-11-23"), 1).money?.cost ?? []);
  expect(money).toContainEqual({ amount: 185_000, currency: "GBP" });
  expect(money).toContainEqual({ amount: 145_000_000, currency: "ZAR" });
});

test("a thumbnail is a JPEG that fits the 40 kB a row may carry", () => {
  for (const name of pictureNames) {
    expect(thumbnail(name)).toMatch(/^data:image\/jpeg;base64,\/9j\//);
    expect(thumbnail(name).length).toBeLessThanOrEqual(40_000);
  }
});
