import type { BoxProblem } from "#domain/commission/typed/boxReader.ts";
import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import { parseCurrency } from "#domain/money.ts";
import type { PlanFormText } from "../../text/enPlanForm.ts";
import { formatNearest, formatShare } from "../../text/formatExact.ts";

/** What is the matter with a box, and what would mend it, to stand beside it. */
export function boxWords(
  { place, kind, cure }: BoxProblem,
  typed: TypedPlan,
  words: PlanFormText,
  locale: string,
): string {
  const said = words.problems[kind] ?? words.otherProblem;
  const currency = parseCurrency(typed.currency);
  if (cure?.kind !== "above" || kind !== "tiersOverlap" || !currency) return said;
  const isShare = place.startsWith("accelerators") || typed.by === "quota";
  const value = isShare
    ? formatShare(cure.value, locale)
    : formatNearest(cure.value, currency, locale);
  return `${said} ${words.above(value)}`;
}
