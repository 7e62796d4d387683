import { exponent, type Money } from "#domain/money.ts";

/** "1800.00": an amount as a box holds it, empty without one. */
export function plainAmount(money: Money | undefined): string {
  if (!money) return "";
  const places = exponent(money.currency);
  return (money.amount / 10 ** places).toFixed(places);
}
