import type { Currency } from "../money.ts";
import type { PlanTerms } from "./plan.ts";

/** What the credit, quotas and edges of a plan count: minor units of its currency, or pieces sold. */
export type CreditUnit = Currency | "pieces";

/** What `plan` counts; what it pays is money either way. */
export function creditUnitOf({
  basis,
  currency,
}: Pick<PlanTerms, "basis" | "currency">): CreditUnit {
  return basis === "units" ? "pieces" : currency;
}
