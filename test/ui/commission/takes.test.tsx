import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ratio } from "#domain/commission/rational.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { Day } from "#domain/day.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { noorsDirectory, now, tom } from "#support/galleryPeople.ts";
import { planRow, resultRows, settingsRow, threeSteps } from "#support/payRows.ts";
import { heading, renderTab } from "#support/renderTab.tsx";
import { terms } from "../../domain/commission/parts.ts";

const own = { kind: "own", owner: tom.id } as const;
const takes = { kind: "personal", subPage: "takes" } as const;
const pay = { kind: "personal", subPage: "pay" } as const;
const january = "2026-01-01" as Day;

const row = (name: RegExp) => {
  const title = screen.getByRole("heading", { level: 3, name });
  const item = title.closest("li");
  if (!item) throw new Error("A goal stands outside of its list.");
  return within(item);
};

/** Tom's lists with a plan of his own, ten months of results and what he keeps of his pay. */
function withPlan(results = [41, 40, 38, 43, 41, 40, 36, 42, 41, 44, 18]) {
  const lists = galleryLists();
  const rows = [planRow(threeSteps(january), now), ...resultRows(january, results, now)];
  for (const record of [...rows, settingsRow(now)]) lists.plant(own, record);
  return lists;
}

const piecesPlan: PlanDraft = {
  name: "Pieces",
  calendar: { kind: "months", start: january, months: 1 },
  terms: terms(
    {
      schedule: {
        kind: "marginal",
        by: "amount",
        tiers: [
          { from: ratio(0n), rate: { kind: "rate", rate: ratio(250n) } },
          { from: ratio(100n), rate: { kind: "rate", rate: ratio(400n) } },
        ],
      },
    },
    { basis: "units", quota: { kind: "each", amount: 120n } },
  ),
};

test("the three numbers of each goal and what is kept a month give dates, one goal after the other", async () => {
  const { user, lists } = await renderTab({ place: takes });
  await heading("What it takes");
  expect(row(/Lisbon/).getByText(/£1,080 to go. Say what you keep a month/)).toBeVisible();
  await user.type(screen.getByLabelText("I keep about"), "300{Enter}");
  expect(
    row(/Lisbon/).getByText(/paid for in March 2027\. In time takes £216 a month/),
  ).toBeVisible();
  // What Lisbon takes is not free for the kitchen.
  expect(row(/kitchen/).getByText(/paid for in September 2028, after its date/)).toBeVisible();
  await expect.poll(() => lists.in(own).some(({ kind }) => kind === "paySettings")).toBe(true);
});

test("the sums of a goal are changed where they are read", async () => {
  const { user, lists } = await renderTab({ place: takes });
  await heading("What it takes");
  await user.click(screen.getByRole("button", { name: /Change the sums of “A trip to Lisbon/ }));
  const cost = screen.getByLabelText("Costs");
  expect(cost).toHaveFocus();
  await user.clear(cost);
  await user.type(cost, "lots{Enter}");
  expect(screen.getByText(/Write an amount in figures/)).toBeVisible();
  await user.clear(cost);
  await user.type(cost, "2000{Enter}");
  expect(row(/Lisbon/).getByText(/£1,280 to go/)).toBeVisible();
  await expect
    .poll(() => lists.in(own).find(({ id }) => id === "lisbon"))
    .toMatchObject({ money: { cost: { amount: 200_000 }, saved: { amount: 72_000 } } });
});

test("somebody without a goal is led to one", async () => {
  const { user } = await renderTab({ place: takes, directory: noorsDirectory });
  await heading("What it takes");
  await user.click(screen.getByRole("button", { name: "Add a goal" }));
  expect(await heading("Add a goal")).toBeVisible();
});

test("with a plan the goals come first, in deals; the target is named after them", async () => {
  await renderTab({ place: takes, lists: withPlan() });
  await heading("What it takes");
  expect(
    row(/Lisbon/).getByText(
      /In time takes \d+ more deals? this month, and that each month after it pays as much, until then\./,
    ),
  ).toBeVisible();
  const words = document.body.textContent;
  expect(words.indexOf("Lisbon")).toBeLessThan(words.indexOf("your company expects"));
  expect(screen.getByRole("heading", { name: "Line by line" })).toBeVisible();
  expect(screen.getByText("5% of £18,000")).toBeVisible();
  // Sums have no days: that results stop at the target is not claimed of them.
  expect(screen.queryByText(/Kept up as before/)).toBe(null);
});

