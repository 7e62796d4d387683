import { expect, test } from "vitest";
import type { Book } from "#domain/commission/book.ts";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import type { CommissionRule, PlanTerms } from "#domain/commission/plan.ts";
import { one, ratio, zero } from "#domain/commission/rational.ts";
import { statementsOf } from "#domain/commission/statement.ts";
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
  plans,
  rate,
  statementOn,
  terms,
  wholeAmount,
} from "./parts.ts";

const paid = (of: Book, count = 3) =>
  statementsOf(of)
    .slice(0, count)
    .map((statement) => statement.paid);
const amounts = (...texts: readonly string[]) => texts.map(pence);
const tiers = marginal(["0", "5"], ["1,000", "10"]);

test.each([
  ["a minor unit under the edge", "999.99", "50.00"],
  ["on the edge", "1,000", "50"],
  ["past the edge", "1,000.10", "50.01"],
])("marginal tiers %s", (_name, sold, pays) => {
  expect(paid(book(terms({ schedule: tiers }), [deal("2026-01-05", sold)]), 1)).toEqual([
    pence(pays),
  ]);
});

test.each([
  ["a minor unit under the edge", "999.99", "50.00"],
  ["on the edge", "1,000", "100"],
])("whole-amount tiers %s", (_name, sold, pays) => {
  const schedule = wholeAmount(["0", "5"], ["1,000", "10"]);
  expect(paid(book(terms({ schedule }), [deal("2026-01-05", sold)]), 1)).toEqual([pence(pays)]);
});

test.each([
  ["each deal alone", "deal", "150"],
  ["the period's deals together", "period", "200"],
] as const)("tiers count %s", (_name, accumulation, pays) => {
  const sales = [deal("2026-01-05", "1,500"), deal("2026-01-06", "1,000")];
  const of = book(terms({ schedule: tiers, accumulation }), sales);
  expect(paid(of, 1)).toEqual([pence(pays)]);
  expect(statementOn(of, "2026-01-01").lines).toHaveLength(accumulation === "deal" ? 2 : 1);
});

const monthly = [deal("2026-01-05", "800"), deal("2026-02-05", "400"), deal("2026-03-05", "100")];
const whole = wholeAmount(["0", "5"], ["1,000", "10"]);

test.each([
  // February: 10 % of 1,200 less the 40 paid; without deductions 10 % of February's 400.
  ["with deductions a whole-amount tier catches up", whole, true, ["40", "80", "10"]],
  ["without deductions it never does", whole, false, ["40", "40", "10"]],
  ["with deductions a marginal tier pays on", tiers, true, ["40", "30", "10"]],
  ["without deductions a marginal tier pays the same", tiers, false, ["40", "30", "10"]],
] as const)("to date, %s", (_name, schedule, deductions, pays) => {
  const plan = terms({ schedule, accumulation: { toDate: "year", deductions } });
  expect(paid(book(plan, monthly))).toEqual(amounts(...pays));
});

test("a quarter to date starts anew with each quarter", () => {
  const plan = terms({ schedule: tiers, accumulation: { toDate: "quarter", deductions: true } });
  const sales = [deal("2026-03-05", "1,000"), deal("2026-04-05", "1,000")];
  expect(paid(book(plan, sales), 4)).toEqual(amounts("0", "0", "50", "50"));
});

test("a refund that crosses an edge takes back what the tier had added", () => {
  const plan = terms({ schedule: tiers, accumulation: { toDate: "year", deductions: true } });
  const sales = [deal("2026-01-05", "1,500"), deal("2026-02-05", "-1,000")];
  expect(statementOn(book(plan, sales), "2026-02-01").earned).toBe(pence("-75"));
});

test.each([
  ["carried", ["0", "0", "30"]],
  ["forgotten", ["0", "20", "40"]],
  ["paidBack", ["-30", "20", "40"]],
] as const)("a negative month that is %s", (negative, pays) => {
  const sales = [deal("2026-01-05", "-600"), deal("2026-02-05", "400"), deal("2026-03-05", "800")];
  expect(paid(book(terms({}, { negative }), sales))).toEqual(amounts(...pays));
});

