import * as fc from "fast-check";
import { expect, test } from "vitest";
import { amountIn, countIn, shareIn } from "#domain/commission/import/amounts.ts";
import { dayIn } from "#domain/commission/import/days.ts";
import { dateOrderIn, decimalIn } from "#domain/commission/import/notation.ts";
import { compare, ratio } from "#domain/commission/rational.ts";
import { exponent } from "#domain/money.ts";
import { pct, pounds, theCurrency } from "../parts.ts";

test.each([
  [["1,234.50", "12"], { status: "shown", as: ".", example: "1,234.50" }],
  [["1.234,50", "12"], { status: "shown", as: ",", example: "1.234,50" }],
  [["1.234.567"], { status: "shown", as: ",", example: "1.234.567" }],
  [["12,5"], { status: "shown", as: ",", example: "12,5" }],
  [["0.075"], { status: "shown", as: ".", example: "0.075" }],
  [["1234.567"], { status: "shown", as: ".", example: "1234.567" }],
  // One thousand and so much, or one and a bit: nobody but the person knows.
  [["1.234", "500"], { status: "open", example: "1.234" }],
  [["1.5", "2,5"], { status: "mixed", examples: ["1.5", "2,5"] }],
  [["1500", "", "n/a"], { status: "none" }],
  // Neither days nor words are figures.
  [["31.12.2026", "Plan 2, v1.5", "a.b"], { status: "none" }],
  [["1.5x", "+2 points"], { status: "shown", as: ".", example: "1.5x" }],
])("decimals in %j", (cells, reading) => {
  expect(decimalIn(cells)).toEqual(reading);
});

test.each([
  [["31.12.2026", "01.02.2026"], { status: "shown", as: "dmy", example: "31.12.2026" }],
  [["12/31/2026", "1/2/2026"], { status: "shown", as: "mdy", example: "12/31/2026" }],
  [["3/4/2026"], { status: "open", example: "3/4/2026" }],
  [["13/1/2026", "1/13/2026"], { status: "mixed", examples: ["13/1/2026", "1/13/2026"] }],
  [["2026-04-03", "04.04.2026"], { status: "none" }],
])("dates in %j", (cells, reading) => {
  expect(dateOrderIn(cells)).toEqual(reading);
});

test.each([
  ["1234.5", ".", 123_450n],
  ["1,234.50", ".", 123_450n],
  ["1.234,50", ",", 123_450n],
  ["1\u202f234,50", ",", 123_450n],
  ["1\u2019234.50", ".", 123_450n],
  ["12,34,567.00", ".", 123_456_700n],
  ["(1,250.00)", ".", -125_000n],
  ["\u22121250", ".", -125_000n],
  ["+80", ".", 8000n],
  ["12.500", ".", 1250n],
] as const)("%s with %s is %s pence", (cell, decimal, amount) => {
  expect(amountIn(cell, pounds, decimal)).toEqual({ status: "amount", amount });
});

test.each([
  ["12.345", ".", "tooFine"],
  ["1,5", ".", "notAmount"],
  ["1.5", ",", "notAmount"],
  ["1,2345", ".", "notAmount"],
  ["£12", ".", "notAmount"],
  ["12 GBP", ".", "notAmount"],
  ["1e6", ".", "notAmount"],
  ["=1+1", ".", "notAmount"],
  ["#REF!", ".", "notAmount"],
  ["(-5)", ".", "notAmount"],
  ["", ".", "notAmount"],
  ["99999999999999.00", ".", "tooLarge"],
] as const)("%s with %s is refused as %s", (cell, decimal, fault) => {
  expect(amountIn(cell, pounds, decimal)).toEqual({ status: "fault", fault });
});

test("yen have no decimals and dinars three", () => {
  expect(amountIn("1200", theCurrency("JPY"), ".")).toMatchObject({ amount: 1200n });
  expect(amountIn("1200.00", theCurrency("JPY"), ".")).toMatchObject({ amount: 1200n });
  expect(amountIn("1200.5", theCurrency("JPY"), ".")).toMatchObject({ fault: "tooFine" });
  expect(amountIn("1.234", theCurrency("KWD"), ".")).toMatchObject({ amount: 1234n });
  expect(countIn("2.5", ".")).toEqual({ status: "fault", fault: "notWhole" });
});

