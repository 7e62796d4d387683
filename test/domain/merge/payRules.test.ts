import { expect, test } from "vitest";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import type { Day } from "#domain/day.ts";
import { chooseWords } from "#domain/merge/chooseWords.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import { theInstant } from "../arbitraries.ts";

const figures = (at: string, parts: Partial<PayRecord>): PayRecord => ({
  kind: "payFigures",
  id: "figures-2026-10-01",
  title: "",
  day: "2026-10-01" as Day,
  currency: "GBP" as Currency,
  content: {},
  ...parts,
  updatedAt: theInstant(at),
});
const [begun, early, late] = ["01", "02", "03"].map((day) => `2026-11-${day}T09:00:00Z`) as [
  string,
  string,
  string,
];
const sum = (units: number): MinorUnits => units as MinorUnits;

test("a target typed on one device and a result on the other are both kept, on either side", () => {
  const before = figures(begun, { quota: sum(9), result: sum(9) });
  const one = figures(early, { quota: sum(5), result: sum(9) });
  const other = figures(late, { quota: sum(9), result: sum(2) });
  const kept = figures(late, { quota: sum(5), result: sum(2) });
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(mergeRecords(before, mine, theirs)).toEqual({ merged: kept, clashes: [] });
    // Each made the row by itself, with its one sum in it.
    const [here, there] = [mine, theirs].map(({ quota, result, ...rest }) =>
      quota === sum(5) ? { ...rest, quota } : { ...rest, result: sum(Number(result)) },
    ) as [PayRecord, PayRecord];
    expect(mergeRecords(undefined, here, there)).toEqual({ merged: kept, clashes: [] });
  }
});

test("of one sum typed on both devices the person is asked, and either can be taken alone", () => {
  const before = figures(begun, { quota: sum(9), result: sum(9) });
  const mine = figures(early, { quota: sum(5), result: sum(4) });
  const theirs = figures(late, { quota: sum(6), result: sum(9) });
  const { merged, clashes } = mergeRecords(before, mine, theirs);
  expect(clashes).toEqual([{ field: "quota", mine: 5, theirs: 6 }]);
  expect(merged).toEqual(figures(late, { quota: sum(5), result: sum(4) }));
  expect(chooseWords(merged, theirs, new Set(["quota"]))).toEqual(
    figures(late, { quota: sum(6), result: sum(4) }),
  );
});

test("sums in two currencies are chosen together, so that no sum takes the other's currency", () => {
  const mine = figures(early, { quota: sum(5) });
  const theirs = figures(late, { result: sum(6), currency: "EUR" as Currency });
  const { merged, clashes } = mergeRecords(undefined, mine, theirs);
  expect(clashes.map(({ field }) => field)).toEqual(["currency"]);
  expect([merged.quota, merged.result, merged.currency]).toEqual([5, undefined, "GBP"]);
  const chosen = chooseWords(merged, theirs, new Set(["currency"]));
  expect([chosen.quota, chosen.result, chosen.currency]).toEqual([undefined, 6, "EUR"]);
});

test("deals brought in on two devices are all there; of one deal told in two ways the person is asked", () => {
  const deals = (...amounts: readonly (readonly [id: string, amount: string])[]) => ({
    content: { deals: amounts.map(([id, amount]) => ({ id, on: "2026-10-05", amount })) },
  });
  const before = figures(begun, deals(["a", "10"]));
  const mine = figures(early, deals(["a", "10"], ["b", "20"]));
  const theirs = figures(late, deals(["a", "10"], ["c", "30"]));
  const { merged, clashes } = mergeRecords(before, mine, theirs);
  expect(clashes).toEqual([]);
  expect(merged).toEqual(figures(late, deals(["a", "10"], ["b", "20"], ["c", "30"])));
  const differing = mergeRecords(before, mine, figures(late, deals(["a", "10"], ["b", "21"])));
  expect(differing.clashes.map(({ field }) => field)).toEqual(["content"]);
});

test("what a person says of their pay is settled choice by choice, the later of one choice", () => {
  const said = (at: string, content: PayRecord["content"]): PayRecord => ({
    kind: "paySettings",
    id: "pay-settings",
    title: "",
    updatedAt: theInstant(at),
    content,
  });
  const before = said(begun, { share: "1/2", paidAfterDays: 20 });
  const one = said(early, { share: "2/3", paidAfterDays: 24, usualDeal: "here" });
  const other = said(late, { share: "3/4", paidAfterDays: 20 });
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const)
    expect(mergeRecords(before, mine, theirs)).toEqual({
      merged: said(late, { share: "3/4", paidAfterDays: 24, usualDeal: "here" }),
      clashes: [],
    });
});
