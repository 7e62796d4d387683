import * as fc from "fast-check";
import { expect, test } from "vitest";
import { periodIndex } from "#domain/commission/calendar.ts";
import { planOn } from "#domain/commission/quota.ts";
import { readPay } from "#domain/commission/records/readPay.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { settingsRecord } from "#domain/commission/records/settingsRecord.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import { addDays } from "#domain/day.ts";
import { now, theDay, theInstant } from "../../arbitraries.ts";
import { flat, marginal, pct, pence, theCurrency } from "../parts.ts";
import { bookOf, draft, money, paid, plan, reading, sold, today } from "./payParts.ts";

const through = theDay("2027-12-31");

test("with nothing written there is no plan", () => {
  expect(reading([])).toMatchObject({ versions: [], figures: [], pay: { status: "noPlan" } });
});

test("a result given as one sum is paid by the plan of its period", () => {
  const read = reading([plan("a", "2026-01-01"), sold("2026-10", "40,000")]);
  expect(paid(read, "2026-10", "2026-11")).toEqual([pence("2,000"), 0n]);
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

test("nothing older than twelve years is looked at, however long ago somebody says a plan began", () => {
  const { calendar } = bookOf(reading([plan("old", "1950-01-01")]));
  expect(calendar.length).toBeLessThan(14 * 12);
});
