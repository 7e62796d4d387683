import { expect, test } from "vitest";
import { leastSales } from "#domain/commission/leastSales.ts";
import type { CommissionRule, PlanTerms } from "#domain/commission/plan.ts";
import { dividedBy, ratio } from "#domain/commission/rational.ts";
import { theDay } from "../arbitraries.ts";
import {
  at,
  book,
  deal,
  flat,
  january,
  marginal,
  pct,
  pence,
  rate,
  statementOn,
  terms,
  tiersAt,
  wholeAmount,
} from "./parts.ts";

// Worked examples that have been published, each worked out again by hand.

const quota150: Partial<PlanTerms> = { quota: { kind: "each", amount: pence("150,000") } };

const table: readonly (readonly [
  name: string,
  commission: Partial<CommissionRule>,
  plan: Partial<PlanTerms>,
  sales: string,
  pays: string,
])[] = [
  [
    "marginal tiers: 180 + 400 + 100",
    { schedule: marginal(["0", "6"], ["3,000", "8"], ["8,000", "10"]) },
    {},
    "9,000",
    "680.00",
  ],
  [
    "accelerators by quota: 12,000 + 3,600 + 2,400",
    {
      schedule: {
        kind: "marginal",
        by: "quota",
        tiers: [
          { from: pct("0"), rate: rate("8") },
          { from: pct("100"), rate: rate("12") },
          { from: pct("120"), rate: rate("16") },
        ],
      },
    },
    quota150,
    "195,000",
    "18,000",
  ],
  ["without the accelerators", { schedule: flat("8") }, quota150, "195,000", "15,600"],
  [
    "whole-amount tiers",
    { schedule: wholeAmount(["0", "50"], ["100,000", "60"]) },
    {},
    "180,000",
    "108,000",
  ],
  [
    "the same tiers, marginal",
    { schedule: marginal(["0", "50"], ["100,000", "60"]) },
    {},
    "180,000",
    "98,000",
  ],
  [
    "a base rate of target variable by quota",
    { schedule: { kind: "flat", rate: { kind: "timesBase", times: ratio(1n) } } },
    {
      quota: { kind: "each", amount: pence("600,000") },
      targetVariable: { amount: pence("30,000"), prorated: false },
    },
    "100",
    "5.00",
  ],
  ["two tiers: 10 + 30", { schedule: marginal(["0", "1"], ["1,000", "2"]) }, {}, "2,500", "40"],
  [
    "interpolated rate: 1 % and a quarter of 2 %",
    {
      schedule: {
        kind: "interpolatedRate",
        by: "amount",
        tiers: tiersAt(["0", "1"], ["1,000", "2"]),
        end: at("5,000"),
      },
    },
    {},
    "2,000",
    "30",
  ],
  [
    "an excess threshold",
    { threshold: { by: "amount", at: at("10,000"), kind: "excess" }, schedule: flat("7") },
    {},
    "15,000",
    "350",
  ],
  [
    "under the threshold",
    { threshold: { by: "amount", at: at("10,000"), kind: "excess" }, schedule: flat("7") },
    {},
    "9,000",
    "0",
  ],
];

test.each(table)("%s", (_name, commission, plan, sales, pays) => {
  const january = book(terms(commission, plan), [deal("2026-01-20", sales)]);
  expect(statementOn(january, "2026-01-01").paid).toBe(pence(pays));
});

test("a marginal statement shows each tier it used", () => {
  const tiers = marginal(["0", "6"], ["3,000", "8"], ["8,000", "10"]);
  const { lines } = statementOn(
    book(terms({ schedule: tiers }), [deal("2026-01-20", "9,000")]),
    "2026-01-01",
  );
  expect(lines.map(({ rule, pays }) => [rule, pays])).toEqual([["commission", pence("680")]]);
  expect(lines[0]?.workings.map(({ rule, from, on, gives }) => [rule, from, on, gives])).toEqual([
    ["marginal", at("0"), at("3,000"), at("180")],
    ["marginal", at("3,000"), at("5,000"), at("400")],
    ["marginal", at("8,000"), at("1,000"), at("100")],
  ]);
});

const draw = (kind: "recoverable" | "nonRecoverable" | "guarantee") =>
  book(
    terms(
      { schedule: flat("10") },
      {
        draws: [
          { kind, minimum: pence("1,500"), from: theDay("2026-01-01"), atYearEnd: "carried" },
        ],
      },
    ),
    [deal("2026-08-03", "5,000"), deal("2026-09-03", "30,000")],
    { calendar: book(terms()).calendar.slice(7, 9) },
  );

test.each([
  ["recoverable", "2,000", "1,000"],
  ["nonRecoverable", "3,000", "0"],
  ["guarantee", "3,000", "0"],
] as const)("a %s draw tops August up and leaves September %s", (kind, september, owed) => {
  const first = statementOn(draw(kind), "2026-08-01");
  expect([first.paid, first.balances.owed]).toEqual([pence("1,500"), pence(owed)]);
  const second = statementOn(draw(kind), "2026-09-01");
  expect([second.paid, second.balances.owed]).toEqual([pence(september), 0n]);
});

test("kickers: 9,600 + 1,500 + 500", () => {
  const plan = terms(
    { schedule: flat("8") },
    {
      extras: [
        {
          kind: "kicker",
          name: "Large deal",
          when: [{ of: "amount", is: "over", than: pence("100,000") }],
          pays: { kind: "fixed", amount: pence("1,500") },
          insideCap: false,
        },
        {
          kind: "kicker",
          name: "Suite",
          when: [{ of: { measure: "products" }, is: "atLeast", than: 3n }],
          pays: { kind: "fixed", amount: pence("500") },
          insideCap: false,
        },
      ],
    },
  );
  const sold = deal("2026-01-09", "120,000", { measures: { products: 4n } });
  const { lines, paid } = statementOn(book(plan, [sold]), "2026-01-01");
  expect(lines.map(({ name, deal, pays }) => [name, deal, pays])).toEqual([
    [undefined, undefined, pence("9,600")],
    ["Large deal", sold.id, pence("1,500")],
    ["Suite", sold.id, pence("500")],
  ]);
  expect(paid).toBe(pence("11,600"));
});

test("1,500 of commission at 5 % takes sales of 30,000", () => {
  const found = leastSales(book(terms()), theDay(january), pence("1,500"));
  expect(found).toMatchObject({ status: "reached", exact: true, unrounded: pence("30,000") });
});

test("a blended rate is what was paid of what was sold", () => {
  const tiers = marginal(["0", "1"], ["1,000", "2"]);
  const sold = pence("2,500");
  const { paid } = statementOn(
    book(terms({ schedule: tiers }), [deal("2026-01-20", "2,500")]),
    "2026-01-01",
  );
  expect(dividedBy(ratio(paid), ratio(sold))).toEqual(pct("1.6"));
});
