import type { Brand } from "./brand.ts";

/** A whole number of a currency's smallest unit: pence, cents, yen. Exact up to 2^53. */
export type MinorUnits = Brand<number, "MinorUnits">;
/** An ISO 4217 code in capitals. */
export type Currency = Brand<string, "Currency">;

/** An amount of one currency; two currencies are never added. */
export type Money = { readonly amount: MinorUnits; readonly currency: Currency };

/** ISO 4217 exponents that are not two. */
const exponents: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** The currency in `text`, or undefined when it does not look like an ISO code. */
export function parseCurrency(text: string): Currency | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? (code as Currency) : undefined;
}

/** Decimal places of `currency`: 0 for yen, 3 for dinars, 4 for two units of account, 2 for most. */
export function exponent(currency: Currency): number {
  return exponents[currency] ?? 2;
}

/** `count` as minor units, or undefined when it is not a whole number that can be held exactly. */
export function minorUnits(count: number): MinorUnits | undefined {
  return Number.isSafeInteger(count) ? (count as MinorUnits) : undefined;
}

/**
 * The amount a person typed ("18 000", "1,250.50"), as minor units of `currency`.
 * Undefined when it is no number, negative, too large, or finer than the currency.
 */
export function parseAmount(text: string, currency: Currency): MinorUnits | undefined {
  const plain = text.replace(/[\s\u00a0\u202f']/g, "").replace(/,(?=\d{3}(\D|$))/g, "");
  const parts = /^(\d+)(?:[.,](\d+))?$/.exec(plain);
  if (!parts) return undefined;
  const places = exponent(currency);
  const fraction = parts[2] ?? "";
  if (fraction.length > places) return undefined;
  return minorUnits(Number((parts[1] ?? "") + fraction.padEnd(places, "0")));
}
