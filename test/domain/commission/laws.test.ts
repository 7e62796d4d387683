import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { periodCurve } from "#domain/commission/periodCurve.ts";
import { payCurve } from "#domain/commission/payCurve.ts";
import { cautiously, positionOn } from "#domain/commission/position.ts";
import { compare, one, plus, ratio, sum, zero } from "#domain/commission/rational.ts";
import { round } from "#domain/commission/rounding.ts";
import { statementsOf, type Statement } from "#domain/commission/statement.ts";
import { theDay } from "../arbitraries.ts";
import { anyDeals, anyTerms } from "./anyPlan.ts";
import { book, deal, marginal, pct, pence, plans, terms, wholeAmount } from "./parts.ts";

const calendar = monthsCalendar(theDay("2026-01-01"), 1, 1).slice(0, 6);
const on = theDay("2026-03-31");
const pays = (statements: readonly Statement[]) => statements.map(({ paid }) => paid);

test("a statement's lines add up, each rounded once from workings that add up", () => {
  fc.assert(
    fc.property(anyTerms, anyDeals(180, -15n), (terms, sales) => {
      for (const { lines, earned, ...rest } of statementsOf({
        plans: plans(terms),
        calendar,
        sales,
      })) {
        expect(lines.reduce((all, line) => all + line.pays, 0n)).toBe(earned);
        for (const line of lines) {
          expect(sum(line.workings.map(({ gives }) => gives))).toEqual(line.exact);
          const once = round(line.exact, terms.rounding);
          expect(line.pays).toBe(line.count * once - line.deducted);
        }
        // What is forgotten or carried of a negative result is the one thing not on a line.
        const settled = earned - rest.madeGood - rest.repaid + rest.topUp;
        expect(earned < 0n || rest.paid === settled).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of deals does not matter", () => {
  const shuffled = anyDeals(180, -15n).chain((deals) =>
    fc.tuple(
      fc.constant(deals),
      fc.shuffledSubarray([...deals], { minLength: deals.length, maxLength: deals.length }),
    ),
  );
  fc.assert(
    fc.property(anyTerms, shuffled, (terms, [sales, others]) => {
      const from = { plans: plans(terms), calendar };
      expect(pays(statementsOf({ ...from, sales: others }))).toEqual(
        pays(statementsOf({ ...from, sales })),
      );
    }),
    { numRuns: 200 },
  );
});

test("deals of one kind may be given one by one or as a count", () => {
  fc.assert(
    fc.property(anyTerms, anyDeals(180), (terms, sales) => {
      const from = { plans: plans(terms), calendar };
      const single = sales.flatMap((sale) =>
        Array.from({ length: Number(sale.count ?? 1n) }, (_, at) => {
          return { ...sale, id: `${sale.id}-${at}`, count: 1n };
        }),
      );
      expect(pays(statementsOf({ ...from, sales: single }))).toEqual(
        pays(statementsOf({ ...from, sales })),
      );
    }),
    { numRuns: 200 },
  );
});

test("to date with deductions, months add up to what the year's total earns in one piece", () => {
  const schedules = fc.constantFrom(
    marginal(["0", "5"], ["100", "7.5"], ["250", "3.3"]),
    wholeAmount(["0", "5"], ["100", "7.5"], ["250", "3.3"]),
  );
  const amounts = fc.array(fc.bigInt(-5_000n, 20_000n), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(schedules, amounts, fc.constantFrom("halfUp", "halfEven", "down"), (...drawn) => {
      const [schedule, sold, rounding] = drawn;
      const accumulation = { toDate: "year", deductions: true } as const;
      const plan = terms({ schedule, accumulation }, { rounding, negative: "paidBack" });
      const sales = sold.map((amount, month) => {
        const day = `2026-${String(month + 1).padStart(2, "0")}-10`;
        return deal(day, "0", { amount });
      });
      const total = (periods: 1 | 12) => {
        const of = book(plan, sales, {
          calendar: monthsCalendar(theDay("2026-01-01"), 1, periods),
        });
        return pays(statementsOf(of)).reduce((all, pay) => all + pay, 0n);
      };
      expect(total(1)).toBe(total(12));
    }),
    { numRuns: 200 },
  );
});

test("between its edges a pay curve never falls, and caution never pays more", () => {
  fc.assert(
    fc.property(anyTerms, anyDeals(80, -15n, 4), fc.boolean(), (terms, sales, inDeals) => {
      const position = positionOn({ plans: plans(terms), calendar, sales }, on);
      if (!position) throw new Error("no position");
      const unit = inDeals
        ? ({ kind: "deals", deal: { amount: 7n, measures: { products: 2n } } } as const)
        : ({ kind: "sales" } as const);
      const curve = periodCurve(position, unit);
      const careful = periodCurve(cautiously(position), unit);
      for (let sold = 1n; sold <= 80n; sold += 1n) {
        const rises = curve.at(sold) >= curve.at(sold - 1n) || curve.edges.includes(sold);
        expect(rises && careful.at(sold) <= curve.at(sold)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("past its horizon a curve has reached the amount, or stays as it is", () => {
  fc.assert(
    fc.property(anyTerms, anyDeals(80, -15n, 4), fc.bigInt(0n, 200n), (terms, sales, pay) => {
      const position = positionOn({ plans: plans(terms), calendar, sales }, on);
      if (!position) throw new Error("no position");
      for (const kind of ["sales", "deals"] as const) {
        const curve = periodCurve(position, { kind, deal: { amount: 7n } });
        const far = curve.horizon(pay);
        const there = curve.at(far);
        for (const times of [2n, 7n, 1000n, 10n ** 9n])
          expect(there >= pay || curve.at(far * times + 1n) === there).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("the drawn curve goes through both sides of every jump, in order", () => {
  const quota = { quota: { kind: "each", amount: pence("1,000") } } as const;
  const plan = terms({ schedule: wholeAmount(["0", "5"], ["1,020", "8"]) }, quota);
  const position = positionOn(book(plan, [deal("2026-01-05", "400")]), theDay("2026-01-31"));
  if (!position) throw new Error("no position");
  const points = payCurve(position, { kind: "sales" }, pct("90"), pct("150")) ?? [];
  expect(points[0]).toEqual({ attainment: pct("90"), more: pence("500"), pays: pence("45") });
  expect(points.at(-1)).toEqual({
    attainment: pct("150"),
    more: pence("1,100"),
    pays: pence("120"),
  });
  expect(points).toContainEqual({
    attainment: pct("102"),
    more: pence("620"),
    pays: pence("81.60"),
  });
  expect(points.find(({ more }) => more === pence("619.99"))?.pays).toBe(pence("51"));
  expect(points.every(({ more }, at) => at === 0 || more > (points[at - 1]?.more ?? more))).toBe(
    true,
  );

  const byDeal = payCurve(
    position,
    { kind: "deals", deal: { amount: pence("200") } },
    pct("90"),
    pct("150"),
  );
  expect(byDeal?.map(({ more }) => more)).toEqual([3n, 4n, 5n]);
  expect(payCurve(position, { kind: "deals", deal: { amount: 0n } }, zero, one)).toBeUndefined();
});

test("fractions keep their laws and are always in lowest terms", () => {
  const anyRatio = fc.tuple(fc.bigInt(), fc.bigInt(1n, 10n ** 9n)).map(([n, d]) => ratio(n, d));
  fc.assert(
    fc.property(anyRatio, anyRatio, (a, b) => {
      const added = plus(a, b);
      expect(added.n * a.d * b.d).toBe((a.n * b.d + b.n * a.d) * added.d);
      expect(ratio(added.n * 6n, added.d * -6n)).toEqual({ n: -added.n, d: added.d });
      expect(compare(a, b) > 0n).toBe(a.n * b.d > b.n * a.d);
    }),
  );
});

/** The two that divide whole numbers by whole numbers; elsewhere only a literal may divide. */
const exactFiles = new Set(["rational.ts", "rounding.ts"]);
const folder = resolve(import.meta.dirname, "../../../src/domain/commission");

test("there is no floating point in the folder", async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  const found = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(resolve(folder, name), "utf8");
      return floats(text, exactFiles.has(name)).map((what) => `${name}: ${what}`);
    }),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found.flat()).toEqual([]);
});

test.each([
  "x * 0.05",
  "Math.round(x)",
  "Number(x) / 2",
  "parseFloat(x)",
  "x.toFixed(2)",
  "1e3",
  "a / b",
])("it would be seen: %s", (code) => {
  expect(floats(`const y = ${code};`, false)).not.toEqual([]);
});

/** What in `text` could make a binary fraction, comments and strings apart. */
function floats(text: string, divides = false): readonly string[] {
  const code = text
    .replaceAll(/"[^"\n]*"|\/\^.*\/u?\.exec/gu, '""')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
  const suspects =
    /\b\d+\.\d|\b\d+e\d|\bMath\.|parseFloat|parseInt|toFixed|Infinity|NaN|Number\((?!paidAfter\))/gu;
  const division = divides ? /: number/gu : /\/(?! \d+n\b)/gu;
  return [suspects, division].flatMap((rule) => [...code.matchAll(rule)].map(([found]) => found));
}
