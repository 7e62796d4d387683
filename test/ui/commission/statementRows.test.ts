import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import type { Book } from "#domain/commission/book.ts";
import type { Plan, PlanTerms } from "#domain/commission/plan.ts";
import type { Sale } from "#domain/commission/sale.ts";
import { statementsOf, type Statement } from "#domain/commission/statement.ts";
import { statementRows } from "#ui/commission/statementRows.ts";
import { statementWords } from "#ui/text/enStatement.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { anyDeals, anyTerms } from "../../domain/commission/anyPlan.ts";
import { book, deal, pence, plans, pounds, terms } from "../../domain/commission/parts.ts";

const rowsOf = (statement: Statement, of: readonly Plan[]) =>
  statementRows(
    statement,
    { words: statementWords, currency: pounds, plans: of, locale: "en-GB" },
    (id) => id,
  );

/** Rows of the month of `2026-0x` as they are read. */
function rowsIn(month: number, version: PlanTerms, sales: readonly Sale[], more?: Partial<Book>) {
  const of = book(version, sales, more);
  const statement = statementsOf(of)[month - 1];
  if (!statement) throw new Error("No such month.");
  return rowsOf(statement, of.plans);
}

test("what is shown sums to what is shown as the total, under any plan", () => {
  const calendar = monthsCalendar(theDay("2026-01-01"), 1, 1).slice(0, 6);
  fc.assert(
    fc.property(
      anyTerms,
      anyDeals(150, -40n),
      fc.array(fc.nat(7), { maxLength: 2 }),
      (version, deals, undone) => {
        const of: Book = {
          plans: plans(version),
          calendar,
          sales: deals,
          cancellations: undone.flatMap((at) =>
            deals[at] ? [{ deal: deals[at].id, on: theDay("2026-05-20") }] : [],
          ),
        };
        for (const statement of statementsOf(of)) {
          const shown = rowsOf(statement, of.plans);
          expect(shown.reduce((all, { amount }) => all + amount, 0n)).toBe(statement.paid);
          for (const { name, steps } of shown) expect([name, ...steps].join()).not.toMatch(/undef/);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("a month of refunds says where its minus goes, and the next one that it is made good", () => {
  const sales = [deal("2026-01-10", "-10,000"), deal("2026-02-10", "30,000")];
  expect(rowsIn(1, terms(), sales).map(({ name, amount }) => [name, amount])).toEqual([
    ["Commission", -pence("500")],
    ["Taken off what comes next, not now", pence("500")],
  ]);
  expect(rowsIn(2, terms(), sales).map(({ name, amount }) => [name, amount])).toEqual([
    ["Commission", pence("1,500")],
    ["Made good from an earlier period", -pence("500")],
  ]);
  const forgotten = rowsIn(1, terms({}, { negative: "forgotten" }), sales);
  expect(forgotten.at(-1)).toEqual({ name: "Not taken back", steps: [], amount: pence("500") });
});

test("what each deal pays is said as it is paid, and a figure on the way to the nearest penny", () => {
  // 5 % of £22.44 is 112.2 pence.
  const three = deal("2026-01-10", "22.44", { count: 3n });
  const [row] = rowsIn(1, terms({ accumulation: "deal" }), [three]);
  expect(row).toMatchObject({ steps: ["5% of £22.44", "3 times £1.12"], amount: 336n });
});

test("what was taken back before is a step like what was paid before", () => {
  const toDate = terms({ accumulation: { toDate: "year", deductions: true } });
  const sales = [deal("2026-01-10", "-1,000"), deal("2026-02-10", "3,000")];
  expect(rowsIn(2, toDate, sales)[0]).toEqual({
    name: "Commission",
    steps: ["5% of £2,000", "plus £50 taken back before"],
    amount: pence("150"),
  });
  const paid = [deal("2026-01-10", "1,000"), deal("2026-02-10", "3,000")];
  expect(rowsIn(2, toDate, paid)[0]?.steps).toEqual(["5% of £4,000", "less £50 paid before"]);
});

test("caps, splits and what is taken back say their amounts", () => {
  const capped = terms({
    accumulation: "deal",
    caps: [
      { on: "pay", per: "deal", most: pence("400"), beyond: { n: 0n, d: 1n }, withheld: "lost" },
    ],
  });
  expect(rowsIn(1, capped, [deal("2026-01-10", "10,000")])[0]?.steps).toEqual([
    "5% of £10,000",
    "above the cap: -£100",
  ]);
  const half = { credit: [{ n: 1n, d: 1n }], mine: 0, pay: { n: 1n, d: 2n } };
  expect(rowsIn(1, terms(), [deal("2026-01-10", "10,000", { split: half })])[0]?.steps).toEqual([
    "5% of £10,000",
    "shared with others: -£250",
  ]);
  const sold = deal("2026-01-10", "10,000");
  const cancellations = [{ deal: sold.id, on: theDay("2026-02-03") }];
  const [, taken] = rowsIn(2, terms({}, { clawback: { kind: "whole", withinDays: 90 } }), [sold], {
    cancellations,
  });
  expect(taken).toMatchObject({ steps: ["what it had brought: £500"], amount: -pence("500") });
});

test("what a plan counts in pieces, and a campaign in deals, is never said as money", () => {
  const pieces = terms(
    {
      schedule: {
        kind: "marginal",
        by: "amount",
        tiers: [
          { from: { n: 0n, d: 1n }, rate: { kind: "rate", rate: { n: 250n, d: 1n } } },
          { from: { n: 100n, d: 1n }, rate: { kind: "rate", rate: { n: 400n, d: 1n } } },
        ],
      },
    },
    {
      basis: "units",
      extras: [
        {
          kind: "spiff",
          name: "Spring",
          from: theDay("2026-01-01"),
          to: theDay("2026-03-31"),
          counts: "deals",
          when: [],
          schedule: { kind: "flat", rate: { kind: "rate", rate: { n: 5000n, d: 1n } } },
          insideCap: false,
        },
      ],
    },
  );
  const sold = { ...deal("2026-01-10", "0"), amount: 120n };
  expect(rowsIn(1, pieces, [sold])).toEqual([
    {
      name: "Commission",
      steps: ["£2.50 for each of 100 pieces", "£4 for each of 20 pieces, above 100 pieces"],
      amount: pence("330"),
    },
    { name: "Spring", steps: ["£50 for each of 1 deal"], amount: pence("50") },
  ]);
});