const cap = (
  part: Partial<Extract<CommissionRule["caps"][number], { on: "pay" }>>,
): CommissionRule["caps"] => [
  { on: "pay", per: "period", most: pence("50"), beyond: zero, withheld: "lost", ...part },
];
const capped = [deal("2026-01-05", "1,600"), deal("2026-02-05", "400"), deal("2026-03-05", "800")];

test.each([
  ["hard", cap({}), ["50", "20", "40"]],
  ["soft", cap({ beyond: ratio(1n, 2n) }), ["65", "20", "40"]],
  ["a month's, carried", cap({ withheld: "carried" }), ["50", "50", "40"]],
  ["a year's", cap({ per: "year", most: pence("110") }), ["80", "20", "10"]],
  [
    "on credit",
    [{ on: "credit", by: "amount", most: at("1,000"), beyond: zero }],
    ["50", "20", "40"],
  ],
  [
    "soft on credit",
    [{ on: "credit", by: "amount", most: at("1,000"), beyond: ratio(1n, 2n) }],
    ["65", "20", "40"],
  ],
] as const)("a cap that is %s", (_name, caps, pays) => {
  expect(paid(book(terms({ caps }), capped))).toEqual(amounts(...pays));
});

test("a deal's cap holds each deal, reached in the middle of one", () => {
  const plan = terms({ accumulation: "deal", caps: cap({ per: "deal" }) });
  const { lines } = statementOn(
    book(plan, [
      deal("2026-01-05", "1,600"),
      deal("2026-01-06", "1,600"),
      deal("2026-01-07", "200"),
    ]),
    "2026-01-01",
  );
  expect(lines.map(({ pays }) => pays)).toEqual(amounts("50", "50", "10"));
  expect(lines[0]?.workings.map(({ rule }) => rule)).toEqual(["flat", "cap"]);
});

test.each([
  [true, "50"],
  [false, "70"],
])("an extra is inside the cap (%s) as the plan says", (insideCap, pays) => {
  const kicker = { kind: "kicker", name: "K", when: [], insideCap } as const;
  const extras: PlanTerms["extras"] = [{ ...kicker, pays: { kind: "fixed", amount: pence("20") } }];
  const of = book(terms({ caps: cap({}) }, { extras }), [deal("2026-01-05", "1,600")]);
  expect(paid(of, 1)).toEqual([pence(pays)]);
});

test.each([
  ["over", "100", "0"],
  ["over", "100.01", "5"],
  ["atLeast", "100", "5"],
] as const)("a kicker for deals %s 100, for one of %s", (is, sold, pays) => {
  const kicker = { kind: "kicker", name: "K", insideCap: false } as const;
  const when = [{ of: "amount", is, than: pence("100") }] as const;
  const extras: PlanTerms["extras"] = [
    { ...kicker, when, pays: { kind: "fixed", amount: pence("5") } },
  ];
  const of = book(terms({ schedule: flat("0") }, { extras }), [deal("2026-01-05", sold)]);
  expect(paid(of, 1)).toEqual([pence(pays)]);
});

test.each([
  ["marginal", ["20", "10"]],
  ["wholeAmount", ["20", "70"]],
] as const)("a SPIFF with %s tiers runs on over a month's end", (kind, pays) => {
  const each = (from: bigint, amount: string) => ({
    from: ratio(from),
    rate: { kind: "rate", rate: ratio(pence(amount)) } as const,
  });
  const extras: PlanTerms["extras"] = [
    {
      kind: "spiff",
      name: "Spring",
      from: theDay("2026-01-15"),
      to: theDay("2026-02-15"),
      counts: "deals",
      when: [],
      schedule: { kind, by: "amount", tiers: [each(0n, "10"), each(3n, "30")] },
      insideCap: false,
    },
  ];
  const days = ["2026-01-14", "2026-01-15", "2026-01-31", "2026-02-15", "2026-02-16"];
  const of = book(
    terms({ schedule: flat("0") }, { extras }),
    days.map((day) => deal(day, "1")),
  );
  // Two by the end of January; the third, in February, reaches the tier that pays 30 for all.
  expect(paid(of, 2)).toEqual(amounts(...pays));
});

const full = { quota: { kind: "each", amount: pence("1,000") } } as const;
const yearGate: PlanTerms["extras"] = [
  {
    kind: "bonus",
    name: "Quarter",
    per: "quarter",
    amount: pence("100"),
    gates: [
      { of: "quarter", is: "atLeast", share: one },
      { of: "year", is: "atLeast", share: one },
    ],
    insideCap: false,
  },
];

