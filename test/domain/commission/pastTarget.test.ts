import { expect, test } from "vitest";
import { pastTarget, readingOf, signsOf } from "#domain/commission/pastTarget.ts";
import type { PeriodResult } from "#domain/commission/periodResults.ts";
import { daysIn } from "#domain/commission/calendar.ts";
import { monthsCalendar, weeksCalendar } from "#domain/commission/calendarOf.ts";
import { addMonths } from "#domain/commission/addMonths.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { isLess, one, ratio, zero } from "#domain/commission/rational.ts";
import type { Sale } from "#domain/commission/sale.ts";
import { addDays } from "#domain/day.ts";
import { theDay } from "../arbitraries.ts";
import { book, deal, flat, marginal, pct, pence, plans, terms } from "./parts.ts";

const first = theDay("2026-01-01");
const today = theDay("2026-11-23");

/** Months in a row at these shares of target; `afterHit` for those that reached it. */
function results(shares: readonly string[], afterHit?: string): readonly PeriodResult[] {
  return shares.map((share, at) => {
    const attainment = pct(share);
    return {
      first: addMonths(first, at),
      next: addMonths(first, at + 1),
      quota: ratio(100n),
      attainment,
      ...(afterHit !== undefined && !isLess(attainment, one) && { afterHit: pct(afterHit) }),
    };
  });
}

// Worked examples: shares of target, pace after it by that before, what more comes early next time.
test.each([
  [
    "just past it, then cold",
    ["101", "102", "100", "103", "101", "98"],
    "20",
    "25",
    "stopsAtTarget",
  ],
  ["well past it", ["140", "120", "90", "160", "130", "125"], "90", "2", "goesPast"],
  ["now and then", ["102", "130", "104", "90", "115", "101"], "70", "5", "mixed"],
] as const)("%s", (_name, shares, afterHit, early, reading) => {
  const all = results(shares, afterHit);
  const reached = all.filter(({ attainment }) => !isLess(attainment, one)).length;
  expect(readingOf({ ...signsOf(all), earlyNext: pct(early) }, reached)).toBe(reading);
});

test("signs are shares and middles of what there is", () => {
  const signs = signsOf(results(["102", "130", "104", "90", "115", "101"], "70"));
  expect(signs).toEqual({ stopShare: pct("60"), overshoot: pct("4"), afterHit: pct("70") });
});

test("that most months at target end near it counts from four such months on", () => {
  const signs = { stopShare: one, overshoot: pct("1"), afterHit: pct("20") };
  expect([3, 4].map((reached) => readingOf(signs, reached))).toEqual(["mixed", "stopsAtTarget"]);
});

test("what comes early after a month that is left out says nothing", () => {
  const early = results(["100", "90", "100", "90"]).map((result) => ({
    ...result,
    early: pct("9"),
  }));
  expect(signsOf(early).earlyNext).toEqual(zero);
  // Without the third month nothing is known to follow the one under target.
  expect(signsOf(early.filter((_, at) => at !== 2))).not.toHaveProperty("earlyNext");
});

test("how much comes early is told apart after a month at target and after one under it", () => {
  const early = ["10", "40", "20", "10"];
  const all = results(["100", "90", "100", "90"]).map((result, at) => ({
    ...result,
    early: pct(early[at] ?? "0"),
  }));
  // After months at target 40 % and 10 %, after the one under it 20 %.
  expect(signsOf(all).earlyNext).toEqual(pct("5"));
});

const paying: Partial<PlanTerms> = { quota: { kind: "each", amount: pence("10,000") } };
const accelerated = marginal(["0", "5"], ["10,000", "8"]);

/** A book of months at these shares of target, each a sum on its last day unless made of deals. */
function bookOf(
  shares: readonly string[],
  plan: Partial<PlanTerms> = {},
  salesIn: (month: number, amount: bigint) => readonly Sale[] = (month, amount) => [
    { kind: "total", on: addDays(addMonths(first, month + 1), -1), amount },
  ],
) {
  const sales = shares.flatMap((share, at) =>
    salesIn(at, (pence("10,000") * BigInt(share)) / 100n),
  );
  return book(terms({ schedule: accelerated }, { ...paying, ...plan }), sales);
}

