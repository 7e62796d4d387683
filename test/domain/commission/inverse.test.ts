import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { leastSales } from "#domain/commission/leastSales.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import type { Schedule } from "#domain/commission/schedule.ts";
import type { Sale } from "#domain/commission/sale.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { theDay } from "../arbitraries.ts";
import { anyDeals, anyTerms } from "./anyPlan.ts";
import { plans } from "./parts.ts";

const calendar = monthsCalendar(theDay("2026-01-01"), 1, 1).slice(0, 3);
const on = theDay("2026-03-31");

/** What March pays for good when so much more is sold on its last day. */
function forward(terms: PlanTerms, sales: readonly Sale[], sold: bigint): bigint {
  const more: Sale = { kind: "total", on, amount: sold };
  const statements = statementsOf({ plans: plans(terms), calendar, sales: [...sales, more] });
  return statements.at(-1)?.kept ?? 0n;
}

const summed = anyTerms.filter(({ commission }) => commission.accumulation !== "deal");
const anySum = fc.oneof(fc.bigInt(0n, 200n), fc.bigInt(0n, 10n ** 9n));

test("the least sales for an amount pay it, and one minor unit less does not", () => {
  fc.assert(
    fc.property(summed, anyDeals(80, -15n, 4), anySum, (terms, sales, pay) => {
      const found = leastSales({ plans: plans(terms), calendar, sales }, on, pay);
      if (found.status !== "reached") return;
      expect(forward(terms, sales, found.least)).toBe(found.pays);
      expect(found.pays >= pay).toBe(true);
      expect(found.exact).toBe(found.pays === pay);
      const isLeast = found.least === 0n || forward(terms, sales, found.least - 1n) < pay;
      expect(isLeast).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("what some sales pay takes no more than those sales, and pays as much", () => {
  fc.assert(
    fc.property(summed, anyDeals(80, -15n, 4), anySum, (terms, sales, sold) => {
      const pay = forward(terms, sales, sold);
      const found = leastSales({ plans: plans(terms), calendar, sales }, on, pay);
      const least = found.status === "reached" ? found.least : undefined;
      expect(least !== undefined && least <= sold).toBe(true);
      expect(forward(terms, sales, least ?? 0n) >= pay).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Tiers of rates that are never below zero, each on its own band: nothing is taken back by more. */
const rising: ReadonlySet<Schedule["kind"]> = new Set([
  "flat",
  "marginal",
  "interpolatedAmount",
  "payCurve",
]);

test("where tiers pay inside their bands alone, more sales never pay less", () => {
  const plain = summed.filter(
    ({ commission: { schedule, gated, accumulation, threshold } }) =>
      rising.has(schedule.kind) &&
      !gated &&
      threshold === undefined &&
      (typeof accumulation === "string" || accumulation.deductions),
  );
  fc.assert(
    fc.property(plain, anyDeals(80, 0n, 4), anySum, anySum, (terms, sales, one, other) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(forward(terms, sales, less) <= forward(terms, sales, more)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a deal taken back whole leaves what all periods would have paid without it", () => {
  const clawback = { kind: "whole", withinDays: 1_000 } as const;
  const drawn = fc.tuple(anyTerms, anyDeals(80, 0n, 6), fc.nat(80), fc.nat(5));
  fc.assert(
    fc.property(drawn, ([some, sales, after, which]) => {
      const terms: PlanTerms = { ...some, clawback };
      const undone = sales[which % Math.max(sales.length, 1)];
      if (undone === undefined) return;
      const book = { plans: plans(terms), calendar, sales };
      const last = theDay("2026-03-31");
      const late = after > 40 ? last : undone.on;
      const cancellations = [{ deal: undone.id, on: late }];
      const total = (of: Parameters<typeof statementsOf>[0]) =>
        statementsOf(of).reduce((all, { earned }) => all + earned, 0n);
      const never = { ...book, sales: sales.filter((sale) => sale !== undone) };
      expect(total({ ...book, cancellations })).toBe(total(never));
    }),
    { numRuns: 300 },
  );
});
