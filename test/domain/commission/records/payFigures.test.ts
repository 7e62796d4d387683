import { expect, test } from "vitest";
import { figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import type { LeftOut } from "#domain/commission/records/LeftOut.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { now, theDay } from "../../arbitraries.ts";
import { deal, pct, pence, pounds, theCurrency } from "../parts.ts";
import { bookOf, figures, money, paid, plan, reading, sold } from "./payParts.ts";

test("that a period came to nothing is known when somebody said so, and else it is not", () => {
  const rows = [plan("a", "2026-01-01"), sold("2026-06", "0"), figures("2026-07-01")];
  expect(bookOf(reading(rows)).sales).toMatchObject([{ on: "2026-06-30", amount: 0n }]);
});

test("figures in two currencies are not put together: the manager's stand alone", () => {
  const own = [figures("2026-06-01", { result: money("600"), currency: theCurrency("EUR") })];
  const kept = [plan("p", "2026-01-01"), figures("2026-06-01", { quota: money("700") })];
  const read = reading(own, kept);
  expect(read.figures).toHaveLength(1);
  expect(read.figures[0]).toMatchObject({ quotaBy: "manager", figures: { currency: "GBP" } });
  expect(read.figures[0]).not.toHaveProperty("resultBy");
});

test("a quota of a period goes before the plan's, the manager's before one's own", () => {
  const tiers = {
    quota: { kind: "each", amount: pence("1,000") } as const,
    commission: {
      schedule: {
        kind: "wholeAmount",
        by: "quota",
        tiers: [
          { from: pct("0"), rate: { kind: "rate", rate: pct("5") } },
          { from: pct("100"), rate: { kind: "rate", rate: pct("10") } },
        ],
      },
      accumulation: "period",
      caps: [],
    } as const,
  };
  const own = [
    figures("2026-06-01", { quota: money("500"), result: money("600") }),
    figures("2026-07-01", { result: money("600") }),
  ];
  const kept = [plan("p", "2026-01-01", tiers)];
  expect(paid(reading(own, kept), "2026-06", "2026-07")).toEqual([pence("60"), pence("30")]);
  const managers = [...kept, figures("2026-06-01", { quota: money("700") })];
  const read = reading(own, managers);
  expect(paid(read, "2026-06")).toEqual([pence("30")]);
  expect(read.figures[0]).toMatchObject({ quotaBy: "manager", resultBy: "me" });
});

const atQuota = {
  schedule: {
    kind: "wholeAmount",
    by: "quota",
    tiers: [
      { from: pct("0"), rate: { kind: "rate", rate: pct("5") } },
      { from: pct("100"), rate: { kind: "rate", rate: pct("10") } },
    ],
  },
  accumulation: "period",
  caps: [],
} as const;

test("a quota given for a starter's month is theirs as it is, and the plan's own is prorated", () => {
  const starter = plan("p", "2026-06-16", {
    proration: "days",
    ramp: { from: theDay("2026-06-01"), shares: [pct("50")] },
    quota: { kind: "each", amount: pence("1,000") },
    commission: atQuota,
  });
  const june = (part: object) => figures("2026-06-01", { result: money("999"), ...part });
  // Half of half of 1,000 is 250, which 999 has reached; of a quota of 1,000 it has not.
  expect(paid(reading([starter, june({})]), "2026-06")).toEqual([pence("99.90")]);
  const given = reading([starter, june({ quota: money("1,000") })]);
  expect(paid(given, "2026-06")).toEqual([pence("49.95")]);
});

test("a quota given for a month that two plans share is asked of both together", () => {
  const part = { proration: "days", commission: atQuota } as const;
  const rows = [
    plan("a", "2026-06-01", part),
    plan("b", "2026-06-16", part),
    figures("2026-06-01", {
      quota: money("1,000"),
      deals: [deal("2026-06-10", "500"), deal("2026-06-20", "500")],
    }),
  ];
  // The first half is half of it, the second reaches it: 10 % of all, less 5 % of the first half.
  expect(paid(reading(rows), "2026-06")).toEqual([pence("100")]);
});

test("what is known beyond the deals of a period counts as one sum", () => {
  const kicker = {
    kind: "kicker",
    name: "Large",
    when: [{ of: "amount", is: "atLeast", than: pence("5,000") }],
    pays: { kind: "fixed", amount: pence("100") },
    insideCap: false,
  } as const;
  const deals = [deal("2026-06-10", "6,000"), deal("2026-06-12", "1,000")];
  const read = (result: string | undefined) =>
    reading([
      plan("p", "2026-01-01", { extras: [kicker] }),
      figures("2026-06-01", { deals, ...(result !== undefined && { result: money(result) }) }),
    ]);
  // 5 % of 20,000 and one kicker; without a result the deals are all there is.
  expect(paid(read("20,000"), "2026-06")).toEqual([pence("1,100")]);
  expect(paid(read(undefined), "2026-06")).toEqual([pence("450")]);
});

test("a cancelled deal is taken back by what the figures say of it", () => {
  const sale = deal("2026-06-10", "6,000");
  const rows = [
    plan("p", "2026-01-01", { clawback: { kind: "whole", withinDays: 90 }, negative: "paidBack" }),
    figures("2026-06-01", { deals: [sale] }),
    figures("2026-07-01", { cancellations: [{ deal: sale.id, on: theDay("2026-07-05") }] }),
  ];
  expect(paid(reading(rows), "2026-06", "2026-07")).toEqual([pence("300"), -pence("300")]);
});

test.each<[string, PayRecord, LeftOut]>([
  [
    "in another currency",
    figures("2026-06-01", { currency: theCurrency("EUR"), result: money("5") }),
    { kind: "otherCurrency", found: theCurrency("EUR"), plan: pounds },
  ],
  ["of no period", figures("2026-06-02", { result: money("5") }), { kind: "noSuchPeriod" }],
  [
    "with a deal of another month",
    figures("2026-06-01", { deals: [deal("2026-07-01", "5", { id: "late" })] }),
    { kind: "dealOutsidePeriod", deal: "late" },
  ],
  [
    "with a split over all",
    figures("2026-06-01", {
      deals: [
        deal("2026-06-01", "5", { id: "big", split: { credit: [pct("80"), pct("30")], mine: 0 } }),
      ],
    }),
    { kind: "dealInDoubt", deal: "big", place: "split.credit" },
  ],
])("figures %s are left out, with the reason", (_name, row, reason) => {
  const read = reading([plan("p", "2026-01-01"), row]);
  if (read.pay.status !== "good") throw new Error(read.pay.status);
  expect([...read.pay.leftOut.values()]).toEqual([reason]);
  expect(read.pay.book.sales).toEqual([]);
});

test("a sum of a month in which the plan changes falls under neither version, and is told", () => {
  const sale = deal("2026-06-20", "100");
  const read = reading([
    plan("a", "2026-01-01"),
    plan("b", "2026-06-16"),
    figures("2026-06-01", { result: money("40,000"), deals: [sale] }),
    sold("2026-07", "100"),
  ]);
  if (read.pay.status !== "good") throw new Error(read.pay.status);
  expect([...read.pay.leftOut]).toEqual([["2026-06-01", { kind: "planChanges" }]]);
  // What is known deal by deal still counts.
  expect(paid(read, "2026-06", "2026-07")).toEqual([pence("5"), pence("5")]);
});

test("a sum of a month in which the plan ends is told, where it paid nothing without a word", () => {
  const until = theDay("2026-06-15");
  const read = reading([plan("a", "2026-01-01", { until }), sold("2026-06", "40,000")]);
  if (read.pay.status !== "good") throw new Error(read.pay.status);
  expect([...read.pay.leftOut]).toEqual([["2026-06-01", { kind: "noPlanAtEnd" }]]);
  expect(read.pay.book.sales).toEqual([]);
});

test("what another version keeps in figures stays when they are written over", () => {
  const over: PayRecord = { ...figures("2026-06-01"), content: { colour: "red", deals: [] } };
  const first = theDay("2026-06-01");
  const typed = { first, currency: pounds, deals: [deal("2026-06-02", "5")], cancellations: [] };
  const record = figuresRecord(typed, now, over);
  expect(record.content).toMatchObject({ colour: "red", deals: [{ amount: "500" }] });
  expect(figuresRecord({ ...typed, deals: [] }, now, record).content).toEqual({ colour: "red" });
});
