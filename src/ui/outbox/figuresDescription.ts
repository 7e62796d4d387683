import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import { formatMoney } from "../text/formatMoney.ts";
import type { OutboxText } from "../text/useOutboxText.ts";

type Sums = Pick<PayRecord, "quota" | "result" | "currency">;

/** The label of a clashing part of a period's figures, and how a side of it reads. */
export function figuresDescription(
  { currency: kept }: PayRecord,
  field: string,
  words: OutboxText["compare"],
  locale: string,
): readonly [label: string, write: (value: never) => string] | undefined {
  const money = (amount: MinorUnits | undefined, currency: Currency | undefined): string =>
    amount === undefined || currency === undefined
      ? words.nothing
      : formatMoney({ amount, currency }, locale);
  switch (field) {
    case "currency":
      return [
        words.sums,
        ({ quota, result, currency }: Sums) =>
          words.bothSums(money(quota, currency), money(result, currency)),
      ];
    case "quota":
      return [words.target, (amount: MinorUnits) => money(amount, kept)];
    case "result":
      return [words.result, (amount: MinorUnits) => money(amount, kept)];
    case "content":
      return [words.deals, (content: PayRecord["content"]) => words.dealCount(dealsIn(content))];
    default:
      return undefined;
  }
}

function dealsIn({ deals }: PayRecord["content"]): number {
  return Array.isArray(deals) ? deals.length : 0;
}
