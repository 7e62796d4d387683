import type { Book } from "#domain/commission/book.ts";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { leastSales } from "#domain/commission/leastSales.ts";
import { savedAtPace, spokenFor } from "#domain/commission/paydays.ts";
import { outlookOn } from "#domain/commission/projection.ts";
import { one, ratio } from "#domain/commission/rational.ts";
import type { Deal } from "#domain/commission/sale.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { datesAt, goalMarks, usualPaces } from "#domain/commission/whatIf.ts";
import { addDays } from "#domain/day.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { book, marginal, pence, terms } from "../../domain/commission/parts.ts";
import { abba } from "../measure/abba.ts";
import { cpuMillis } from "../measure/cpuMillis.ts";
import { median } from "../measure/median.ts";

/** What one deed costs with many deals, and with half as many: twice as long is linear. */
export type DealsCost = {
  readonly deed: string;
  readonly millis: number;
  readonly halfMillis: number;
};

const runs = 5;
const first = theDay("2026-01-01");
const today = theDay("2026-12-15");
const sales = { kind: "sales" } as const;

/** A year's tiers to date, a kicker for each large deal, a quarter's bonus. */
const plan = terms(
  {
    schedule: marginal(["0", "5"], ["4,000,000", "7.5"], ["5,000,000", "10"]),
    accumulation: { toDate: "year", deductions: true },
  },
  {
    quota: { kind: "each", amount: pence("400,000") },
    extras: [
      {
        kind: "kicker",
        name: "Large deal",
        when: [{ of: "amount", is: "atLeast", than: pence("900") }],
        pays: { kind: "fixed", amount: pence("5") },
        insideCap: false,
      },
      {
        kind: "bonus",
        name: "Quarter",
        per: "quarter",
        amount: pence("750"),
        gates: [{ of: "quarter", is: "atLeast", share: one }],
        insideCap: false,
      },
    ],
  },
);

/** The deeds of a year with `count` deals. Throws where one finds nothing. */
export function measureDeals(count: number): readonly DealsCost[] {
  const [whole, half] = [bookOf(count), bookOf(count / 2)];
  const cost = (deed: string, work: (of: Book) => unknown): DealsCost => {
    const rounds = abba(["whole", "half"] as const, runs + 1).map((turns) => {
      const took = { whole: 0, half: 0 };
      for (const turn of turns) took[turn] = cpuMillis(() => work(turn === "whole" ? whole : half));
      return took;
    });
    // The first round is compiled while it runs.
    const counted = rounds.slice(1);
    return {
      deed,
      millis: median(counted.map((round) => round.whole)),
      halfMillis: median(counted.map((round) => round.half)),
    };
  };
  return [
    cost("the statements of two years", (of) => found(statementsOf(of).at(-1))),
    cost("the least sales for an amount", (of) => {
      const least = leastSales(of, today, pence("40,000"));
      if (least.status !== "reached") throw new Error(`The amount is ${least.status}.`);
    }),
    cost("four goals' dates at four paces", (of) => {
      const { outlook, keep } = ahead(of);
      found(datesAt(usualPaces, goals, outlook, sales, keep)[0]?.goals[0]?.paidBy);
    }),
    cost("four goals' marks on the pay curve", (of) => {
      const { outlook, keep } = ahead(of);
      // All at once, where the page takes a step at a time.
      const looking = goalMarks(goals, outlook, sales, keep, 300);
      let step = looking.next();
      while (!step.done) step = looking.next();
      found(step.value.get("goal 0"));
    }),
    cost("what can be put aside on each payday", (of) => {
      const { outlook, keep } = ahead(of);
      found(savedAtPace(outlook, one, sales, keep)[0]);
    }),
  ];
}

const goals = [4_000n, 12_000n, 30_000n, 60_000n].map((cost, rank) => ({
  id: `goal ${rank}`,
  cost: cost * 100n,
  saved: 0n,
  by: addDays(today, 120 * (rank + 1)),
  rank,
}));

function ahead(of: Book) {
  const outlook = outlookOn(of, today);
  if (!outlook) throw new Error("No plan is in force.");
  const spoken = spokenFor(of, { kind: "amount", amount: pence("1,000") }, sales);
  return { outlook, keep: { share: ratio(17n, 25n), spoken } };
}

function bookOf(count: number): Book {
  const deals = Array.from({ length: count }, (_, at): Deal => ({
    kind: "deal",
    id: `d${at}`,
    on: addDays(first, Math.floor((348 * at) / count)),
    amount: pence(String(100 + ((at * 37) % 900))),
  }));
  return { ...book(plan, deals), calendar: monthsCalendar(first, 2, 1) };
}

function found(value: unknown): void {
  if (value === undefined) throw new Error("Nothing was found.");
}