/** Five deals, three quarters of the target by the ninth, all of the month's by the day `last`. */
const dealsUntil =
  (last: number) =>
  (month: number, amount: bigint): readonly Sale[] =>
    [1, 4, 8, last - 1, last].map((day, at) =>
      deal(addDays(addMonths(first, month), day), "0", {
        amount: at === 4 ? amount - 4n * (amount / 5n) : amount / 5n,
      }),
    );

const stopping = ["101", "102", "100", "103", "101", "98", "100"];

test("months that all come to little more than the target stop at it", () => {
  const read = pastTarget(bookOf(stopping, {}, dealsUntil(15)), today);
  expect(read).toMatchObject({
    status: "read",
    reading: "stopsAtTarget",
    periods: 7,
    reached: 6,
    afterHit: zero,
    usual: pct("101"),
  });
  // At the pace of its first half the usual month would have come to a good deal more.
  expect(read.status === "read" && isLess(pct("150"), read.keptUp)).toBe(true);
});

test("a target reached in a month's last days says nothing of what is done after it", () => {
  const read = pastTarget(bookOf(stopping, {}, dealsUntil(27)), today);
  expect(read).toMatchObject({ status: "read", keptUp: pct("101") });
  expect(read).not.toHaveProperty("afterHit");
});

test("with a part of the month known as a sum alone, when the target was reached is not known", () => {
  const most = (month: number, amount: bigint): readonly Sale[] => [
    ...dealsUntil(15)(month, amount - 1n),
    { kind: "total", on: addDays(addMonths(first, month + 1), -1), amount: 1n },
  ];
  const read = pastTarget(bookOf(stopping, {}, most), today);
  expect(read).toMatchObject({ status: "read", keptUp: pct("101") });
  expect(read).not.toHaveProperty("afterHit");
});

test("as sums alone the same months say less", () => {
  const read = pastTarget(bookOf(stopping), today);
  expect(read).toMatchObject({ status: "read", reading: "mixed", keptUp: pct("101") });
  expect(read).not.toHaveProperty("afterHit");
});

test("months well past the target are told as that", () => {
  const read = pastTarget(bookOf(["140", "120", "90", "160", "130", "125"]), today);
  expect(read).toMatchObject({ status: "read", reading: "goesPast", overshoot: pct("30") });
});

test.each([
  ["five months", ["101", "102", "100", "103", "101"], { periods: 5, reached: 5 }],
  ["nobody at target", ["70", "80", "75", "60", "90", "85"], { periods: 6, reached: 0 }],
  ["two at target", ["101", "80", "85", "100", "90", "85"], { periods: 6, reached: 2 }],
  ["mostly far below", ["101", "20", "25", "100", "30", "102"], { periods: 6, reached: 3 }],
] as const)("with %s nothing is said", (_name, shares, counts) => {
  expect(pastTarget(bookOf(shares), today)).toEqual({ status: "thin", ...counts });
});

test.each<[string, Partial<PlanTerms>, string]>([
  [
    "a cap at target",
    {
      commission: {
        schedule: accelerated,
        accumulation: "period",
        caps: [{ on: "credit", by: "quota", most: one, beyond: zero }],
      },
    },
    "nothingExtra",
  ],
  [
    "a cap soon after",
    {
      commission: {
        schedule: accelerated,
        accumulation: "period",
        caps: [{ on: "credit", by: "quota", most: pct("120"), beyond: zero }],
      },
    },
    "capClose",
  ],
])("with %s the plan explains it", (_name, plan, because) => {
  expect(pastTarget(bookOf(stopping, plan), today)).toEqual({ status: "planExplains", because });
});

test("tiers to date are asked over the whole year", () => {
  const toDate: Partial<PlanTerms> = {
    commission: {
      schedule: {
        kind: "marginal",
        by: "quota",
        tiers: [
          { from: zero, rate: { kind: "rate", rate: pct("0") } },
          { from: one, rate: { kind: "rate", rate: pct("8") } },
        ],
      },
      accumulation: { toDate: "year", deductions: true },
      caps: [],
    },
  };
  expect(pastTarget(bookOf(stopping, toDate), today).status).toBe("read");
});

