import { expect, test } from "vitest";
import { statementsOf } from "#domain/commission/statement.ts";
import { weeksCalendar } from "#domain/commission/calendarOf.ts";
import { templateOf } from "#domain/commission/import/template.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import { one, ratio, zero } from "#domain/commission/rational.ts";
import { theDay } from "../../arbitraries.ts";
import { deal, pct, plans } from "../parts.ts";
import { context, linesOf, read, tom } from "./files.ts";

const head = "Person,Valid from,Term,Value,Kind,Start,Called,From,To,Beyond\n";

/** A plan's rows, each a term and what stands beside it. */
function file(...terms: readonly string[]): string {
  return `${head}${terms.map((term) => `Tom Okafor,2026-01-01,${term}\n`).join("")}`;
}

const basics = ["currency,GBP", "calendar,months,,2026-01-01"];

function planOf(...terms: readonly string[]): PlanDraft {
  const found = read(file(...basics, ...terms));
  const draft = linesOf(found, tom)?.plans[0]?.draft;
  if (!draft) throw new Error(JSON.stringify(found.problems));
  return draft;
}

test("tiers by amount, kept apart from tiers by quota", () => {
  const { terms } = planOf(
    "pays,marginal",
    "tier,6 %",
    "tier,8 %,,3000",
    "tier,10 %,,8000",
    "counted over,period",
  );
  expect(terms.commission.schedule).toEqual({
    kind: "marginal",
    by: "amount",
    tiers: [
      { from: zero, rate: { kind: "rate", rate: pct("6") } },
      { from: ratio(300_000n), rate: { kind: "rate", rate: pct("8") } },
      { from: ratio(800_000n), rate: { kind: "rate", rate: pct("10") } },
    ],
  });
  const [paid] = statementsOf({
    plans: plans(terms),
    calendar: [
      { first: theDay("2026-01-01"), next: theDay("2026-02-01"), quarter: "Q1", year: "2026" },
    ],
    sales: [deal("2026-01-10", "9000")],
  });
  expect(paid?.paid).toBe(68_000n);
  const mixed = read(
    file(
      ...basics,
      "pays,marginal",
      "tier,6 %",
      "tier,8 %,,3000",
      "tier,9 %,,120 %",
      "counted over,period",
    ),
  );
  expect(mixed.problems).toEqual([{ kind: "mixedEdges", line: 4 }]);
});

test("multiples of the base rate and points over it", () => {
  const { terms } = planOf(
    "quota,50000",
    "target variable,2500,prorated",
    "pays,whole amount",
    "tier,1x",
    "tier,1.5x,,100 %",
    "tier,+2 points,,120 %",
    "counted over,year,with deductions",
  );
  expect(terms.targetVariable).toEqual({ amount: 250_000n, prorated: true });
  expect(terms.commission.accumulation).toEqual({ toDate: "year", deductions: true });
  expect(terms.commission.schedule).toMatchObject({
    kind: "wholeAmount",
    by: "quota",
    tiers: [
      { rate: { kind: "timesBase", times: one } },
      { from: one, rate: { kind: "timesBase", times: ratio(3n, 2n) } },
      { from: ratio(6n, 5n), rate: { kind: "pointsOverBase", points: pct("2") } },
    ],
  });
});

test("draws, clawback, ramp, caps, kickers, campaigns and bonuses", () => {
  const { terms, name } = planOf(
    "name,Account executive 2026",
    "quota,50000",
    "quota,40000,,2026-01-01",
    "ramp,50 %",
    "ramp,75 %",
    "pays,flat",
    "tier,5 %",
    "cap,9000,per period carried",
    "cap,200 %,credit,,,,,10 %",
    "kicker,500,amount over 100000 and products at least 3,,Big deals",
    "kicker,1 %,,,Every deal",
    "spiff,25,deals,,Spring,2026-03-01,2026-03-31",
    "bonus,1000,quarter,100 %,Quarter's end",
    "draw,1500,recoverable,,,2026-01-01,2026-03-31,forgiven",
    "clawback,365,pro rata",
    "below zero,paid back",
    "paid after,24",
    "rounding,half even",
    "last day,2026-12-31",
  );
  expect(name).toBe("Account executive 2026");
  expect(terms).toMatchObject({
    until: "2026-12-31",
    rounding: "halfEven",
    negative: "paidBack",
    paidAfterDays: 24,
    ramp: { from: "2026-01-01", shares: [pct("50"), pct("75")] },
    quota: { kind: "listed", amounts: [{ first: "2026-01-01", amount: 4_000_000n }] },
    clawback: { kind: "proRata", termDays: 365 },
    draws: [
      {
        kind: "recoverable",
        minimum: 150_000n,
        from: "2026-01-01",
        to: "2026-03-31",
        atYearEnd: "forgiven",
      },
    ],
  });
  expect(terms.commission.caps).toEqual([
    { on: "pay", per: "period", most: 900_000n, beyond: zero, withheld: "carried" },
    { on: "credit", by: "quota", most: ratio(2n), beyond: pct("10") },
  ]);
  expect(terms.extras).toMatchObject([
    {
      kind: "kicker",
      name: "Big deals",
      when: [
        { of: "amount", is: "over", than: 10_000_000n },
        { of: { measure: "products" }, is: "atLeast", than: 3n },
      ],
      pays: { kind: "fixed", amount: 50_000n },
    },
    { kind: "kicker", name: "Every deal", when: [], pays: { kind: "points", points: pct("1") } },
    { kind: "spiff", name: "Spring", counts: "deals", from: "2026-03-01", to: "2026-03-31" },
    { kind: "bonus", per: "quarter", amount: 100_000n, gates: [{ of: "quarter", share: one }] },
  ]);
});

