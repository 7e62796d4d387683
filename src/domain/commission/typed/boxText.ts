import { exponent, type Currency } from "../../money.ts";
import { decimal, ratio, times, type Rational } from "../rational.ts";

/** "1250.50" for minor units, as a box holds them. */
export function amountText(amount: bigint, currency: Currency): string {
  const places = exponent(currency);
  const below = amount < 0n;
  const digits = `${below ? -amount : amount}`.padStart(places + 1, "0");
  const part = digits.slice(digits.length - places);
  const whole = digits.slice(0, digits.length - places);
  return `${below ? "-" : ""}${/^0*$/u.test(part) ? whole : `${whole}.${part}`}`;
}

/** "7.5" for a share of one. */
export function percentText(share: Rational): string {
  return decimal(times(share, ratio(100n)));
}