test.each([
  ["both gates met", ["3,000", "3,000"], ["100", "100"]],
  ["the year to date not met", ["2,999.99", "3,000"], ["0", "0"]],
  ["the year caught up", ["2,000", "4,000"], ["0", "100"]],
] as const)("a quarterly bonus gated by the year too: %s", (_name, sold, pays) => {
  const sales = [deal("2026-02-05", sold[0]), deal("2026-05-05", sold[1])];
  const of = book(terms({ schedule: flat("0") }, { ...full, extras: yearGate }), sales);
  const all = paid(of, 6);
  expect([all[2], all[5]]).toEqual(amounts(...pays));
});

test("a gated accelerator waits for its gate", () => {
  const schedule = marginal(["0", "5"], ["1,000", "10"]);
  const gates = [{ of: "quarter", is: "atLeast", share: one }] as const;
  const plan = terms({ schedule, gated: { gates, otherwise: flat("5") } }, full);
  const sales = [
    deal("2026-01-05", "500"),
    deal("2026-02-05", "1,200"),
    deal("2026-03-05", "1,300"),
  ];
  expect(paid(book(plan, sales))).toEqual(amounts("25", "60", "80"));
});

test.each([
  ["halfUp", "1.13", "1.12"],
  ["halfEven", "1.12", "1.12"],
  ["down", "1.12", "1.11"],
] as const)("%s rounds 1.125 and 1.115, and their refunds alike", (rounding, first, second) => {
  const pays = (sold: string) =>
    paid(book(terms({}, { rounding, negative: "paidBack" }), [deal("2026-01-05", sold)]), 1)[0];
  expect([pays("22.50"), pays("22.30")]).toEqual(amounts(first, second));
  expect([pays("-22.50"), pays("-22.30")]).toEqual([-pence(first), -pence(second)]);
});

const byQuota = {
  kind: "wholeAmount",
  by: "quota",
  tiers: [
    { from: zero, rate: rate("5") },
    { from: one, rate: rate("10") },
  ],
} as const;

test.each([
  ["none", "99,999.99", "5,000"],
  ["none", "100,000", "10,000"],
  // From 16 January: 16 of 31 days; 15 with the first not counted.
  ["days", "51,612.90", "2,580.65"],
  ["days", "51,612.91", "5,161.29"],
  ["daysAfterStart", "48,387.10", "4,838.71"],
] as const)("a starter on 16 January, prorated by %s, at %s", (proration, sold, pays) => {
  const plan = terms(
    { schedule: byQuota },
    { from: theDay("2026-01-16"), proration, quota: { kind: "each", amount: pence("100,000") } },
  );
  expect(paid(book(plan, [deal("2026-01-20", sold)]), 1)).toEqual([pence(pays)]);
});

test("by whole months, a starter in the second month of a quarter has two thirds of it", () => {
  const plan = terms(
    { schedule: byQuota },
    {
      from: theDay("2026-02-01"),
      proration: "wholeMonths",
      quota: { kind: "each", amount: pence("900") },
    },
  );
  const quarters = { calendar: monthsCalendar(theDay("2026-01-01"), 1, 3) };
  expect(paid(book(plan, [deal("2026-02-20", "600")], quarters), 1)).toEqual([pence("60")]);
  expect(paid(book(plan, [deal("2026-02-20", "599.99")], quarters), 1)).toEqual([pence("30")]);
});

test.each([
  [true, "50"],
  // 5,000 for a quota of 51,612.90 only: a base rate of 9.6875 %.
  [false, "96.88"],
])("a target variable that is prorated (%s) keeps the base rate of a starter", (prorated, pays) => {
  const plan = terms(
    { schedule: { kind: "flat", rate: { kind: "timesBase", times: one } } },
    {
      from: theDay("2026-01-16"),
      proration: "days",
      quota: { kind: "each", amount: pence("100,000") },
      targetVariable: { amount: pence("5,000"), prorated },
    },
  );
  expect(paid(book(plan, [deal("2026-01-20", "1,000")]), 1)).toEqual([pence(pays)]);
});

