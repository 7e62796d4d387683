import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { one, ratio, zero } from "#domain/commission/rational.ts";
import type { Sale } from "#domain/commission/sale.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { addDays } from "#domain/day.ts";
import { theDay } from "../arbitraries.ts";
import { anyDeals, anyTerms } from "./anyPlan.ts";
import { deal, flat, pence, plans, rate, terms } from "./parts.ts";

const start = theDay("2026-01-01");
const year = monthsCalendar(start, 1, 1);
/** Two fiscal years of half-years, so that years end inside it. */
const years = year.map((period, month) => ({ ...period, year: month < 4 ? "A" : "B" }));

const each = (amount: string) => ({ kind: "each", amount: pence(amount) }) as const;
const accelerated = {
  kind: "marginal",
  by: "quota",
  tiers: [
    { from: zero, rate: rate("5") },
    { from: one, rate: rate("10") },
  ],
} as const;

const ofYear: Partial<PlanTerms["commission"]> = {
  schedule: accelerated,
  accumulation: { toDate: "year", deductions: true },
};

/** What each month earns under these versions. */
function earned(versions: readonly PlanTerms[], sales: readonly Sale[]): readonly bigint[] {
  return statementsOf({ plans: plans(...versions), calendar: year, sales }).map(
    (statement) => statement.earned,
  );
}
const months = (...amounts: readonly string[]): readonly Sale[] =>
  amounts.map((amount, at) => deal(`2026-${String(at + 1).padStart(2, "0")}-10`, amount));
const from = (version: PlanTerms, day: string, part: Partial<PlanTerms> = {}): PlanTerms => ({
  ...version,
  ...part,
  from: theDay(day),
});

test("a version from July leaves what the year was to come to in May and June as it was", () => {
  const plan = terms(ofYear, { quota: each("10,000") });
  const sales = months("12,000", "12,000", "12,000", "12,000", "12,000", "10,000");
  const changed = from(plan, "2026-07-01", { paidAfterDays: 10 });
  // 70,000 of a year's 120,000 is all paid at 5 %.
  const all = ["600", "600", "600", "600", "600", "500"].map(pence);
  expect(earned([plan, changed], sales).slice(0, 6)).toEqual(all);
});

test("the year's tiers go on under a later version, at its own rates from its first day", () => {
  const plan = terms(ofYear, { quota: each("10,000") });
  const dearer = from(plan, "2026-07-01", {
    commission: {
      ...plan.commission,
      schedule: {
        ...accelerated,
        tiers: [
          { from: zero, rate: rate("6") },
          { from: one, rate: rate("12") },
        ],
      },
    },
  });
  const sales = months("20,000", "20,000", "20,000", "20,000", "20,000", "10,000", "20,000");
  // 110,000 by June; of July's 20,000 ten are inside the year's target and ten are past it.
  expect(earned([plan, dearer], sales).slice(5, 7)).toEqual([pence("500"), pence("1,800")]);
});

test("a higher target from July asks for half a year of each", () => {
  const plan = terms(ofYear, { quota: each("10,000") });
  const higher = from(plan, "2026-07-01", { quota: each("12,000") });
  const sales = months("22,000", "22,000", "22,000", "22,000", "22,000", "22,000", "10,000");
  // In June 132,000 was 12,000 past the year's 120,000; now the year is 132,000, and July is past it.
  expect(earned([plan, higher], sales).slice(5, 7)).toEqual([pence("1,700"), pence("1,000")]);
});

test("a raised target variable pays its own base rate, and a full one is not doubled by a new version", () => {
  const base = { kind: "flat", rate: { kind: "timesBase", times: one } } as const;
  const plan = terms(
    { schedule: base, accumulation: { toDate: "year", deductions: true } },
    { quota: each("10,000"), targetVariable: { amount: pence("2,000"), prorated: false } },
  );
  const same = from(plan, "2026-07-01");
  const raised = from(plan, "2026-07-01", {
    targetVariable: { amount: pence("3,000"), prorated: false },
  });
  const sales = months("10,000", "10,000", "10,000", "10,000", "10,000", "10,000", "10,000");
  expect(earned([plan, same], sales).slice(0, 7)).toEqual(sales.map(() => pence("2,000")));
  expect(earned([plan, raised], sales).slice(5, 7)).toEqual([pence("2,000"), pence("3,000")]);
});

