import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { checkPlans } from "#domain/commission/checkPlan.ts";
import { ratio } from "#domain/commission/rational.ts";
import type { CalendarTerms } from "#domain/commission/records/CalendarTerms.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import {
  templateFrom,
  templateRecord,
  versionFrom,
  versionRecord,
} from "#domain/commission/records/planRecords.ts";
import { Unreadable } from "#domain/commission/records/reading.ts";
import { now, theDay } from "../../arbitraries.ts";
import { anyTerms } from "../anyPlan.ts";
import { at, flat, pct, pence, pounds, terms } from "../parts.ts";
import { draft, plan } from "./payParts.ts";

/** What is kept is JSON: nothing else comes back. */
function kept(record: PayRecord): PayRecord {
  return JSON.parse(JSON.stringify(record)) as PayRecord;
}

const every: PlanTerms = {
  ...terms(),
  from: theDay("2026-01-16"),
  until: theDay("2026-12-31"),
  currency: pounds,
  quota: { kind: "listed", amounts: [{ first: theDay("2026-02-01"), amount: pence("40,000") }] },
  targetVariable: { amount: 10n ** 17n, prorated: true },
  ramp: { from: theDay("2026-01-01"), shares: [pct("50"), ratio(2n, 3n)] },
  commission: {
    schedule: {
      kind: "payCurve",
      points: [{ attainment: pct("50"), payout: pct("33.3333") }],
      beyond: "continues",
    },
    accumulation: { toDate: "year", deductions: false },
    threshold: { by: "quota", at: ratio(1n, 3n), kind: "excess" },
    caps: [{ on: "credit", by: "amount", most: at("1,000"), beyond: ratio(1n, 2n) }],
    gated: {
      gates: [{ of: "everyPeriodOfYear", is: "over", share: ratio(1n) }],
      otherwise: flat("2"),
    },
  },
  clawback: { kind: "proRata", termDays: 365 },
};

test("a version with every term is read as it was written", () => {
  const written = { ...draft("2026-01-16"), terms: every };
  const over = { corrects: "v1", because: "The second tier was wrong." };
  const record = kept(versionRecord(written, { id: "v2", now, ...over }));
  expect(versionFrom(record)).toEqual({ ...written, id: "v2", writtenAt: now, ...over });
  expect(record).toMatchObject({ day: "2026-01-16", currency: "GBP", title: written.name });
  const template = kept(templateRecord(written, { id: "t", now }));
  expect(templateFrom(template)).toEqual({ ...written, id: "t", writtenAt: now });
});

test("whatever plan makes sense, the same is read", () => {
  fc.assert(
    fc.property(anyTerms, (some) => {
      const written = { ...draft("2026-01-01"), terms: some };
      const read = versionFrom(kept(versionRecord(written, { id: "v", now })));
      expect(read.terms).toEqual(some);
      expect(checkPlans([read.terms]).status).toBe("good");
    }),
  );
});

test.each<[string, CalendarTerms]>([
  ["quarters from February", { kind: "months", start: theDay("2026-02-01"), months: 3 }],
  [
    "4-4-5 with a 53rd week",
    { kind: "weeks", start: theDay("2026-02-01"), pattern: "4-4-5", longYears: [false, true] },
  ],
  [
    "listed",
    {
      kind: "listed",
      periods: [
        { first: theDay("2026-01-01"), next: theDay("2026-02-03"), quarter: "Q", year: "Y" },
        { first: theDay("2026-02-03"), next: theDay("2026-03-01"), quarter: "Q", year: "Y" },
      ],
    },
  ],
])("a calendar of %s is read as it was written", (_name, calendar) => {
  const written = { ...draft("2026-01-01"), calendar };
  expect(versionFrom(kept(versionRecord(written, { id: "v", now }))).calendar).toEqual(calendar);
});

