import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import {
  leastDeals,
  leastSales,
  type LeastDeals,
  type LeastSales,
} from "#domain/commission/leastSales.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import type { Sale } from "#domain/commission/sale.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { theDay } from "../arbitraries.ts";
import { anyDeals, anyTerms } from "./anyPlan.ts";
import { oracle } from "./oracle.ts";
import { plans } from "./parts.ts";

const halfYear = monthsCalendar(theDay("2026-01-01"), 1, 1).slice(0, 6);
/** Two fiscal years of half-years, so that years end inside it. */
const years = monthsCalendar(theDay("2026-01-01"), 1, 1).map((period, month) => ({
  ...period,
  year: month < 4 ? "A" : "B",
}));

test("every plan pays what a slow count of it pays", () => {
  fc.assert(
    fc.property(anyTerms, anyDeals(180, -15n), fc.boolean(), (terms, sales, longer) => {
      const calendar = longer ? years : halfYear;
      const found = statementsOf({ plans: plans(terms), calendar, sales });
      expect(
        found.map(({ earned, paid, kept, balances }) => ({
          earned,
          paid,
          kept,
          owed: balances.owed,
        })),
      ).toEqual(oracle(terms, calendar, sales));
    }),
    { numRuns: 700 },
  );
});

test("two versions pay what a slow count of both pays", () => {
  const anyVersions = fc
    .tuple(anyTerms, anyTerms, fc.integer({ min: 1, max: 5 }))
    .map(([first, second, month]) => [
      first,
      { ...second, from: halfYear[month]?.first ?? first.from },
    ]);
  fc.assert(
    fc.property(anyVersions, anyDeals(180, -15n), fc.boolean(), (versions, sales, longer) => {
      const calendar = longer ? years : halfYear;
      const found = statementsOf({ plans: plans(...versions), calendar, sales });
      expect(
        found.map(({ earned, paid, kept, balances }) => ({
          earned,
          paid,
          kept,
          owed: balances.owed,
        })),
      ).toEqual(oracle(versions, calendar, sales));
    }),
    { numRuns: 500 },
  );
});

type Enough = { readonly from: bigint; readonly before?: bigint };

/** By trying every number up to `most`: all that pays enough, and the most there is. */
function tryAll(pay: bigint, most: bigint, kept: (sold: bigint) => bigint) {
  const enough: { from: bigint; before?: bigint }[] = [];
  let high = kept(0n);
  let open = false;
  for (let sold = 0n; sold <= most; sold += 1n) {
    const value = kept(sold);
    if (value > high) high = value;
    if (value >= pay && !open) enough.push({ from: sold });
    const last = enough.at(-1);
    if (value < pay && open && last) last.before = sold;
    open = value >= pay;
  }
  const first = enough[0];
  return { enough, high, pays: first && kept(first.from) };
}

/** The same of what was worked out, as far as was tried. */
function asTried(found: LeastSales | LeastDeals, most: bigint) {
  if (found.status !== "reached" || found.least > most) return { enough: [], pays: undefined };
  const enough = found.enough
    .filter(({ from }) => from <= most)
    .map(({ from, before }): Enough => {
      return before !== undefined && before <= most ? { from, before } : { from };
    });
  return { enough, pays: found.pays };
}

const on = theDay("2026-03-31");
const quarter = halfYear.slice(0, 3);
const keptIn = (terms: PlanTerms, sales: readonly Sale[]) =>
  oracle(terms, quarter, sales).at(-1)?.kept ?? 0n;
const withTotal = (terms: PlanTerms, sales: readonly Sale[]) => (sold: bigint) =>
  keptIn(terms, sold > 0n ? [...sales, { kind: "total", on, amount: sold }] : sales);

const tiered = anyTerms.filter(({ commission }) => commission.accumulation !== "deal");

test("the least sales, and all other sales that are enough, are those found by trying all", () => {
  fc.assert(
    fc.property(tiered, anyDeals(80, -15n, 4), fc.bigInt(0n, 45n), (terms, sales, pay) => {
      const found = leastSales({ plans: plans(terms), calendar: quarter, sales }, on, pay);
      const { enough, pays } = tryAll(pay, 160n, withTotal(terms, sales));
      expect(asTried(found, 160n)).toEqual({ enough, pays });
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("what cannot be reached names the most there is and the least that pays it", () => {
  fc.assert(
    fc.property(tiered, anyDeals(80, -15n, 4), fc.bigInt(40n, 10n ** 12n), (terms, sales, pay) => {
      const found = leastSales({ plans: plans(terms), calendar: quarter, sales }, on, pay);
      if (found.status !== "unreachable") return;
      const kept = withTotal(terms, sales);
      expect(tryAll(pay, 100n, kept)).toMatchObject({ enough: [] });
      expect(tryAll(pay, 100n, kept).high <= found.most).toBe(true);
      expect(kept(found.leastForMost)).toBe(found.most);
      const before = found.leastForMost - 1n;
      expect(before < 0n || kept(before) < found.most).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("without rounding's help it takes as much or more", () => {
  fc.assert(
    fc.property(tiered, anyDeals(80, -15n, 4), fc.bigInt(0n, 45n), (terms, sales, pay) => {
      const found = leastSales({ plans: plans(terms), calendar: quarter, sales }, on, pay);
      if (found.status !== "reached" || found.unrounded === undefined) return;
      expect(found.unrounded >= found.least).toBe(true);
      expect(withTotal(terms, sales)(found.unrounded) >= pay).toBe(true);
    }),
    { numRuns: 150 },
  );
});

const shapes = fc.record({
  amount: fc.bigInt(1n, 25n),
  measures: fc.record({ products: fc.bigInt(0n, 4n) }),
});

test("the least deals, made one by one, are the first found by trying all", () => {
  fc.assert(
    fc.property(anyTerms, anyDeals(80, -15n, 4), fc.bigInt(0n, 45n), shapes, (...drawn) => {
      const [terms, sales, pay, shape] = drawn;
      const found = leastDeals({ plans: plans(terms), calendar: quarter, sales }, on, pay, shape);
      const kept = (count: bigint) =>
        keptIn(terms, [
          ...sales,
          ...Array.from({ length: Number(count) }, (_, at): Sale => {
            return { kind: "deal", id: `more ${at}`, on, ...shape };
          }),
        ]);
      const { enough, pays } = tryAll(pay, 30n, kept);
      expect(asTried(found, 30n)).toEqual({ enough, pays });
    }),
    { numRuns: 100 },
  );
}, 60_000);
