import { ceiling, decimal, dividedBy, ratio, type Rational } from "#domain/commission/rational.ts";
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

/** Unrounded minor units, rounded up to whole ones to be read. */
export function formatRational(amount: Rational, currency: Currency, locale: string): string {
  return formatMinor(ceiling(amount), currency, locale);
}

/** "7.5 %" of a share; at most two places, unless all of them are asked for. */
export function formatShare(share: Rational, locale: string, places = 2): string {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: places });
  return format.format(decimalOf(share));
}

export function formatCount(count: bigint, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

function decimalOf(value: Rational): Intl.StringNumericLiteral {
  return decimal(value) as Intl.StringNumericLiteral;
}
