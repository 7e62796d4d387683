import {
  ceiling,
  decimal,
  dividedBy,
  floor,
  ratio,
  type Rational,
} from "#domain/commission/rational.ts";
import { round } from "#domain/commission/rounding.ts";
import { exponent, type Currency } from "#domain/money.ts";

/** "£1,800" or "£1,800.50": whole minor units, written out exactly for their owner's eyes. */
export function formatMinor(amount: bigint, currency: Currency, locale: string): string {
  const places = exponent(currency);
  const isWhole = amount % 10n ** BigInt(places) === 0n;
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: isWhole ? 0 : places,
    maximumFractionDigits: places,
  });
  // A decimal text keeps what a binary number of this size would lose.
  return format.format(decimalOf(ratio(amount, 10n ** BigInt(places))));
}

/** "£2,036": an estimate is no more exact than whole units. */
export function formatAbout(amount: Rational, currency: Currency, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    maximumFractionDigits: 0,
  });
  return format.format(decimalOf(dividedBy(amount, ratio(10n ** BigInt(exponent(currency))))));
}

/** "£629": what has to be put aside, rounded up to whole units, or the sum would fall short. */
export function formatUp(amount: bigint, currency: Currency, locale: string): string {
  const unit = 10n ** BigInt(exponent(currency));
  return formatMinor(ceiling(ratio(amount, unit)) * unit, currency, locale);
}

/** Unrounded minor units to the nearest whole one: a figure on the way, which is not paid itself. */
export function formatNearest(amount: Rational, currency: Currency, locale: string): string {
  return formatMinor(round(amount, "halfUp"), currency, locale);
}

/** "7.5 %" of a share; at most two places, unless all of them are asked for. */
export function formatShare(share: Rational, locale: string, places = 2): string {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: places });
  return format.format(decimalOf(share));
}

/** "99.9%" of 99.96 %: nobody is told that they have reached what they have not. */
export function formatShareDown(share: Rational, locale: string): string {
  return formatShare(ratio(floor({ n: share.n * 1000n, d: share.d }), 1000n), locale, 1);
}

export function formatCount(count: bigint, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

function decimalOf(value: Rational): Intl.StringNumericLiteral {
  return decimal(value) as Intl.StringNumericLiteral;
}
