import { exponent, type Currency } from "../../money.ts";
import { percent, ratio, type Rational } from "../rational.ts";
import type { CellFault } from "./fileProblem.ts";
import type { Decimal } from "./notation.ts";

export type AmountFound =
  | { readonly status: "amount"; readonly amount: bigint }
  | { readonly status: "fault"; readonly fault: CellFault };

export type ShareFound =
  | { readonly status: "share"; readonly share: Rational }
  | { readonly status: "fault"; readonly fault: CellFault };

/** More than this is no sale: fifteen digits, which every column holds exactly. */
const mostDigits = 15;

/**
 * The amount in a cell, in minor units of `currency`. Digits may be in groups, by spaces,
 * apostrophes or the mark that is not `decimal`; below zero is a minus or brackets, as accountants
 * write it. What follows the currency's own places must be noughts.
 */
export function amountIn(cell: string, currency: Currency, decimal: Decimal): AmountFound {
  return scaledIn(cell, exponent(currency), decimal);
}

/** A whole number: pieces, days. */
export function countIn(cell: string, decimal: Decimal): AmountFound {
  const found = scaledIn(cell, 0, decimal);
  return found.status === "fault" && found.fault === "tooFine" ? fault("notWhole") : found;
}

/** "7.5 %" or "0.075": with the sign a percentage, without one a share of one up to one. */
export function shareIn(cell: string, decimal: Decimal): ShareFound {
  const text = cell.trim();
  const plain = plainNumber(text.replace(/\s*%$/u, ""), decimal);
  if (plain === undefined) return fault("notShare");
  const found = percent(plain);
  if (found === undefined) return fault("notShare");
  if (text.endsWith("%")) return { status: "share", share: found };
  const share = { n: found.n * 100n, d: found.d };
  const lowest = ratio(share.n, share.d);
  // 50 without a sign may be half or fifty times: it is asked for, not guessed.
  const beyondOne = lowest.n > lowest.d || lowest.n < -lowest.d;
  return beyondOne ? fault("notShare") : { status: "share", share: lowest };
}

function scaledIn(cell: string, places: number, decimal: Decimal): AmountFound {
  const plain = plainNumber(cell, decimal);
  if (plain === undefined) return fault("notAmount");
  const below = plain.startsWith("-");
  const [whole = "", written = ""] = plain.replace("-", "").split(".");
  const fraction = written.replace(/0+$/, "");
  if (fraction.length > places) return fault("tooFine");
  const digits = (whole + fraction.padEnd(places, "0")).replace(/^0+(?=\d)/, "");
  if (digits.length > mostDigits) return fault("tooLarge");
  const amount = BigInt(digits);
  return { status: "amount", amount: below ? -amount : amount };
}

const minuses = /^[-\u2212\u2012\u2013]/u;

/** "-1234.5" from the number as it was written; undefined when it is none. */
function plainNumber(cell: string, decimal: Decimal): string | undefined {
  const trimmed = cell.trim();
  const inBrackets = /^\((.+)\)$/u.exec(trimmed)?.[1];
  const signed = (inBrackets ?? trimmed).trim();
  const below = inBrackets !== undefined || minuses.test(signed);
  if (inBrackets !== undefined && minuses.test(signed)) return undefined;
  const text = signed.replace(minuses, "").replace(/^\+/, "").trim();
  const [whole = "", fraction, ...rest] = text.split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const digits = ungrouped(whole, decimal === "." ? "," : ".");
  if (digits === undefined) return undefined;
  return `${below ? "-" : ""}${digits}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** Digits without what groups them: by thousands, or by thousands and then hundreds as in India. */
function ungrouped(whole: string, grouping: "." | ","): string | undefined {
  const marked = whole.replace(/[\s\u00a0\u202f'\u2019]/gu, grouping);
  if (/^\d+$/.test(marked)) return marked;
  const groups = marked.split(grouping);
  const [first = "", ...others] = groups;
  const last = others.at(-1);
  if (!/^\d{1,3}$/.test(first) || last === undefined || !/^\d{3}$/.test(last)) return undefined;
  const between = others.slice(0, -1);
  const thousands = between.every((group) => /^\d{3}$/.test(group));
  const hundreds = first.length <= 2 && between.every((group) => /^\d{2}$/.test(group));
  return thousands || hundreds ? groups.join("") : undefined;
}

function fault(kind: CellFault): { readonly status: "fault"; readonly fault: CellFault } {
  return { status: "fault", fault: kind };
}