const bonus = (per: "period" | "quarter", of: "quarter" | "period" | "everyPeriodOfQuarter") =>
  ({
    kind: "bonus",
    name: "On target",
    per,
    amount: pence("1,000"),
    gates: [{ of, is: "atLeast", share: one }],
    insideCap: false,
  }) as const;

test.each<[string, readonly string[], "quarter" | "everyPeriodOfQuarter", string]>([
  ["one month does not make the quarter", ["0", "0", "10,000"], "quarter", "0"],
  ["two months before it count", ["15,000", "15,000", "4,000"], "quarter", "1,000"],
  ["a month missed before it counts too", ["0", "10,000", "10,000"], "everyPeriodOfQuarter", "0"],
  ["all three", ["10,000", "10,000", "10,000"], "everyPeriodOfQuarter", "1,000"],
])("with a version from March, a quarter's bonus: %s", (_name, sold, of, pays) => {
  const plan = terms(
    { schedule: flat("0") },
    { quota: each("10,000"), extras: [bonus("quarter", of)] },
  );
  expect(earned([plan, from(plan, "2026-03-01")], months(...sold))[2]).toBe(pence(pays));
});

test.each(["period", "quarter"] as const)(
  "a bonus once a %s is paid once in a month of two versions, by the last",
  (per) => {
    const plan = terms(
      { schedule: flat("0") },
      { quota: each("10,000"), extras: [bonus(per, per)] },
    );
    const sold = months("10,000", "10,000", "10,000");
    expect(earned([plan, from(plan, "2026-03-16")], sold)[2]).toBe(pence("1,000"));
    expect(earned([plan, from(plan, "2026-03-16", { extras: [] })], sold)[2]).toBe(0n);
  },
);

test("a year's cap is one cap, whatever versions the year had", () => {
  const caps = [
    { on: "pay", per: "year", most: pence("1,500"), beyond: zero, withheld: "lost" },
  ] as const;
  const plan = terms({ schedule: flat("10"), caps });
  const sales = months("10,000", "10,000");
  expect(earned([plan, from(plan, "2026-02-01")], sales).slice(0, 2)).toEqual([
    pence("1,000"),
    pence("500"),
  ]);
});

test("a month of two versions has one cap a month, and what it carried is paid under the next", () => {
  const caps = [
    { on: "pay", per: "period", most: pence("1,000"), beyond: zero, withheld: "carried" },
  ] as const;
  const plan = terms({ schedule: flat("10"), caps });
  const later = from(plan, "2026-01-16");
  const sales = [deal("2026-01-05", "8,000"), deal("2026-01-20", "8,000")];
  expect(earned([plan, later], sales).slice(0, 3)).toEqual([pence("1,000"), pence("600"), 0n]);
  const free = from(plan, "2026-02-01", { commission: { ...plan.commission, caps: [] } });
  expect(earned([plan, free], sales).slice(0, 3)).toEqual([pence("1,000"), pence("600"), 0n]);
});

test("a campaign that two versions have goes on counting, and pays nothing twice", () => {
  const spiff = {
    kind: "spiff",
    name: "Spring",
    from: start,
    to: theDay("2026-06-30"),
    counts: "deals",
    when: [],
    schedule: {
      kind: "marginal",
      by: "amount",
      tiers: [
        { from: zero, rate: { kind: "rate", rate: ratio(pence("100")) } },
        { from: ratio(3n), rate: { kind: "rate", rate: ratio(pence("200")) } },
      ],
    },
    insideCap: false,
  } as const;
  const plan = terms({ schedule: flat("0") }, { extras: [spiff] });
  const sales = [deal("2026-01-05", "1", { count: 2n }), deal("2026-02-05", "1", { count: 2n })];
  // The third deal pays 100 and the fourth 200.
  expect(earned([plan, from(plan, "2026-02-01")], sales).slice(0, 2)).toEqual([
    pence("200"),
    pence("300"),
  ]);
});

test("a campaign that counts credit begins anew where the plan counts pieces from then on", () => {
  const spiff = {
    kind: "spiff",
    name: "Push",
    from: start,
    to: theDay("2026-12-31"),
    counts: "credit",
    when: [],
    schedule: {
      kind: "marginal",
      by: "amount",
      tiers: [
        { from: zero, rate: { kind: "rate", rate: ratio(pence("1")) } },
        { from: ratio(100n), rate: { kind: "rate", rate: ratio(pence("5")) } },
      ],
    },
    insideCap: false,
  } as const;
  const money = terms({ schedule: flat("0") }, { extras: [{ ...spiff, schedule: flat("1") }] });
  const pieces = from(money, "2026-02-01", { basis: "units", extras: [spiff] });
  const sales = [deal("2026-01-05", "5,000"), deal("2026-02-05", "0.03")];
  // 1 % of 5,000, then three pieces at 1 each.
  expect(earned([money, pieces], sales).slice(0, 2)).toEqual([pence("50"), pence("3")]);
});