test("a ramp asks half of the first month and all of the third", () => {
  const ramp = { from: theDay("2026-01-01"), shares: [pct("50"), pct("75")] };
  const plan = terms(
    { schedule: byQuota },
    { ramp, quota: { kind: "each", amount: pence("1,000") } },
  );
  const sales = ["2026-01-05", "2026-02-05", "2026-03-05"].map((day) => deal(day, "700"));
  expect(paid(book(plan, sales))).toEqual(amounts("70", "35", "35"));
});

test("a month without a quota says so and pays nothing by it", () => {
  const amount = { first: theDay("2026-01-01"), amount: pence("1,000") };
  const plan = terms({ schedule: byQuota }, { quota: { kind: "listed", amounts: [amount] } });
  const { lines } = statementOn(book(plan, [deal("2026-02-05", "700")]), "2026-02-01");
  expect(lines).toMatchObject([{ pays: 0n, workings: [{ rule: "noQuota" }] }]);
});

test("a gate in a month without a quota stays shut", () => {
  const amount = { first: theDay("2026-01-01"), amount: pence("1,000") };
  const gates = [{ of: "period", is: "atLeast", share: one }] as const;
  const extras: PlanTerms["extras"] = [
    { kind: "bonus", name: "B", per: "period", amount: pence("10"), gates, insideCap: false },
  ];
  const plan = terms(
    { schedule: flat("0") },
    { extras, quota: { kind: "listed", amounts: [amount] } },
  );
  const sales = [deal("2026-01-05", "1,000"), deal("2026-02-05", "9,000")];
  expect(paid(book(plan, sales))).toEqual(amounts("10", "0", "0"));
});

test("a plan changed in the middle of a month pays each deal by its own, of the month's one target", () => {
  const versions = plans(
    terms(
      { schedule: byQuota },
      { proration: "days", quota: { kind: "each", amount: pence("3,100") } },
    ),
    terms({ schedule: flat("20") }, { from: theDay("2026-01-11") }),
  );
  const sales = [deal("2026-01-10", "1,000"), deal("2026-01-11", "1,000")];
  const { lines } = statementOn({ ...book(terms()), plans: versions, sales }, "2026-01-01");
  expect(lines.map(({ plan, pays }) => [plan, pays])).toEqual([
    ["2026-01-01", pence("50")],
    ["2026-01-11", pence("200")],
  ]);
});

test("a leaver's quota ends with the last day", () => {
  const plan = terms(
    { schedule: byQuota },
    {
      until: theDay("2026-01-10"),
      proration: "days",
      quota: { kind: "each", amount: pence("3,100") },
    },
  );
  const sales = [deal("2026-01-10", "1,000"), deal("2026-01-11", "5,000")];
  expect(paid(book(plan, sales))).toEqual(amounts("100", "0", "0"));
});

test.each([
  ["carried", "2,000"],
  ["forgiven", "3,000"],
] as const)("what is owed on a draw when the year ends is %s", (atYearEnd, january) => {
  const draws = [
    { kind: "recoverable", minimum: pence("1,500"), from: theDay("2026-01-01"), atYearEnd },
  ] as const;
  const calendar = monthsCalendar(theDay("2026-01-01"), 2, 1).slice(11, 13);
  const sales = [deal("2026-12-05", "5,000"), deal("2027-01-05", "30,000")];
  const of = book(terms({ schedule: flat("10") }, { draws }), sales, { calendar });
  expect(paid(of, 2)).toEqual(amounts("1,500", january));
});

test("payday comes so many days after the period", () => {
  expect(statementOn(book(terms()), "2026-01-01").payday).toBe("2026-02-25");
});

test("what is known as a sum alone is told where rules look at one deal", () => {
  const kicker = {
    kind: "kicker",
    name: "Big one",
    when: [],
    pays: { kind: "fixed", amount: pence("50") },
    insideCap: false,
  } as const;
  const total = { kind: "total", on: theDay(january), amount: pence("1,000") } as const;
  const told = (plan: PlanTerms) => statementOn(book(plan, [total]), january).asSum;
  expect(told(terms())).toBeUndefined();
  expect(told(terms({ accumulation: "deal" }, { extras: [kicker] }))).toEqual({
    credit: pence("1,000"),
    commission: true,
    extras: ["Big one"],
  });
  expect(statementOn(book(terms({ accumulation: "deal" })), january).asSum).toBeUndefined();
});
