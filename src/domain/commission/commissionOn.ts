import { earn, type Working } from "./earn.ts";
import type { Plan } from "./plan.ts";
import type { RateTable } from "./rateTable.ts";
import { isLess, least, minus, plus, times, zero, type Rational } from "./rational.ts";
import type { Terms } from "./terms.ts";

/** What `credit`, counted together, earns: the credit's cap, then the threshold, then the tiers. */
export function commissionOn(
  terms: Terms,
  plan: Plan,
  table: RateTable | undefined,
  credit: Rational,
): readonly Working[] {
  const { threshold } = plan.commission;
  if (!table || (threshold && !terms.threshold))
    return [{ rule: "noQuota", on: credit, gives: zero }];
  const counted = afterCreditCap(terms, credit);
  if (!threshold || !terms.threshold) return earn(table, counted);
  if (isLess(counted, terms.threshold))
    return [{ rule: "threshold", from: terms.threshold, on: counted, gives: zero }];
  return earn(table, threshold.kind === "excess" ? minus(counted, terms.threshold) : counted);
}

/** The credit that rates are applied to: within the cap and, with an excess threshold, above it. */
export function paidOn(terms: Terms, plan: Plan, credit: Rational): Rational {
  const counted = afterCreditCap(terms, credit);
  if (plan.commission.threshold?.kind !== "excess" || !terms.threshold) return counted;
  const above = minus(counted, terms.threshold);
  return isLess(above, zero) ? zero : above;
}

function afterCreditCap({ creditCap }: Terms, credit: Rational): Rational {
  if (!creditCap) return credit;
  const inside = least(credit, creditCap.most);
  return plus(inside, times(creditCap.beyond, minus(credit, inside)));
}