test("quotas that rose after good months explain it", () => {
  const amounts = ["10,000", "10,500", "11,000", "10,000", "10,000", "10,000"].map(
    (amount, at) => ({ first: addMonths(first, at), amount: pence(amount) }),
  );
  const raised = bookOf(["110", "120", "110", "101", "102", "100"], {
    quota: { kind: "listed", amounts },
  });
  expect(pastTarget(raised, today)).toEqual({ status: "planExplains", because: "quotaRaised" });
});

test("a month of five weeks that asks for a fourth more is no raised quota", () => {
  const weeks = weeksCalendar(first, "4-5-4", [false]);
  const amounts = weeks.map(({ first: from, next }) => ({
    first: from,
    amount: pence("100") * daysIn({ first: from, next }),
  }));
  const of = bookOf([], { quota: { kind: "listed", amounts } });
  const sales = weeks.slice(0, 9).map(({ next }, at) => {
    // Well past it in the months before those of five weeks.
    const total = ((amounts[at]?.amount ?? 0n) * (at % 3 === 0 ? 110n : 101n)) / 100n;
    return { kind: "total" as const, on: addDays(next, -1), amount: total };
  });
  expect(pastTarget({ ...of, calendar: weeks, sales }, today)).toMatchObject({ status: "read" });
});

test("a plan that takes each deal alone pays more for more of them", () => {
  const alone = { schedule: flat("5"), accumulation: "deal", caps: [] } as const;
  const of = (sales: readonly Sale[]) => ({
    ...bookOf(stopping),
    plans: plans(terms(alone, paying)),
    sales,
  });
  // Known as sums alone, nobody knows what its rule would pay: nothing is said of the plan.
  expect(pastTarget(of(bookOf(stopping).sales), today)).toMatchObject({ status: "read" });
  const deals = bookOf(stopping, {}, dealsUntil(15)).sales;
  expect(pastTarget(of(deals), today)).toMatchObject({ status: "read", reading: "stopsAtTarget" });
});

test("a quota that rose once explains nothing yet", () => {
  const amounts = ["10,000", "10,500", "10,500", "10,500", "10,500", "10,500"].map(
    (amount, at) => ({ first: addMonths(first, at), amount: pence(amount) }),
  );
  const once = bookOf(["110", "107", "106", "106", "107", "107"], {
    quota: { kind: "listed", amounts },
  });
  expect(pastTarget(once, today).status).toBe("read");
});

test("months of a ramp, of an earlier plan, with a part of it, or of one great deal are left out", () => {
  const ramp = { from: first, shares: [pct("50"), pct("75")] };
  expect(pastTarget(bookOf(stopping, { ramp }), today)).toMatchObject({
    status: "thin",
    periods: 5,
  });

  const late = bookOf(stopping, { from: theDay("2026-02-10"), proration: "days" });
  expect(pastTarget(late, today)).toMatchObject({ status: "thin", periods: 5 });

  const versions = plans(
    terms({ schedule: accelerated }, paying),
    terms({ schedule: flat("5") }, { ...paying, from: theDay("2026-04-01") }),
  );
  const changed = { ...bookOf(stopping), plans: versions };
  expect(pastTarget(changed, today)).toMatchObject({ status: "thin", periods: 4 });

  const great = bookOf(stopping, {}, (month, amount) => [
    deal(addDays(addMonths(first, month), 5), "0", { amount }),
  ]);
  expect(pastTarget(great, today)).toMatchObject({ status: "thin", periods: 0 });
});

test("what is under way is no result yet", () => {
  const half = theDay("2026-07-15");
  expect(pastTarget(bookOf(stopping), half)).toMatchObject({ periods: 6 });
  const short = { ...bookOf(stopping), calendar: monthsCalendar(first, 1, 1).slice(0, 3) };
  expect(pastTarget(short, today).status).toBe("thin");
});
