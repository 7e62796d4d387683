import { expect, test } from "vitest";
import type { NeededNow } from "#domain/commission/ahead/neededNow.ts";
import { neededWords } from "#ui/commission/neededWords.ts";
import { statementWords } from "#ui/text/enStatement.ts";
import { takesWords } from "#ui/text/enTakes.ts";
import { pounds } from "../../domain/commission/parts.ts";

const way = {
  words: takesWords.withPlan,
  credit: statementWords,
  currency: pounds,
  unit: pounds,
  period: "month",
  locale: "en-GB",
} as const;

const need = {
  status: "needs",
  shortfall: 90_000n,
  paydays: 3,
  net: 30_000n,
  gross: 30_000n,
  commission: 30_000n,
} as const;

function asks(least: bigint, paydays = 3, unit: "deals" | "sales" = "deals"): NeededNow {
  const reached = {
    status: "reached",
    least,
    pays: 30_000n,
    exact: true,
    enough: [{ from: least }],
    routes: [],
  } as const;
  return { goal: "lisbon", need: { ...need, paydays }, more: { unit, least: reached } };
}

test("what in time takes is said for each month until then, once where one payday is left", () => {
  expect(neededWords(asks(3n), false, way)).toBe(
    "In time takes 3 more deals this month, and that each month after it pays as much, until then.",
  );
  expect(neededWords(asks(1n, 1), false, way)).toBe("In time takes 1 more deal this month.");
});

test("a goal that the pace pays for in time asks for nothing: it says what would be enough", () => {
  expect(neededWords(asks(3n), true, way)).toBe(
    "For its date alone, 3 more deals this month would be enough, if each month after it pays as much.",
  );
  expect(neededWords(asks(0n), true, way)).toBe("");
});

test("sales are rounded up to whole units, and pieces are pieces", () => {
  expect(neededWords(asks(903_601n, 1, "sales"), false, way)).toBe(
    "In time takes £9,037 more in sales this month.",
  );
  expect(neededWords(asks(120n, 1, "sales"), false, { ...way, unit: "pieces" })).toBe(
    "In time takes 120 pieces more this month.",
  );
});