test("a calendar of weeks, and one that is listed", () => {
  const sam = { ...context, reports: [{ person: tom, addresses: ["sam@example.com"] }] };
  const template = templateOf("plans").replace("\ufeff", "").replaceAll("Sam Example", tom.name);
  const found = linesOf(read(template, {}, sam), tom)?.plans[0]?.draft;
  expect(found?.calendar).toEqual({
    kind: "weeks",
    start: "2026-02-02",
    pattern: "4-4-5",
    longYears: [false, false, true],
  });
  expect(weeksCalendar(theDay("2026-02-02"), "4-4-5", [false])[0]?.next).toBe("2026-03-02");

  const rest = ["currency,GBP", "pays,flat", "tier,5 %", "calendar,listed"];
  const listed = read(
    file(
      ...rest,
      "period,2026,2026-Q1,,,2026-01-01,2026-01-31",
      "period,2026,2026-Q1,,,2026-02-01,2026-03-07",
    ),
  );
  expect(linesOf(listed, tom)?.plans[0]?.draft.calendar).toEqual({
    kind: "listed",
    periods: [
      { first: "2026-01-01", next: "2026-02-01", quarter: "2026-Q1", year: "2026" },
      { first: "2026-02-01", next: "2026-03-08", quarter: "2026-Q1", year: "2026" },
    ],
  });
  const gap = read(
    file(
      ...rest,
      "period,2026,2026-Q1,,,2026-01-01,2026-01-31",
      "period,2026,2026-Q1,,,2026-02-02,2026-03-07",
    ),
  );
  expect(gap.problems).toMatchObject([{ line: 7, fault: "notNext", instead: "2026-02-01" }]);
});

test("pieces sold instead of money", () => {
  const { terms } = planOf(
    "basis,units",
    "quota,40",
    "pays,marginal",
    "tier,12.50",
    "tier,15,,40",
    "counted over,period",
  );
  expect(terms.quota).toEqual({ kind: "each", amount: 40n });
  expect(terms.commission.schedule).toMatchObject({
    tiers: [{ rate: { rate: ratio(1250n) } }, { from: ratio(40n), rate: { rate: ratio(1500n) } }],
  });
});

test.each([
  ["a word nobody knows", ["pays,sometimes"], { line: 4, kind: "cell", fault: "unknownWord" }],
  ["a term nobody knows", ["pay,flat"], { line: 4, fault: "unknownWord", field: "term" }],
  ["no schedule", [], { kind: "planLacks", line: 2, term: "pays" }],
  [
    "tiers without what is added up",
    ["pays,marginal", "tier,5 %"],
    { kind: "planLacks", term: "counted over" },
  ],
  ["a rate without a sign", ["pays,flat", "tier,5"], { line: 5, fault: "notRate" }],
  [
    "tiers that overlap",
    ["pays,marginal", "tier,5 %", "tier,6 %,,3000", "tier,7 %,,2000", "counted over,period"],
    { kind: "plan", line: 7, problem: { kind: "tiersOverlap" } },
  ],
  [
    "a tier by quota without a quota",
    ["pays,marginal", "tier,5 %", "tier,6 %,,100 %", "counted over,period"],
    { kind: "plan", line: 4, problem: { kind: "needsQuota" } },
  ],
  ["a share over all", ["pays,flat", "tier,5 %", "ramp,120 %"], { kind: "plan", line: 6 }],
])("a plan with %s is refused at its row", (_, terms, problem) => {
  const found = read(file(...basics, ...terms));
  expect(found.problems).toMatchObject([problem]);
  expect(found.people).toEqual([]);
});

test("two plans of one person are told apart by their first days", () => {
  const one = ["currency,GBP", "calendar,months,,2026-01-01", "pays,flat", "tier,5 %"];
  const text =
    file(...one) +
    file(...one)
      .replace(head, "")
      .replaceAll("2026-01-01,", "2026-07-01,");
  const found = read(text);
  expect(found.problems).toEqual([]);
  expect(linesOf(found, tom)?.plans.map(({ draft }) => draft.terms.from)).toEqual([
    "2026-01-01",
    "2026-07-01",
  ]);
});

test("an accelerator behind a gate, and what is paid until then", () => {
  const rows = [
    "quota,1000",
    "pays,marginal",
    "tier,5 %",
    "tier,10 %,,100 %",
    "counted over,period",
    "gate,100 %,quarter",
    "gate,80 %,every period of the quarter,,,,,over",
    "until then pays,flat",
    "until then tier,5 %",
  ];
  const { terms } = planOf(...rows);
  expect(terms.commission.gated).toEqual({
    gates: [
      { of: "quarter", is: "atLeast", share: one },
      { of: "everyPeriodOfQuarter", is: "over", share: pct("80") },
    ],
    otherwise: { kind: "flat", rate: { kind: "rate", rate: pct("5") } },
  });
  const lacks = (left: string) =>
    read(file(...basics, ...rows.filter((row) => !row.startsWith(left)))).problems;
  expect(lacks("until then pays")).toMatchObject([{ kind: "planLacks", term: "until then pays" }]);
  expect(lacks("until then tier")).toMatchObject([{ kind: "planLacks", term: "until then tier" }]);
  expect(lacks("gate")).toMatchObject([{ kind: "planLacks", term: "gate" }]);
  // What the gate asks against is needed, and told at its row.
  const noQuota = read(
    file(...basics, ...rows.slice(1).filter((row) => !row.includes("100 %,")), "gate,1 %,quarter"),
  );
  expect(noQuota.problems).toContainEqual(
    expect.objectContaining({ problem: expect.objectContaining({ kind: "needsQuota" }) }),
  );
});
