import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, type KeptPay } from "#domain/commission/import/changes.ts";
import type { FiguresDraft } from "#domain/commission/records/PeriodFigures.ts";
import type { PlanVersion } from "#domain/commission/records/PlanVersion.ts";
import { minorUnits, type MinorUnits } from "#domain/money.ts";
import { theDay, theInstant } from "../../arbitraries.ts";
import { pounds } from "../parts.ts";
import { calendar, linesOf, read, tom } from "./files.ts";

const nothing: KeptPay = { currency: pounds, calendar, figures: [], versions: [] };

function changes(text: string, kept = nothing) {
  const lines = linesOf(read(text), tom);
  if (!lines) throw new Error("Nobody's lines.");
  return changesOf(lines, kept);
}

/** What is kept once `figures` are written. */
function after(kept: KeptPay, figures: readonly FiguresDraft[]): KeptPay {
  const firsts = new Set(figures.map(({ first }) => first));
  return {
    ...kept,
    figures: [...kept.figures.filter(({ first }) => !firsts.has(first)), ...figures],
  };
}

function minor(count: number): MinorUnits {
  const units = minorUnits(count);
  if (units === undefined) throw new Error("Too many.");
  return units;
}

const deals = "Person,Deal,Date,Amount,Cancelled on\n";
const two = `${deals}Tom Okafor,D1,2026-01-14,100,\nTom Okafor,D2,2026-02-03,50,2026-03-01\n`;

test("deals go into the periods of their days", () => {
  const { figures, states } = changes(two);
  expect(figures).toMatchObject([
    { first: "2026-01-01", currency: "GBP", deals: [{ id: "D1" }], cancellations: [] },
    {
      first: "2026-02-01",
      deals: [{ id: "D2" }],
      cancellations: [{ deal: "D2", on: "2026-03-01" }],
    },
  ]);
  expect([...states.values()]).toEqual(["new", "new"]);
});

test("the same file a second time writes nothing", () => {
  const kept = after(nothing, changes(two).figures);
  const again = changes(two, kept);
  expect(again.figures).toEqual([]);
  expect([...again.states.values()]).toEqual(["same", "same"]);
});

test("a deal that moved leaves its old period, and one that is not in the file stays", () => {
  const kept = after(nothing, changes(two).figures);
  const moved = changes(`${deals}Tom Okafor,D1,2026-02-14,100,\n`, kept);
  expect(
    moved.figures.map(({ first, deals: there }) => [first, there.map(({ id }) => id)]),
  ).toEqual([
    ["2026-01-01", []],
    ["2026-02-01", ["D1", "D2"]],
  ]);
  expect(moved.states.get(2)).toBe("changed");
  expect(moved.untouched).toBe(1);
});

test("a sum given by hand stays while the deals are a part of it, and goes when they are more", () => {
  const byHand = (result: number): KeptPay => ({
    ...nothing,
    figures: [
      {
        first: theDay("2026-01-01"),
        currency: pounds,
        quota: minor(9),
        result: minor(result),
        deals: [],
        cancellations: [],
      },
    ],
  });
  const one = `${deals}Tom Okafor,D1,2026-01-14,100,\n`;
  expect(changes(one, byHand(10_000)).figures[0]).toMatchObject({ quota: 9, result: 10_000 });
  expect(changes(one, byHand(9_999)).figures[0]).not.toHaveProperty("result");
  expect(changes(one, byHand(9_999)).figures[0]).toMatchObject({ quota: 9 });
  expect(changes(one, byHand(9_999)).dropped).toEqual([{ first: "2026-01-01", result: 9_999n }]);
  expect(changes(one, byHand(10_000)).dropped).toEqual([]);
});

test("a result that is less than the deals of its period is not written over them in silence", () => {
  const kept = after(nothing, changes(two).figures);
  const said = (result: string) =>
    changes(`Person,Period,Result\nTom Okafor,2026-01,${result}\n`, kept).underDeals;
  expect(said("99.99")).toEqual([{ line: 2, deals: 10_000n }]);
  expect(said("100")).toEqual([]);
});

test("more deals than a row of the list holds are told and not written over", () => {
  const rows = Array.from({ length: 401 }, (_, at) => `Tom Okafor,D${at},2026-01-14,1,`);
  expect(changes(`${deals}${rows.join("\n")}\n`).tooMany).toEqual(["2026-01-01"]);
  expect(changes(`${deals}${rows.slice(1).join("\n")}\n`).tooMany).toEqual([]);
});

test("a quota leaves the period's deals and result as they are", () => {
  const kept = after(nothing, changes(two).figures);
  const { figures, states } = changes("Person,Period,Quota\nTom Okafor,2026-01,500\n", kept);
  expect(figures).toMatchObject([{ first: "2026-01-01", quota: 50_000, deals: [{ id: "D1" }] }]);
  expect(states.get(2)).toBe("new");
  const again = changes("Person,Period,Quota\nTom Okafor,2026-01,500\n", after(kept, figures));
  expect(again).toMatchObject({ figures: [], untouched: 1 });
});

const plan = `Person,Valid from,Term,Value,Kind,Start
Tom Okafor,2026-01-01,name,Plan,,
Tom Okafor,2026-01-01,currency,GBP,,
Tom Okafor,2026-01-01,calendar,months,,2026-01-01
Tom Okafor,2026-01-01,pays,flat,,
Tom Okafor,2026-01-01,tier,5 %,,
`;

test("a plan of the same day puts the one that is there right, and the same plan is left alone", () => {
  const [first] = changes(plan).plans;
  expect(first?.corrects).toBeUndefined();
  if (!first) throw new Error("No plan.");
  const version: PlanVersion = {
    ...first.draft,
    id: "v1",
    writtenAt: theInstant("2026-01-01T08:00:00Z"),
  };
  const kept = { ...nothing, versions: [version] };
  expect(changes(plan, kept)).toMatchObject({ plans: [] });
  expect(changes(plan.replace("5 %", "6 %"), kept).plans).toMatchObject([{ corrects: "v1" }]);
  expect(changes(plan.replaceAll("01-01,", "07-01,"), kept).plans).toMatchObject([
    { draft: { terms: { from: "2026-07-01" } } },
  ]);
});

const anyDeals = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 8 }),
    month: fc.integer({ min: 1, max: 4 }),
    amount: fc.integer({ min: -500, max: 500 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

test("however often and in whatever parts files are brought in, every deal is there once, as last said", () => {
  fc.assert(
    fc.property(fc.array(anyDeals, { minLength: 1, maxLength: 4 }), (files) => {
      let kept = nothing;
      const last = new Map<string, readonly [string, bigint]>();
      for (const rows of files) {
        const text = `${deals}${rows
          .map(({ id, month, amount }) => `Tom Okafor,D${id},2026-0${month}-10,${amount},`)
          .join("\n")}\n`;
        for (const { id, month, amount } of rows)
          last.set(`D${id}`, [`2026-0${month}-01`, BigInt(amount) * 100n]);
        const { figures } = changes(text, kept);
        // Stopped after any part of the writing, the rest is written by bringing the file in again.
        kept = after(kept, figures.slice(0, Math.ceil(figures.length / 2)));
        kept = after(kept, changes(text, kept).figures);
        expect(changes(text, kept).figures).toEqual([]);
      }
      const there = kept.figures.flatMap(({ first, deals: held }) =>
        held.map(({ id, amount }) => [id, [first, amount]] as const),
      );
      expect(there).toHaveLength(last.size);
      expect(new Map(there)).toEqual(last);
    }),
    { numRuns: 300 },
  );
});
