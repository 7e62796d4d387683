import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import { monthOf } from "#domain/goal/dealsLine.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { dateWords } from "#ui/pane/dates.ts";
import { AskAbout } from "#ui/pane/AskAbout.tsx";
import { en } from "#ui/pane/text/en.ts";
import { WordsContext } from "#ui/pane/text/useText.ts";
import { kitchen, lisbon } from "../paneGallery/pairStates.ts";

const today = "2026-11-23" as Day;
const dates = dateWords("en-GB", "Europe/London", today, (season) => en.season[season]);

function draw(goals: readonly ShownGoal[], day = today) {
  render(
    <WordsContext value={{ text: en, dates, locale: "en-GB" }}>
      <AskAbout day={day} name="Tom" view={{ kind: "asking", goals, values: [] }} />
    </WordsContext>,
  );
  return within(screen.getByRole("region", { name: "Ask about" }));
}

const line = (deals: number, month: string) => ({
  sooner: { deals, month: monthOf(`${month}-01` as Day) },
});

test("the large goal and a small one say what a few more deals would do", () => {
  const ask = draw([
    { ...lisbon, ...line(2, "2026-12") },
    { ...kitchen, ...line(1, "2027-03") },
  ]);
  expect(ask.getByText("About two more deals bring this to December.")).toBeVisible();
  expect(ask.getByText("About one more deal brings this to March 2027.")).toBeInTheDocument();
});

test("nothing is said of a month that has passed, of a reached goal, or where nothing is shown", () => {
  const ask = draw([
    { ...lisbon, ...line(2, "2026-10") },
    { ...kitchen, achieved: true, ...line(1, "2027-03") },
    { ...kitchen, id: "other" as ShownGoal["id"] },
  ]);
  expect(ask.queryByText(/more deal/)).toBe(null);
});

test("in a talk after that month nothing is said of it either", () => {
  expect(
    draw([{ ...lisbon, ...line(2, "2026-11") }], "2026-12-01" as Day).queryByText(/deal/),
  ).toBe(null);
});
