import { exponent, type Currency } from "../money.ts";
import { ratio, times, type Rational } from "./rational.ts";

/** What one whole unit of `from` costs in `to`, on the day the plan says rates are taken. */
export type ExchangeRate = {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: Rational;
};

/**
 * `minor` units of `rate.from` as exact minor units of `rate.to`, whatever the decimal
 * places of either. The caller rounds: per deal, or up when a goal must not fall short.
 */
export function convert(minor: bigint, rate: ExchangeRate): Rational {
  const places = ratio(10n ** BigInt(exponent(rate.to)), 10n ** BigInt(exponent(rate.from)));
  return times(times(ratio(minor), rate.rate), places);
}
