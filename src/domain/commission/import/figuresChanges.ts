import { equal } from "../../merge/equal.ts";
import { minorUnits, type Currency } from "../../money.ts";
import type { FiguresDraft } from "../records/PeriodFigures.ts";
import type { KeptPay, LineState } from "./changes.ts";
import type { FiguresLine } from "./figuresLine.ts";

/** Puts quotas and results in their periods; what a row does not say of its period stays. */
export function figuresChanges(
  lines: readonly FiguresLine[],
  { currency, figures }: KeptPay & { readonly currency: Currency },
) {
  const states = new Map<number, LineState>();
  const changed: FiguresDraft[] = [];
  for (const { line, first, quota, result } of lines) {
    const there = figures.find((period) => period.first === first);
    const now: FiguresDraft = {
      ...(there ?? { first, currency, deals: [], cancellations: [] }),
      ...numbered("quota", quota),
      ...numbered("result", result),
    };
    const same = there !== undefined && equal(there, now);
    const has = there?.quota !== undefined || there?.result !== undefined;
    states.set(line, same ? "same" : has ? "changed" : "new");
    if (!same) changed.push(now);
  }
  const named = new Set(lines.map(({ first }) => first));
  return {
    figures: changed,
    states,
    untouched: figures.filter(({ first }) => !named.has(first)).length,
  };
}

function numbered(name: "quota" | "result", amount: bigint | undefined) {
  const units = amount === undefined ? undefined : minorUnits(Number(amount));
  return units === undefined ? {} : { [name]: units };
}
