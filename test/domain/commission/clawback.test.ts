import { expect, test } from "vitest";
import type { Book } from "#domain/commission/book.ts";
import { one, ratio } from "#domain/commission/rational.ts";
import type { Deal } from "#domain/commission/sale.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { theDay } from "../arbitraries.ts";
import { book, deal, flat, marginal, pct, pence, terms } from "./parts.ts";

const paid = (of: Book, count = 3) =>
  statementsOf(of)
    .slice(0, count)
    .map((statement) => statement.paid);
const amounts = (...texts: readonly string[]) => texts.map(pence);
const tiers = marginal(["0", "5"], ["1,000", "10"]);

const twelve: readonly Deal[] = [deal("2026-01-05", "2,000"), deal("2026-02-05", "500")];

test.each([
  [
    "whole, and with it the tier it had reached",
    { kind: "whole", withinDays: 90 },
    "2026-03-01",
    "-150",
  ],
  ["on the last day that counts", { kind: "whole", withinDays: 55 }, "2026-03-01", "-150"],
  ["not a day later", { kind: "whole", withinDays: 54 }, "2026-03-01", "0"],
  ["not when it comes too late", { kind: "whole", withinDays: 30 }, "2026-03-01", "0"],
  // 55 of 100 days are left on 19 February: 55 % of 150.
  ["pro rata to what is unserved", { kind: "proRata", termDays: 100 }, "2026-02-19", "-82.50"],
] as const)("a cancelled deal is taken back %s", (_name, clawback, on, back) => {
  const plan = terms({ schedule: tiers }, { clawback, negative: "paidBack" });
  const cancellations = [{ deal: twelve[0]?.id ?? "", on: theDay(on) }];
  const found = statementsOf(book(plan, twelve, { cancellations }));
  const lines = found.flatMap((statement) => statement.lines);
  const taken = lines
    .filter(({ rule }) => rule === "clawback")
    .reduce((all, line) => all + line.pays, 0n);
  expect(taken).toBe(pence(back));
  expect(found[0]?.earned).toBe(pence("150"));
});

test("a deal cancelled twice, or before it was made, or that nobody knows, is taken back once or not", () => {
  const plan = terms({}, { clawback: { kind: "whole", withinDays: 90 }, negative: "paidBack" });
  const id = twelve[0]?.id ?? "";
  const later = twelve[1]?.id ?? "";
  const cancellations = [
    { deal: id, on: theDay("2026-03-01") },
    { deal: id, on: theDay("2026-03-02") },
    { deal: later, on: theDay("2026-02-04") },
    { deal: "unknown", on: theDay("2026-03-01") },
  ];
  expect(paid(book(plan, twelve, { cancellations }))).toEqual(amounts("100", "25", "-100"));
  const march = statementsOf(book(plan, twelve, { cancellations }))[2];
  expect(march?.lines.filter(({ rule }) => rule === "clawback")).toMatchObject([{ deal: id }]);
});

test("a deal cancelled before it was paid is simply not paid", () => {
  const plan = terms({ schedule: tiers }, { clawback: { kind: "whole", withinDays: 90 } });
  const cancellations = [{ deal: twelve[0]?.id ?? "", on: theDay("2026-01-20") }];
  expect(paid(book(plan, twelve, { cancellations }))).toEqual(amounts("0", "25", "0"));
});

test("to date, a deal taken back no longer carries later deals into a tier", () => {
  const clawback = { kind: "whole", withinDays: 365 } as const;
  const plan = terms(
    { schedule: tiers, accumulation: { toDate: "year", deductions: true } },
    { clawback, negative: "paidBack" },
  );
  const sales = [...twelve, deal("2026-04-05", "600")];
  const cancellations = [{ deal: twelve[0]?.id ?? "", on: theDay("2026-03-10") }];
  const all = paid(book(plan, sales, { cancellations }), 4);
  const never = paid(book(plan, sales.slice(1)), 4);
  const sum = (list: readonly bigint[]) => list.reduce((total, pay) => total + pay, 0n);
  expect(all).toEqual(amounts("150", "50", "-175", "35"));
  expect(sum(all)).toBe(sum(never));
});

test.each([
  ["a half share", { credit: [pct("50"), pct("50")], mine: 0 }, "50"],
  ["double credit", { credit: [one, one], mine: 0, doubleCredit: true }, "100"],
  ["full credit, half the pay", { credit: [one], mine: 0, pay: ratio(1n, 2n) }, "50"],
])("a split with %s", (_name, split, pays) => {
  const of = book(terms({ schedule: flat("10") }), [deal("2026-01-05", "1,000", { split })]);
  expect(paid(of, 1)).toEqual([pence(pays)]);
});

test("with a pay share, a deal's pay is what it adds to that of the deals before it", () => {
  const half = { credit: [one], mine: 0, pay: ratio(1n, 2n) };
  const first = deal("2026-01-05", "1,000", { split: half });
  const second = deal("2026-01-06", "1,000", { split: half });
  const plan = terms({ schedule: tiers });
  expect(paid(book(plan, [first, deal("2026-01-07", "1,000")]), 1)).toEqual([pence("125")]);
  expect(paid(book(plan, [second, deal("2026-01-05", "1,000")]), 1)).toEqual([pence("100")]);
});

test("three equal shares of 100.00 are 33.34, 33.33 and 33.33", () => {
  const third = ratio(1n, 3n);
  const mine = [0, 1, 2].map((mine) => {
    const split = { credit: [third, third, third], mine };
    return paid(
      book(terms({ schedule: flat("100") }), [deal("2026-01-05", "100", { split })]),
      1,
    )[0];
  });
  expect(mine).toEqual(amounts("33.34", "33.33", "33.33"));
});
