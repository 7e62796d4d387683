import { expect, test } from "vitest";
import { isMoneyUnit, tellsAmount } from "#domain/sharing/amounts.ts";

test.each([
  "Save £18,000",
  "18 000 for a car",
  "18k deposit",
  "Earn 20% more",
  "20 per cent up",
  "GBP 50 a week",
  "50 euros",
  "five thousand pounds",
  "Ten grand",
  "₹5 lakh",
  "2000 pounds",
  "Save 2000",
  "over 2025 by June",
  "$2027",
  "12.500 saved",
  "١٢٣٤٥",
  "My bonus",
  "Raise my salary",
  "9999 saved",
])("%s tells an amount", (text) => {
  expect(tellsAmount(text)).toBe(true);
});

test.each([
  "Japan 2027",
  "Trip to Lisbon",
  "3 of 5 steps done",
  "Room for two",
  "Half-marathon in 2026",
  "Euro 2028 tickets",
  "Season 3 of coaching",
  "A 3-bedroom flat",
  "Twenty lessons",
  "12 June",
])("%s does not", (text) => {
  expect(tellsAmount(text)).toBe(false);
});

test("counting money is told from counting anything else", () => {
  for (const unit of ["£", "EUR", "pounds", "k", "thousand pounds", "US dollars", "%", "Pence"])
    expect(isMoneyUnit(unit)).toBe(true);
  for (const unit of ["lessons", "km", "books", "weeks", "European cities", "poundage", ""])
    expect(isMoneyUnit(unit)).toBe(false);
});
