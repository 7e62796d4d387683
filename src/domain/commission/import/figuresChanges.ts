import { equal } from "../../merge/equal.ts";
import { minorUnits, type Currency } from "../../money.ts";
import type { FiguresDraft } from "../records/PeriodFigures.ts";
import { creditOf } from "../sale.ts";
import type { KeptPay, LineState } from "./changes.ts";
import type { FiguresLine } from "./figuresLine.ts";

/** Puts quotas and results in their periods; what a row does not say of its period stays. */
export function figuresChanges(
  lines: readonly FiguresLine[],
  { currency, figures }: KeptPay & { readonly currency: Currency },
) {
  const states = new Map<number, LineState>();
  const changed: FiguresDraft[] = [];
  const underDeals: { readonly line: number; readonly deals: bigint }[] = [];
  for (const { line, first, quota, result } of lines) {
    const there = figures.find((period) => period.first === first);
    const now: FiguresDraft = {
      ...(there ?? { first, currency, deals: [], cancellations: [] }),
      ...numbered("quota", quota),
      ...numbered("result", result),
    };
    const deals = now.deals.reduce((all, deal) => all + creditOf(deal), 0n);
    // Less than the deals that are known would be a refund that nobody named.
    if (result !== undefined && now.deals.length > 0 && result < deals)
      underDeals.push({ line, deals });
    const same = there !== undefined && equal(there, now);
    const has = there?.quota !== undefined || there?.result !== undefined;
    states.set(line, same ? "same" : has ? "changed" : "new");
    if (!same) changed.push(now);
  }
  const named = new Set(lines.map(({ first }) => first));
  return {
    figures: changed,
    states,
    underDeals,
    untouched: figures.filter(({ first }) => !named.has(first)).length,
  };
}

function numbered(name: "quota" | "result", amount: bigint | undefined) {
  const units = amount === undefined ? undefined : minorUnits(Number(amount));
  return units === undefined ? {} : { [name]: units };
}
