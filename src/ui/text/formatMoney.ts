import { exponent, type Money } from "#domain/money.ts";

/** "£1,800.00" in the person's language. An amount is written out for its owner's eyes alone. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(
    amount / 10 ** exponent(currency),
  );
}
