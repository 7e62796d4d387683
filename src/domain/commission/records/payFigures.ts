import { addDays, type Day } from "../../day.ts";
import type { Currency } from "../../money.ts";
import { overlap, type Calendar, type Period } from "../calendar.ts";
import { dealProblems } from "../checkDeal.ts";
import type { Plan, Quota } from "../plan.ts";
import { inForce, planOn } from "../quota.ts";
import { creditOf, type Total } from "../sale.ts";
import type { LeftOut } from "./LeftOut.ts";
import type { PeriodFigures } from "./PeriodFigures.ts";

/** Who wrote it: the person in their own list, or their manager in the one kept for that. */
export type PayWriter = "me" | "manager";

/** The figures of one period, with whose they are; undefined where nobody gave any of the kind. */
export type JoinedFigures = {
  readonly figures: PeriodFigures;
  readonly quotaBy?: PayWriter;
  readonly resultBy?: PayWriter;
};

/** Period by period the manager's quota and the manager's result, and one's own where they gave none. */
export function joinFigures(
  own: readonly PeriodFigures[],
  managers: readonly PeriodFigures[],
): readonly JoinedFigures[] {
  const firsts = [...new Set([...own, ...managers].map(({ first }) => first))].toSorted();
  return firsts.flatMap((first) => {
    const theirs = managers.find((each) => each.first === first);
    const found = own.find((each) => each.first === first);
    // Two currencies are never put together: the manager's is the one that is paid.
    const mine = theirs && found && found.currency !== theirs.currency ? undefined : found;
    const quotaFrom = givesQuota(theirs) ?? givesQuota(mine);
    const resultFrom = givesResult(theirs) ?? givesResult(mine);
    const base = theirs ?? mine;
    if (!base) return [];
    const { quota: _quota, result: _result, ...rest } = base;
    return [
      {
        figures: {
          ...rest,
          ...(quotaFrom?.quota !== undefined && { quota: quotaFrom.quota }),
          ...(resultFrom?.result !== undefined && { result: resultFrom.result }),
          deals: resultFrom?.deals ?? [],
          cancellations: resultFrom?.cancellations ?? [],
        },
        ...(quotaFrom && { quotaBy: quotaFrom === theirs ? "manager" : "me" }),
        ...(resultFrom && { resultBy: resultFrom === theirs ? "manager" : "me" }),
      },
    ];
  });
}

function givesQuota(figures: PeriodFigures | undefined): PeriodFigures | undefined {
  return figures?.quota === undefined ? undefined : figures;
}

function givesResult(figures: PeriodFigures | undefined): PeriodFigures | undefined {
  if (!figures) return undefined;
  const { result, deals, cancellations } = figures;
  const none = result === undefined && deals.length === 0 && cancellations.length === 0;
  return none ? undefined : figures;
}

/** Why figures cannot count towards a plan in `currency` with these periods; undefined when they can. */
export function refusal(
  { first, currency, deals }: PeriodFigures,
  plan: Currency,
  calendar: Calendar,
): LeftOut | undefined {
  if (currency !== plan) return { kind: "otherCurrency", found: currency, plan };
  const period = calendar.find((each) => each.first === first);
  if (!period) return { kind: "noSuchPeriod" };
  for (const deal of deals) {
    if (deal.on < period.first || deal.on >= period.next)
      return { kind: "dealOutsidePeriod", deal: deal.id };
    const found = dealProblems(deal)[0];
    if (found) return { kind: "dealInDoubt", deal: deal.id, place: found.place };
  }
  return undefined;
}

/** Why no plan can pay for what is known of `period` as a sum alone; undefined when one can. */
export function sumRefusal(plans: readonly Plan[], period: Period): LeftOut | undefined {
  if (!planOn(plans, addDays(period.next, -1))) return { kind: "noPlanAtEnd" };
  const parts = plans.filter((plan) => {
    const { first, next } = inForce(plans, plan);
    return overlap(period, first, next) !== undefined;
  });
  return parts.length > 1 ? { kind: "planChanges" } : undefined;
}

/** What is known of a period beyond its deals, as one sum on its last day. */
export function sumOf({ result, deals }: PeriodFigures, period: Period): Total | undefined {
  if (result === undefined) return undefined;
  const rest = deals.reduce((left, deal) => left - creditOf(deal), BigInt(result));
  // A result of nothing is one too: it is known, where no result is not.
  if (rest === 0n && deals.length > 0) return undefined;
  return { kind: "total", on: addDays(period.next, -1), amount: rest };
}

/** The plan's own quota with those that were given period by period in their places. */
export function quotaWith(
  quota: Quota | undefined,
  given: ReadonlyMap<Day, bigint>,
  calendar: Calendar,
): Quota | undefined {
  if (given.size === 0) return quota;
  const amounts = calendar.flatMap(({ first }) => {
    const planned =
      quota?.kind === "listed"
        ? quota.amounts.find((each) => each.first === first)?.amount
        : quota?.amount;
    const amount = given.get(first);
    if (amount !== undefined) return [{ first, amount, isFinal: true }];
    return planned === undefined ? [] : [{ first, amount: planned }];
  });
  return { kind: "listed", amounts };
}