test("a hidden character in a name is not read", () => {
  const record = kept(
    versionRecord(
      {
        ...draft("2026-01-01"),
        terms: terms(
          {},
          {
            extras: [
              {
                kind: "kicker",
                name: "Large\u202e deal",
                when: [],
                pays: { kind: "points", points: pct("1") },
                insideCap: true,
              },
            ],
          },
        ),
      },
      { id: "v", now },
    ),
  );
  expect(versionFrom(record).terms.extras[0]?.name).toBe("Large deal");
});

test.each<[string, (record: PayRecord) => PayRecord, RegExp]>([
  ["no first day", (record) => without(record, "day"), /its first day is not a day/],
  ["no currency", (record) => without(record, "currency"), /its currency is not a currency code/],
  ["a term of a later version", (r) => withTerm(r, "bonusPool", "1"), /does not know/],
  ["an amount that is no text", (r) => withTerm(r, "quota", { kind: "each", amount: 4 }), /amount/],
  [
    "an amount without end",
    (r) => withTerm(r, "quota", { kind: "each", amount: "9".repeat(40) }),
    /plan\.terms\.quota\.amount is not a whole number of up to 18 digits/,
  ],
  [
    "a rate by nothing",
    (r) => withTerm(r, "ramp", { from: "2026-01-01", shares: ["1/0"] }),
    /plan\.terms\.ramp\.shares\.0 is not a fraction/,
  ],
  ["a payday that never comes", (r) => withTerm(r, "paidAfterDays", 1e9), /paidAfterDays/],
  [
    "tiers without end",
    (r) =>
      withTerm(
        r,
        "draws",
        Array.from({ length: 61 }, () => ({})),
      ),
    /plan\.terms\.draws is not a list of up to 60/,
  ],
  [
    "a day before anybody was paid",
    (r) => withTerm(r, "until", "1949-12-31"),
    /until is not a day/,
  ],
  ["a day after us all", (r) => withTerm(r, "until", "2200-01-01"), /until is not a day/],
  [
    "periods with a hole",
    (r) => ({
      ...r,
      content: {
        ...r.content,
        calendar: {
          kind: "listed",
          periods: [
            { first: "2026-01-01", next: "2026-02-01", quarter: "", year: "" },
            { first: "2026-02-02", next: "2026-03-01", quarter: "", year: "" },
          ],
        },
      },
    }),
    /periods\.1 does not follow/,
  ],
])("a version with %s is told and not guessed at", (_name, bend, reason) => {
  const bent = bend(kept(plan("v", "2026-01-01")));
  expect(() => versionFrom(bent)).toThrow(Unreadable);
  expect(() => versionFrom(bent)).toThrow(reason);
});

function without(record: PayRecord, name: "day" | "currency"): PayRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([member]) => member !== name),
  ) as PayRecord;
}

function withTerm(record: PayRecord, name: string, value: unknown): PayRecord {
  const terms = { ...(record.content["terms"] as object), [name]: value };
  return { ...record, content: { ...record.content, terms } };
}

const bent: readonly unknown[] = [
  undefined,
  null,
  -1,
  0.5,
  1e308,
  true,
  "",
  "-",
  "1e9",
  "2026-02-30",
  [],
  [null],
  {},
  { kind: "constructor" },
  JSON.parse('{"__proto__":{"kind":"flat"}}'),
];

test("bent by hand in any one place, a version is read or told", () => {
  const whole = kept(versionRecord({ ...draft("2026-01-01"), terms: every }, { id: "v", now }));
  const told: unknown[] = [];
  for (const place of placesIn(whole.content))
    for (const value of bent) {
      const content = bentAt(whole.content, place, value) as PayRecord["content"];
      try {
        checkPlans([versionFrom({ ...whole, content }).terms]);
      } catch (problem) {
        told.push(problem);
      }
    }
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter((problem) => !(problem instanceof Unreadable))).toEqual([]);
});

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, member]) =>
    placesIn(member, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

function bentAt(whole: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  const inside = (whole as Readonly<Record<string, unknown>>)[name];
  if (Array.isArray(whole)) return whole.with(Number(name), bentAt(inside, rest, value));
  return { ...(whole as object), [name]: bentAt(inside, rest, value) };
}
