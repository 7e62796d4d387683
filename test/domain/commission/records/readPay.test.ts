import * as fc from "fast-check";
import { expect, test } from "vitest";
import { periodIndex } from "#domain/commission/calendar.ts";
import { planOn } from "#domain/commission/quota.ts";
import { readPay, type PayReading } from "#domain/commission/records/readPay.ts";
import { figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { settingsRecord } from "#domain/commission/records/settingsRecord.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { addDays } from "#domain/day.ts";
import { now, theDay, theInstant } from "../../arbitraries.ts";
import { deal, flat, marginal, pct, pence, pounds, theCurrency } from "../parts.ts";
import { draft, figures, money, plan } from "./payParts.ts";

const today = theDay("2026-11-23");
const through = theDay("2027-12-31");

function reading(own: readonly PayRecord[], managers: readonly PayRecord[] = []): PayReading {
  return readPay({ own, managers }, today, through);
}

function bookOf({ pay }: PayReading) {
  if (pay.status !== "good") throw new Error(`The pay is ${JSON.stringify(pay)}.`);
  return pay.book;
}

/** What each month pays that is named, in pence. */
function paid(read: PayReading, ...months: readonly string[]) {
  const statements = statementsOf(bookOf(read));
  return months.map(
    (month) => statements.find(({ period }) => period.first === `${month}-01`)?.paid,
  );
}

const sold = (month: string, amount: string) => figures(`${month}-01`, { result: money(amount) });

test("with nothing written there is no plan", () => {
  expect(reading([])).toMatchObject({ versions: [], figures: [], pay: { status: "noPlan" } });
});

test("a result given as one sum is paid by the plan of its period", () => {
  const read = reading([plan("a", "2026-01-01"), sold("2026-10", "40,000")]);
  expect(paid(read, "2026-10", "2026-11")).toEqual([pence("2,000"), 0n]);
});

test("that a period came to nothing is known when somebody said so, and else it is not", () => {
  const rows = [plan("a", "2026-01-01"), sold("2026-06", "0"), figures("2026-07-01")];
  expect(bookOf(reading(rows)).sales).toMatchObject([{ on: "2026-06-30", amount: 0n }]);
});

test("a period is paid under the plan it had", () => {
  const rows = [
    plan("a", "2026-01-01"),
    plan("b", "2026-07-01", {
      commission: { schedule: flat("8"), accumulation: "period", caps: [] },
    }),
    sold("2026-06", "10,000"),
    sold("2026-07", "10,000"),
  ];
  const read = reading(rows);
  expect(paid(read, "2026-06", "2026-07")).toEqual([pence("500"), pence("800")]);
  expect(read.versions.map(({ version, standing }) => [version.id, standing])).toEqual([
    ["a", "past"],
    ["b", "now"],
  ]);
});

test("a correction holds in place of what it corrects, which stays to be seen", () => {
  const rate = (text: string) => ({
    commission: { schedule: flat(text), accumulation: "period", caps: [] } as const,
  });
  const rows = [
    plan("a", "2026-01-01", rate("5")),
    plan("b", "2026-01-01", rate("6"), { corrects: "a", at: "2026-02-01T09:00:00Z" }),
    plan("c", "2026-01-01", rate("7"), { corrects: "b", at: "2026-03-01T09:00:00Z" }),
    sold("2026-06", "10,000"),
  ];
  const read = reading(rows);
  expect(paid(read, "2026-06")).toEqual([pence("700")]);
  expect(read.versions.map(({ standing }) => standing)).toEqual(["corrected", "corrected", "now"]);
});

test("a version that was corrected to begin later does not hold before that", () => {
  const rows = [
    plan("early", "2026-01-01"),
    plan("right", "2026-03-01", {}, { corrects: "early", at: "2026-04-01T09:00:00Z" }),
    sold("2026-02", "1,000"),
    sold("2026-03", "1,000"),
  ];
  expect(paid(reading(rows), "2026-02", "2026-03")).toEqual([undefined, pence("50")]);
});

test("of two versions from one day the one written last holds", () => {
  const rows = [
    plan("late", "2026-01-01", { paidAfterDays: 5 }, { at: "2026-01-05T09:00:00Z" }),
    plan("early", "2026-01-01", {}, { at: "2026-01-04T09:00:00Z" }),
  ];
  for (const order of [rows, rows.toReversed()]) {
    const read = reading(order);
    expect(bookOf(read).plans).toMatchObject([{ paidAfterDays: 5 }]);
    expect(read.versions.map(({ version, standing }) => [version.id, standing])).toEqual([
      ["early", "corrected"],
      ["late", "now"],
    ]);
  }
});

test("the manager's plan goes before one's own for the days it holds, and no further", () => {
  const mine = plan("mine", "2026-01-01", {}, {});
  const theirs = plan("theirs", "2026-03-01", {
    until: theDay("2026-04-30"),
    commission: { schedule: flat("9"), accumulation: "period", caps: [] },
  });
  const results = ["02", "03", "04", "05"].map((month) => sold(`2026-${month}`, "1,000"));
  const read = reading([mine, ...results], [theirs]);
  expect(paid(read, "2026-02", "2026-03", "2026-04", "2026-05")).toEqual(
    ["50", "90", "90", "50"].map(pence),
  );
  expect(read.versions.map(({ by, standing }) => [by, standing])).toEqual([
    ["me", "now"],
    ["manager", "past"],
  ]);
  const whole = reading([plan("later", "2026-05-01")], [plan("all", "2026-01-01")]);
  expect(whole.versions.map(({ standing }) => standing)).toEqual(["now", "managersInstead"]);
});

test("on every day holds what each writer's last word for that day is, the manager's first", () => {
  const anyVersions = fc.uniqueArray(
    fc.record({ from: fc.nat(300), days: fc.option(fc.nat(200), { nil: undefined }) }),
    { maxLength: 4, selector: ({ from }) => from },
  );
  const day = (count: number) => addDays(theDay("2026-01-01"), count);
  fc.assert(
    fc.property(anyVersions, anyVersions, fc.nat(600), (own, managers, count) => {
      const rows = (who: string, versions: typeof own) =>
        versions.map(({ from, days }, at) =>
          plan(`${who}${at}`, day(from), days === undefined ? {} : { until: day(from + days) }),
        );
      const read = reading(rows("m", own), rows("t", managers));
      const holding = (who: string, versions: typeof own) => {
        const begun = versions.filter(({ from }) => from <= count);
        const last = begun.toSorted((a, b) => b.from - a.from)[0];
        const holds = last && (last.days === undefined || count <= last.from + last.days);
        return holds ? `${who}${versions.indexOf(last)}` : undefined;
      };
      const expected = holding("t", managers) ?? holding("m", own);
      const found =
        read.pay.status === "good" ? planOn(read.pay.book.plans, day(count)) : undefined;
      const id =
        read.pay.status === "good" && found ? read.pay.versions.get(found.from) : undefined;
      expect(id).toBe(expected);
      if (read.pay.status !== "good") return;
      // And every day until the last that anything holds has its one period.
      const { calendar } = read.pay.book;
      expect(calendar.every(({ next }, at) => (calendar[at + 1]?.first ?? next) === next)).toBe(
        true,
      );
      const isThere = periodIndex(calendar, day(count)) >= 0;
      expect(isThere || expected === undefined).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("where the calendar changes the period that runs is cut, and each part is paid by its own", () => {
  const quarterly = versionRecord(
    {
      ...draft("2026-05-01"),
      calendar: { kind: "months", start: theDay("2026-01-01"), months: 3 },
    },
    { id: "q", now },
  );
  const read = reading([plan("m", "2026-01-01"), quarterly]);
  const firsts = bookOf(read).calendar.map(({ first, next }) => [first, next]);
  expect(firsts.slice(3, 6)).toEqual([
    ["2026-04-01", "2026-05-01"],
    ["2026-05-01", "2026-07-01"],
    ["2026-07-01", "2026-10-01"],
  ]);
});

test("a month that a quarter of another plan cuts short ends there, and no day is in both", () => {
  const quarterly = versionRecord(
    {
      ...draft("2026-05-20"),
      calendar: { kind: "months", start: theDay("2026-01-01"), months: 3 },
    },
    { id: "q", now },
  );
  const { calendar } = bookOf(reading([plan("m", "2026-01-01"), quarterly]));
  expect(calendar.slice(4, 6).map(({ first, next }) => [first, next])).toEqual([
    ["2026-05-01", "2026-05-20"],
    ["2026-05-20", "2026-07-01"],
  ]);
});

test("figures in two currencies are not put together: the manager's stand alone", () => {
  const own = [figures("2026-06-01", { result: money("600"), currency: theCurrency("EUR") })];
  const kept = [plan("p", "2026-01-01"), figures("2026-06-01", { quota: money("700") })];
  const read = reading(own, kept);
  expect(read.figures).toHaveLength(1);
  expect(read.figures[0]).toMatchObject({ quotaBy: "manager", figures: { currency: "GBP" } });
  expect(read.figures[0]).not.toHaveProperty("resultBy");
});

test("a fiscal year that begins later in the year is found from any day", () => {
  const fiscal = versionRecord(
    {
      ...draft("2026-01-20"),
      calendar: { kind: "months", start: theDay("2031-10-01"), months: 3 },
    },
    { id: "f", now },
  );
  expect(bookOf(reading([fiscal])).calendar[0]).toEqual({
    first: "2026-01-01",
    next: "2026-04-01",
    quarter: "2025-Q2",
    year: "2025",
  });
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

test("a quota given for a month that two plans share is divided between them", () => {
  const part = { proration: "days", commission: atQuota } as const;
  const rows = [
    plan("a", "2026-06-01", part),
    plan("b", "2026-06-16", part),
    figures("2026-06-01", {
      quota: money("1,000"),
      deals: [deal("2026-06-10", "500"), deal("2026-06-20", "499.99")],
    }),
  ];
  // 500 each: the first half reached it, the second by a penny not.
  expect(paid(reading(rows), "2026-06")).toEqual([pence("75")]);
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

test.each<[string, PayRecord, string]>([
  [
    "in another currency",
    figures("2026-06-01", { currency: theCurrency("EUR"), result: money("5") }),
    "they are in EUR, and the plan is in GBP",
  ],
  ["of no period", figures("2026-06-02", { result: money("5") }), "no period of the plan begins"],
  [
    "with a deal of another month",
    figures("2026-06-01", { deals: [deal("2026-07-01", "5")] }),
    "deals.0.on is outside of the period",
  ],
  [
    "with a split over all",
    figures("2026-06-01", {
      deals: [deal("2026-06-01", "5", { split: { credit: [pct("80"), pct("30")], mine: 0 } })],
    }),
    "deals.0.split.credit: moreThanAll",
  ],
])("figures %s are left out, with the reason", (_name, row, reason) => {
  const read = reading([plan("p", "2026-01-01"), row]);
  if (read.pay.status !== "good") throw new Error(read.pay.status);
  expect([...read.pay.leftOut.values()][0]).toContain(reason);
  expect(read.pay.book.sales).toEqual([]);
});

test("a plan that makes no sense is told with its place, and nothing is paid by it", () => {
  const bad = {
    commission: {
      schedule: marginal(["0", "5"], ["0", "6"]),
      accumulation: "period",
      caps: [],
    } as const,
  };
  const { pay } = reading([plan("good", "2026-01-01"), plan("bad", "2026-06-01", bad)]);
  expect(pay).toMatchObject({
    status: "problems",
    problems: [{ version: "bad", place: "commission.schedule.tiers.1.from", kind: "tiersOverlap" }],
  });
});

test("a version that cannot be read may be the one that holds: nothing is worked out until it is put right", () => {
  const broken: PayRecord = { ...plan("b", "2026-06-01"), content: { terms: "?" } };
  const rows = [plan("a", "2026-01-01"), broken];
  expect(reading(rows)).toMatchObject({
    pay: { status: "unreadable" },
    unreadable: [{ id: "b", by: "me", reason: expect.stringContaining("plan.") as unknown }],
  });
  expect(reading([], rows).pay.status).toBe("unreadable");
  const mended = [...rows, plan("c", "2026-06-01", {}, { corrects: "b" })];
  expect(reading(mended).pay.status).toBe("good");
  const hidden = readPay(
    { own: [plan("a", "2026-01-01")], managers: [], managersHidden: true },
    today,
    through,
  );
  expect(hidden.pay.status).toBe("unreadable");
});

test("figures and choices that cannot be read hide nothing else", () => {
  const rows: readonly PayRecord[] = [
    plan("p", "2026-01-01"),
    { ...sold("2026-06", "1,000"), content: { deals: [{ id: "d" }] } },
    { ...sold("2026-07", "1,000"), id: "somewhere" },
    { ...settingsRecord({}, now), content: { share: "7/5" } },
  ];
  const read = reading(rows);
  expect(read.unreadable.map(({ id }) => id)).toEqual([
    "figures-2026-06-01",
    "somewhere",
    "pay-settings",
  ]);
  expect(read.pay.status).toBe("good");
});

test("choices are read as they were written, and what another version keeps in them stays", () => {
  const settings = {
    perMonth: { amount: money("450"), currency: theCurrency("GBP") },
    share: pct("68"),
    paidAfterDays: 40,
    committed: { kind: "amount", each: { amount: money("1,000"), currency: theCurrency("GBP") } },
    usualDeal: { amount: money("7,000"), currency: theCurrency("GBP") },
  } as const;
  const over: PayRecord = { ...settingsRecord({}, now), content: { colour: "red", share: "1/2" } };
  const record = settingsRecord(settings, theInstant("2026-11-02T09:00:00Z"), over);
  expect(record.content).toMatchObject({ colour: "red" });
  const read = reading([plan("p", "2026-01-01"), record]);
  expect(read.settings).toEqual(settings);
  // 40 days instead of the plan's own.
  expect(bookOf(read).plans[0]?.paidAfterDays).toBe(40);
});

test("what another version keeps in figures stays when they are written over", () => {
  const over: PayRecord = { ...figures("2026-06-01"), content: { colour: "red", deals: [] } };
  const first = theDay("2026-06-01");
  const typed = { first, currency: pounds, deals: [deal("2026-06-02", "5")], cancellations: [] };
  const record = figuresRecord(typed, now, over);
  expect(record.content).toMatchObject({ colour: "red", deals: [{ amount: "500" }] });
  expect(figuresRecord({ ...typed, deals: [] }, now, record).content).toEqual({ colour: "red" });
});

test("nothing older than twelve years is looked at, however long ago somebody says a plan began", () => {
  const { calendar } = bookOf(reading([plan("old", "1950-01-01")]));
  expect(calendar.length).toBeLessThan(14 * 12);
});
