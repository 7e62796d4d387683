import { expect, test } from "vitest";
import type { Currency } from "#domain/money.ts";
import { boxName, readFigures } from "#ui/teamPay/figures/typedFigures.ts";
import { theDay } from "../../domain/arbitraries.ts";

const first = theDay("2026-11-01");
const period = {
  first,
  last: theDay("2026-11-30"),
  next: theDay("2026-12-01"),
  quarter: "2026-Q4",
  year: "2026",
};

/** The target that was typed, in minor units. */
const target = (text: string, currency = "EUR") => {
  const typed = { [boxName(first, "quota")]: text };
  const unit = { currency: currency as Currency, unit: currency as Currency };
  return readFigures(typed, [period], [], unit).drafts[0]?.quota;
};

test.each([
  ["50.000", 5_000_000],
  ["50,000", 5_000_000],
  ["50 000", 5_000_000],
  ["1.250.000", 125_000_000],
  ["1,250,000", 125_000_000],
  ["50.000,00", 5_000_000],
  ["50,000.00", 5_000_000],
  ["1.234,5", 123_450],
  ["50.5", 5_050],
  ["50,50", 5_050],
])("a target typed as %s is never a thousandth of itself", (text, minor) => {
  expect(target(text)).toBe(minor);
});

test("a currency of no places has thousands, one of three places has decimals", () => {
  expect(target("20.000", "JPY")).toBe(20_000);
  expect(target("20.500", "KWD")).toBe(20_500);
});