test("moving what if changes the dates of the last column and nothing that is kept", async () => {
  const { lists } = await renderTab({ place: takes, lists: withPlan() });
  await heading("What it takes");
  const before = lists.in(own);
  const slider = screen.getByRole("slider");
  // Keys move it in a browser; here it is told what they did.
  fireEvent.change(slider, { target: { value: "150" } });
  expect(await screen.findByRole("columnheader", { name: "Your choice, 150%" })).toBeVisible();
  const cells = within(
    screen.getByRole("table", { name: "When each goal is paid for" }),
  ).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent).slice(0, 2)).toContain("No date yet");
  expect(cells[4]).toHaveTextContent(/20\d\d/);
  expect(lists.in(own)).toEqual(before);
});

test("a guessed deal moves the picture and is kept by the person's word alone, with a way back", async () => {
  const { user, lists } = await renderTab({ place: takes, lists: withPlan() });
  await heading("What it takes");
  const before = lists.in(own);
  const box = screen.getByLabelText("If a deal came to");
  await user.clear(box);
  await user.type(box, "lots");
  expect(screen.getByText("Write an amount in figures, such as 7,000.")).toBeVisible();
  await user.clear(box);
  await user.type(box, "9000");
  await user.tab();
  expect(lists.in(own)).toEqual(before);
  const usual = () => {
    const found = lists.in(own).find(({ kind }) => kind === "paySettings");
    return found && "content" in found ? found.content["usualDeal"] : undefined;
  };
  await user.click(screen.getByRole("button", { name: "Take it as what a deal usually comes to" }));
  await expect.poll(usual).toEqual({ amount: 900_000, currency: "GBP" });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(usual).toEqual({ amount: 700_000, currency: "GBP" });
});

test("nobody who sold 99.94% of the target is told that they reached it", async () => {
  const results = [40, 40, 40, 40, 40, 40, 40, 40, 40, 39.75];
  await renderTab({ place: takes, lists: withPlan(results) });
  await heading("What it takes");
  expect(screen.getByText("Today’s pace is 99.9% of target.")).toBeVisible();
  expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("99.9% of target");
});