test.each([
  ["7.5 %", ".", pct("7.5")],
  ["7,5%", ",", pct("7.5")],
  ["0.075", ".", pct("7.5")],
  ["1", ".", ratio(1n)],
  ["150 %", ".", ratio(3n, 2n)],
] as const)("the share %s", (cell, decimal, share) => {
  expect(shareIn(cell, decimal)).toEqual({ status: "share", share });
});

test.each(["50", "1.5", "half", "", "%"])("“%s” is no share: it is not guessed", (cell) => {
  expect(shareIn(cell, ".")).toEqual({ status: "fault", fault: "notShare" });
});

test.each([
  ["2026-12-31", undefined, "2026-12-31"],
  ["2026/1/5", undefined, "2026-01-05"],
  ["2026-12-31 00:00:00", undefined, "2026-12-31"],
  ["31.12.2026", "dmy", "2026-12-31"],
  ["12/31/2026", "mdy", "2026-12-31"],
  ["04.04.2026", undefined, "2026-04-04"],
] as const)("%s (%s) is %s", (cell, order, day) => {
  expect(dayIn(cell, order)).toEqual({ status: "day", day });
});

test.each([
  ["31.12.26", "dmy", "shortYear"],
  ["46387", undefined, "serialDay"],
  ["30.02.2026", "dmy", "noSuchDay"],
  ["12/31/2026", "dmy", "noSuchDay"],
  ["31 December", undefined, "notDay"],
  ["2026-12-31 09:30", undefined, "notDay"],
] as const)("%s (%s) is refused as %s", (cell, order, fault) => {
  expect(dayIn(cell, order)).toEqual({ status: "fault", fault });
});

const locales = ["en-GB", "de-DE", "fr-FR", "de-CH", "en-IN", "sv-SE", "pl-PL"] as const;

test("every amount as each language writes it is the amount, to the minor unit", () => {
  const currency = fc.constantFrom("GBP", "JPY", "KWD").map(theCurrency);
  const minor = fc.bigInt(-(10n ** 14n), 10n ** 14n);
  fc.assert(
    fc.property(fc.constantFrom(...locales), currency, minor, (locale, code, amount) => {
      const places = exponent(code);
      const size = amount < 0n ? -amount : amount;
      const scale = 10n ** BigInt(places);
      const format = new Intl.NumberFormat(locale, { minimumFractionDigits: places });
      const fraction = (size % scale).toString().padStart(places, "0");
      const decimal = format.formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
      const whole = new Intl.NumberFormat(locale).format(size / scale);
      const cell = `${amount < 0n ? "-" : ""}${whole}${places > 0 ? `${decimal}${fraction}` : ""}`;
      expect(amountIn(cell, code, decimal === "," ? "," : ".")).toEqual({
        status: "amount",
        amount,
      });
    }),
  );
});

test("whatever stands in a cell is an amount to the last digit, or refused", () => {
  const cells = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-' ()%")), maxLength: 16 }),
  );
  fc.assert(
    fc.property(cells, (cell) => {
      for (const decimal of [".", ","] as const) {
        const found = amountIn(cell, pounds, decimal);
        if (found.status === "fault") continue;
        // The digits are those that stand there: none was added, none lost.
        const digits = cell.replace(/\D/g, "").replace(/^0+/, "");
        const kept = (found.amount < 0n ? -found.amount : found.amount).toString();
        const fraction = cell.split(decimal)[1]?.replace(/\D/g, "").length ?? 0;
        const shown = ratio(BigInt(digits || "0") * 100n, 10n ** BigInt(fraction));
        expect(compare(shown, ratio(BigInt(kept)))).toBe(0n);
      }
    }),
    { numRuns: 2000 },
  );
});
