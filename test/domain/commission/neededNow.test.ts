import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lookAhead } from "#domain/commission/ahead/lookAhead.ts";
import { neededNow } from "#domain/commission/ahead/neededNow.ts";
import type { Book } from "#domain/commission/book.ts";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { fundGoals } from "#domain/commission/fundGoals.ts";
import { putAside, type FundedGoal } from "#domain/commission/funding.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { one } from "#domain/commission/rational.ts";
import type { Sale } from "#domain/commission/sale.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { addDays, type Day } from "#domain/day.ts";
import { theDay } from "../arbitraries.ts";
import { anyDeals, anyTerms } from "./anyPlan.ts";
import { book, deal, flat, pence, plans, terms } from "./parts.ts";

const calendar = monthsCalendar(theDay("2026-01-01"), 1, 1);
const share = { share: one, committed: 0n };

function neededOn(of: Book, today: Day, goals: readonly FundedGoal[]) {
  const ahead = lookAhead({ book: of, today, goals, settings: {} });
  if (!ahead) throw new Error("No plan is in force in the test.");
  return neededNow(ahead);
}

test("pay that is already fixed takes no part in what is still to be sold", () => {
  const goal = { id: "g", cost: pence("1,000"), saved: 0n, by: theDay("2026-12-31"), rank: 1 };
  const today = theDay("2026-11-10");
  const plan = terms({ schedule: flat("10") }, { paidAfterDays: 30 });
  // Nothing was sold in October: November's payday, on the last of the year, is the only one.
  const [need] = neededOn(book(plan), today, [goal]);
  expect(need).toMatchObject({ commission: pence("1,000"), need: { paydays: 1 } });
  const october = [deal("2026-10-05", "6,000")];
  expect(neededOn(book(plan, october), today, [goal])[0]?.commission).toBe(pence("400"));
  const enough = [deal("2026-10-05", "10,000")];
  expect(neededOn(book(plan, enough), today, [goal])[0]?.need).toEqual({ status: "covered" });
});

test("a goal that comes later with an earlier date asks for all before it by then", () => {
  const later = { id: "later", cost: pence("600"), saved: 0n, by: theDay("2026-12-31"), rank: 1 };
  const soon = { id: "soon", cost: pence("400"), saved: 0n, by: theDay("2026-03-31"), rank: 2 };
  const needs = neededOn(book(terms()), theDay("2026-01-01"), [later, soon]);
  // The first alone by eleven paydays; both together by two.
  expect(needs.map(({ commission }) => commission)).toEqual([pence("54.55"), pence("500")]);
});

/** Sells on each period's first day what is needed for the last of `goals`; undefined where nothing is enough. */
function soldAsTold(
  version: PlanTerms,
  deals: readonly Sale[],
  goals: readonly FundedGoal[],
): Book | undefined {
  let of: Book = { plans: plans(version), calendar, sales: deals };
  for (const { first } of calendar.slice(2)) {
    // What came on paydays up to this one has been put aside.
    const saved = putAsideBy(of, start, first);
    const [needed] = neededOn(of, first, taking(goals, saved)).toReversed();
    if (!needed || needed.need.status === "noPayday") return undefined;
    if (needed.more === undefined) continue;
    const { least } = needed.more;
    if (least.status !== "reached") return undefined;
    const sold = { kind: "total", on: first, amount: least.least } as const;
    of = { ...of, sales: least.least > 0n ? [...of.sales, sold] : of.sales };
  }
  return of;
}

const start = theDay("2026-03-01");

function putAsideBy(of: Book, after: Day, until: Day): bigint {
  return statementsOf(of).reduce(
    (all, { payday, kept }) =>
      payday !== undefined && after < payday && payday <= until ? all + putAside(kept, share) : all,
    0n,
  );
}

/** Goals with so much saved for them, the first filled before the next. */
function taking(goals: readonly FundedGoal[], saved: bigint): readonly FundedGoal[] {
  let left = saved;
  return goals.map((goal) => {
    const mine = left < (goal.cost ?? 0n) ? left : (goal.cost ?? 0n);
    left -= mine;
    return { ...goal, saved: mine };
  });
}

const anyGoals = fc
  .array(fc.record({ cost: fc.bigInt(1n, 60n), days: fc.integer({ min: 56, max: 130 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((drawn) => {
    // In the order of their dates, so that by the last of them all of them are in time.
    const days = drawn.map((each) => each.days).toSorted((a, b) => a - b);
    return drawn.map(({ cost }, at): FundedGoal => {
      return { id: `g${at}`, cost, saved: 0n, by: addDays(start, days[at] ?? 0), rank: at };
    });
  });

test("selling what it says in this and each later period pays for all of it in time", () => {
  const summed = anyTerms.filter(({ commission }) => commission.accumulation !== "deal");
  let reached = 0;
  fc.assert(
    fc.property(summed, anyDeals(58, 0n, 4), anyGoals, (version, deals, goals) => {
      const of = soldAsTold(version, deals, goals);
      if (!of) return;
      reached += 1;
      const income = statementsOf(of).flatMap(({ payday, kept }) =>
        payday === undefined || payday <= start
          ? []
          : [{ on: payday, amount: putAside(kept, share) }],
      );
      const late = fundGoals(goals, income, start).filter(({ inTime }) => !inTime);
      expect(late).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(reached).toBeGreaterThan(10);
}, 60_000);