test("one's own plan is typed beside what it pays, kept, and taken away with a way back", async () => {
  const { user, lists } = await renderTab({ place: pay });
  await heading("How I’m paid");
  await user.click(screen.getByRole("button", { name: "Add my plan" }));
  expect(screen.getByLabelText("What the plan is called")).toHaveFocus();
  await user.type(screen.getByLabelText("Target for a month"), "40000");
  await user.selectOptions(
    screen.getByLabelText("How commission is worked out"),
    "A sum at target, more past it",
  );
  await user.type(screen.getByLabelText("Commission for exactly the target"), "2000");
  expect(screen.getByText(/It pays £2,600 \(120% of the target\)/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Exactly the target pays £2,000.")).toBeVisible();
  const plans = () => lists.in(own).filter(({ kind }) => kind === "payPlan").length;
  await expect.poll(plans).toBe(1);
  await user.click(screen.getByRole("button", { name: "Take it away" }));
  expect(screen.getByRole("button", { name: "Add my plan" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Exactly the target pays £2,000.")).toBeVisible();
});

test("a plan that makes no sense is told at its box, which has the focus, and nothing is kept", async () => {
  const { user, lists } = await renderTab({ place: pay });
  await heading("How I’m paid");
  await user.click(screen.getByRole("button", { name: "Add my plan" }));
  await user.type(screen.getByLabelText("Rate, %"), "five");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByText("Write a percentage in figures, such as 7.5.")).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText("Rate, %"));
  expect(lists.in(own).some(({ kind }) => kind === "payPlan")).toBe(false);
});

test("a plan put right stays to be seen beside the one that was wrong", async () => {
  const { user } = await renderTab({ place: pay, lists: withPlan() });
  await heading("How I’m paid");
  await user.click(screen.getByRole("button", { name: "Put it right" }));
  const quota = screen.getByLabelText("Target for a month");
  expect(quota).toHaveValue("40000");
  await user.clear(quota);
  await user.type(quota, "42000");
  await user.type(screen.getByLabelText("What was wrong, if you like"), "A digit");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/put right since/)).toBeVisible();
  // In the plan, and in its history.
  expect(screen.getAllByText("The target is £42,000 a month.")).toHaveLength(2);
  expect(screen.getAllByText("The target is £40,000 a month.")).toHaveLength(1);
  expect(screen.getByText("Put right because: A digit")).toBeInTheDocument();
});

test("results are typed period by period, and one that is no amount is told", async () => {
  const { user, lists } = await renderTab({ place: pay, lists: withPlan([41]) });
  await heading("How I’m paid");
  const box = screen.getByLabelText("Result of November 2026");
  await user.type(box, "much{Enter}");
  expect(screen.getByText(/^Write an amount in figures/)).toBeVisible();
  await user.clear(box);
  await user.type(box, "12,000{Enter}");
  const november = () => lists.in(own).find(({ id }) => id === "figures-2026-11-01");
  await expect.poll(november).toMatchObject({ kind: "payFigures", result: 1_200_000 });
  expect(screen.getByText("Result of November 2026: kept.")).toBeVisible();
  // A month of refunds comes to less than nothing.
  await user.clear(box);
  await user.type(box, "-500{Enter}");
  await expect.poll(november).toMatchObject({ result: -50_000 });
  expect(box).toHaveProperty("value", "-500");
  await user.clear(box);
  await user.tab();
  await expect.poll(november).toBe(undefined);
  expect(screen.getByText("Result of November 2026: emptied.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(november).toMatchObject({ result: -50_000 });
});

test("an empty target shows what the plan expects, for the days it is in force alone", async () => {
  const lists = galleryLists();
  lists.plant(own, planRow(threeSteps("2026-10-16" as Day), now));
  await renderTab({ place: pay, lists });
  await heading("How I’m paid");
  const expected = (name: string) => screen.getByLabelText(name).getAttribute("placeholder");
  expect(expected("Target of October 2026")).toBe("£20,645.17");
  expect(expected("Target of November 2026")).toBe("£40,000");
});

test("figures that count for nothing are told with their period and the reason", async () => {
  const lists = withPlan([41]);
  for (const record of resultRows("2026-05-10" as Day, [30], now)) lists.plant(own, record);
  await renderTab({ place: pay, lists });
  await heading("How I’m paid");
  expect(
    screen.getByText(/^Figures are kept that begin on 10 May 2026, and no period of the plan/),
  ).toBeVisible();
});

test("what a plan pays deal by deal is not said to be nothing where only sums are known", async () => {
  const lists = galleryLists();
  const byDeal = { ...threeSteps(january), counted: "deal" as const };
  for (const record of [planRow(byDeal, now), ...resultRows(january, [41, 40], now)])
    lists.plant(own, record);
  const first = await renderTab({ place: pay, lists });
  await heading("How I’m paid");
  expect(screen.getByText(/^The plan pays each deal by itself\./)).toBeVisible();
  await first.close();
  const { user } = await renderTab({ place: takes, lists });
  await heading("What it takes");
  await user.selectOptions(screen.getByLabelText("Period"), "February 2026");
  expect(
    screen.getByText(
      "£40,000 of this is known as one sum. What is paid deal by deal is not in it.",
    ),
  ).toBeVisible();
});

test("a plan that counts pieces is shown, typed and looked ahead in pieces; its pay is money", async () => {
  const lists = galleryLists();
  lists.plant(own, versionRecord(piecesPlan, { id: "pieces", now }));
  lists.plant(own, settingsRow(now));
  const first = await renderTab({ place: pay, lists });
  await heading("How I’m paid");
  expect(screen.getByText("The target is 120 pieces a month.")).toBeVisible();
  expect(screen.getByText("£2.50 for each to begin with.")).toBeVisible();
  expect(screen.getByText("£4 for each from 100 pieces on.")).toBeVisible();
  // The form's boxes are amounts of money.
  expect(screen.queryByRole("button", { name: "Put it right" })).toBe(null);
  const target = screen.getByLabelText("Target of October 2026");
  expect(target.getAttribute("placeholder")).toBe("120 pieces");
  await first.user.type(screen.getByLabelText("Result of October 2026"), "1.100{Enter}");
  await expect
    .poll(() => lists.in(own).find(({ id }) => id === "figures-2026-10-01"))
    .toMatchObject({ result: 1100 });
  await first.close();

  const { user } = await renderTab({ place: takes, lists });
  await heading("What it takes");
  expect(screen.getByText(/100% is the 120 pieces your company expects\./)).toBeVisible();
  expect(screen.queryByLabelText("If a deal came to")).toBe(null);
  expect(row(/kitchen/).getByText(/[\d,]+ pieces more this month/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Period"), "October 2026");
  expect(screen.getByText("£4 for each of 1,000 pieces, above 100 pieces")).toBeVisible();
});

test("what the manager entered is read and not changed here", async () => {
  const lists = galleryLists();
  lists.plant({ kind: "plan", of: tom.id }, planRow(threeSteps(january), now));
  await renderTab({ place: pay, lists });
  await heading("How I’m paid");
  expect(await screen.findByText(/Your manager entered it on/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Put it right" })).toBe(null);
  expect(screen.queryByRole("button", { name: "Take it away" })).toBe(null);
});
