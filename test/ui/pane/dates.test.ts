import { expect, test } from "vitest";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { dateWords } from "#ui/pane/dates.ts";
import { en } from "#ui/pane/text/en.ts";
import { whyNow } from "#ui/pane/whyNow.ts";
import { theDay, theInstant, today } from "../../domain/arbitraries.ts";

const dates = dateWords("en-GB", "Europe/London", today, (season) => en.season[season]);

const moments = [
  ["2026-11-24T10:00:00Z", "Tue 10:00", "Tuesday"],
  ["2026-11-23T23:30:00Z", "Mon 23:30", "Monday"],
  ["2026-11-30T10:00:00Z", "Mon 10:00", "Monday 30 November"],
  ["2026-11-20T10:00:00Z", "Fri 10:00", "Friday 20 November"],
] as const;

test.each(moments)("a meeting at %s is %s, on %s", (at, moment, weekday) => {
  expect(dates.moment(theInstant(at))).toBe(moment);
  expect(dates.weekday(theInstant(at)).replace(",", "")).toBe(weekday);
});

test("a meeting is told in the reader's own zone, on whose day it falls", () => {
  const tokyo = dateWords("en-GB", "Asia/Tokyo", today, () => "");
  expect(tokyo.moment(theInstant("2026-11-23T23:30:00Z"))).toBe("Tue 8:30");
  expect(tokyo.weekday(theInstant("2026-11-23T23:30:00Z"))).toBe("Tuesday");
});

const goalDays = [
  ["2026-12-12", "day", "12 December"],
  ["2027-06-12", "day", "12 June 2027"],
  ["2026-12-01", "month", "December"],
  ["2027-06-01", "month", "June 2027"],
  ["2027-06-01", "season", "summer 2027"],
  ["2026-12-31", "season", "winter"],
  ["2027-01-01", "season", "winter 2027"],
  ["2027-04-01", "year", "2027"],
] as const;

test.each(goalDays)("%s meant to the %s reads %s", (day, precision, words) => {
  expect(dates.goalDay(theDay(day), precision)).toBe(words);
});

const reasons: readonly (readonly [Partial<ShownGoal>, string])[] = [
  [{ achieved: true, achievedOn: theDay("2026-11-20") }, "Reached on 20 November"],
  [{ achieved: true }, "Reached"],
  [{ targetDay: theDay("2026-12-12") }, "Coming up: 12 December"],
  [{ targetDay: theDay("2027-06-12") }, "For 12 June 2027"],
  [{ targetDay: theDay("2026-11-10") }, "The date was 10 November"],
  [{ targetDay: theDay("2026-11-20"), endDay: theDay("2026-11-27") }, "Happening now"],
  [{ targetDay: theDay("2026-11-02"), endDay: theDay("2026-11-09") }, "The date was 2 November"],
  [{}, "Written down on 1 October"],
];

test.each(reasons)("a goal with %o comes up because: %s", (more, words) => {
  const goal: ShownGoal = {
    kind: "shownGoal",
    id: "g1" as GoalId,
    title: "Trip to Lisbon",
    category: "travel",
    achieved: false,
    progress: { kind: "none" },
    inInvites: false,
    since: theDay("2026-10-01"),
    createdOn: theDay("2026-10-01"),
    revision: 1,
    ...more,
  };
  expect(whyNow(goal, today, en, dates)).toBe(words);
});
