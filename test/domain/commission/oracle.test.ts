import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { leastDeals, leastSales } from "#domain/commission/leastSales.ts";
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
    { numRuns: 1500 },
  );
});

/** By trying every number: the first that pays enough, or the most there is up to `most`. */
function tryAll(pay: bigint, most: bigint, kept: (sold: bigint) => bigint) {
  let high = kept(0n);
  const enough: { from: bigint; before?: bigint }[] = [];
  for (let sold = 0n, open = false; sold <= most; sold += 1n) {
    const value = kept(sold);
    if (value > high) high = value;
    if (value >= pay && !open) enough.push({ from: sold });
    const last = enough.at(-1);
    if (value < pay && open && last) last.before = sold;
    open = value >= pay;
  }
  return { enough, high };
}

test("the least sales are the first found by trying all", () => {
  fc.assert(
    fc.property(
      anyTerms.filter(({ commission }) => commission.accumulation !== "deal"),
      anyDeals(80, -15n, 4),
      fc.bigInt(0n, 45n),
      (terms, sales, pay) => {
        const on = theDay("2026-03-31");
        const calendar = halfYear.slice(0, 3);
        const found = leastSales({ plans: plans(terms), calendar, sales }, on, pay);
        const kept = (sold: bigint) => {
          const more: readonly Sale[] = sold > 0n ? [{ kind: "total", on, amount: sold }] : [];
          return oracle(terms, calendar, [...sales, ...more]).at(-1)?.kept ?? 0n;
        };
        const slow = tryAll(pay, 160n, kept);
        if (found.status === "reached" && found.least <= 160n) {
          expect(found.enough.filter(({ from }) => from <= 160n)).toMatchObject(slow.enough);
          expect(found.pays).toBe(kept(found.least));
          expect(found.exact).toBe(found.pays === pay);
          expect((found.unrounded ?? found.least) >= found.least).toBe(true);
        } else {
          expect(slow.enough).toEqual([]);
        }
        if (found.status === "unreachable") {
          expect(found.most >= slow.high).toBe(true);
          expect(kept(found.leastForMost)).toBe(found.most);
          expect(found.leastForMost === 0n || kept(found.leastForMost - 1n) < found.most).toBe(
            true,
          );
        }
      },
    ),
    { numRuns: 120 },
  );
}, 60_000);

test("the least deals are the first found by trying all", () => {
  fc.assert(
    fc.property(
      anyTerms,
      anyDeals(80, -15n, 4),
      fc.bigInt(0n, 45n),
      fc.record({
        amount: fc.bigInt(1n, 25n),
        measures: fc.record({ products: fc.bigInt(0n, 4n) }),
      }),
      (terms, sales, pay, shape) => {
        const on = theDay("2026-03-31");
        const calendar = halfYear.slice(0, 3);
        const found = leastDeals({ plans: plans(terms), calendar, sales }, on, pay, shape);
        const kept = (count: bigint) => {
          const more: readonly Sale[] = Array.from({ length: Number(count) }, (_, at) => ({
            kind: "deal",
            id: `more ${at}`,
            on,
            ...shape,
          }));
          return oracle(terms, calendar, [...sales, ...more]).at(-1)?.kept ?? 0n;
        };
        const slow = tryAll(pay, 40n, kept);
        if (found.status === "reached" && found.least <= 40n) {
          expect(found.enough.filter(({ from }) => from <= 40n)).toMatchObject(slow.enough);
          expect(found.pays).toBe(kept(found.least));
        } else {
          expect(slow.enough).toEqual([]);
        }
        if (found.status === "unreachable") expect(found.most >= slow.high).toBe(true);
      },
    ),
    { numRuns: 250 },
  );
}, 60_000);