test("what a plan forgives when the year ends is forgiven, whatever the next year's plan says", () => {
  const draw = {
    kind: "recoverable",
    minimum: pence("1,000"),
    from: start,
    to: theDay("2026-12-31"),
  } as const;
  const calendar = monthsCalendar(start, 2, 1);
  const owed = (atYearEnd: "forgiven" | "carried") => {
    const versions = plans(
      terms({}, { draws: [{ ...draw, atYearEnd }] }),
      terms({}, { from: theDay("2027-01-01") }),
    );
    const sales = [deal("2027-01-05", "100,000")];
    return statementsOf({ plans: versions, calendar, sales })[12]?.repaid;
  };
  expect(owed("forgiven")).toBe(0n);
  expect(owed("carried")).toBe(pence("5,000"));
});

/** Two plans of one calendar, the second from any day of its first half. */
const anyVersions = fc
  .tuple(anyTerms, anyTerms, fc.integer({ min: 1, max: 170 }))
  .map(([first, second, days]): readonly [PlanTerms, PlanTerms] => [
    first,
    { ...second, from: addDays(start, days) },
  ]);
const anyCalendar = fc.constantFrom(year.slice(0, 6), years.slice(0, 8));

test("a version that is added changes no line of any period before its first day", () => {
  fc.assert(
    fc.property(anyVersions, anyDeals(200, -15n), anyCalendar, (versions, sales, calendar) => {
      const [before, added] = versions;
      const linesOf = (...those: readonly PlanTerms[]) =>
        statementsOf({ plans: plans(...those), calendar, sales }).filter(
          ({ period }) => period.next <= added.from,
        );
      expect(linesOf(before, added)).toEqual(linesOf(before));
    }),
    { numRuns: 400 },
  );
});

test("a version that changes nothing, from the first day of any month, changes no pay", () => {
  fc.assert(
    fc.property(
      anyTerms,
      fc.integer({ min: 1, max: 5 }),
      anyDeals(200, -15n),
      anyCalendar,
      (version, month, sales, calendar) => {
        const again = { ...version, from: calendar[month]?.first ?? start };
        const pays = (...those: readonly PlanTerms[]) =>
          statementsOf({ plans: plans(...those), calendar, sales }).map(
            ({ earned: all, paid, kept, balances }) => ({ all, paid, kept, balances }),
          );
        expect(pays(version, again)).toEqual(pays(version));
      },
    ),
    { numRuns: 400 },
  );
});

test("across versions, what is taken back of a deal is what was paid because of it", () => {
  fc.assert(
    fc.property(
      anyVersions,
      anyDeals(120, -15n),
      anyCalendar,
      fc.nat(7),
      (versions, sales, calendar, which) => {
        const clawback = { kind: "whole", withinDays: 400 } as const;
        const from = { plans: plans(...versions.map((each) => ({ ...each, clawback }))), calendar };
        const undone = sales[which];
        if (!undone) return;
        const cancellations = [{ deal: undone.id, on: theDay("2026-05-20") }];
        const all = (those: readonly Sale[], back = cancellations) =>
          statementsOf({ ...from, sales: those, cancellations: back }).reduce(
            (sum, statement) => sum + statement.earned,
            0n,
          );
        const never = sales.filter(({ id }) => id !== undone.id);
        expect(all(sales)).toBe(all(never, []));
      },
    ),
    { numRuns: 300 },
  );
});

test("a quota that a month of two versions was given is that month's", () => {
  const part = {
    proration: "days",
    commission: { schedule: accelerated, accumulation: "period", caps: [] },
  } as const;
  const quota = {
    kind: "listed",
    amounts: [{ first: start, amount: pence("1,000"), isFinal: true }],
  } as const;
  const plan = terms({}, { ...part, quota });
  const sales = [deal("2026-01-10", "500"), deal("2026-01-20", "600")];
  // 1,000 at 5 % and 100 at 10 %, as if nothing had changed in the middle.
  expect(earned([plan, from(plan, "2026-01-16")], sales)[0]).toBe(pence("60"));
});
