import type { Currency, MinorUnits } from "#domain/money.ts";

/** Every figure of money in these tests has these digits in it and nothing else has. */
export const digits = "73401";
export const money = (units: number) => ({
  cost: { amount: (7_340_100 + units) as MinorUnits, currency: "GBP" as Currency },
  saved: { amount: (734_010 + units) as MinorUnits, currency: "GBP" as Currency },
});

/** Told by this word, whichever text it is in: it belongs to no field that anybody is shown. */
export const secret = "Zimbelstern";

/** Names that no two goals share, so that a title gives away whose it is. */
export const names = "Arlberg Bergen Cadiz Delft Evora Fowey Girona Hobart".split(" ");

/** All that is ever typed for the other of a talk. */
export const said = ["Shadowing: when?", "Send the figures", "Saved £500 of it"];
