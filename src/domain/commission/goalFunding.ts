import { goalSpan } from "../goal/dateSpan.ts";
import type { Goal } from "../goal/goal.ts";
import type { Currency, Money } from "../money.ts";
import type { Book } from "./book.ts";
import { someDay, type FundedGoal } from "./funding.ts";
import { spokenFor, type Committed, type Keep } from "./paydays.ts";
import type { Unit } from "./periodCurve.ts";
import { creditUnitOf } from "./creditUnit.ts";
import type { PlanTerms } from "./plan.ts";
import { one } from "./rational.ts";
import type { PaySettings } from "./records/PaySettings.ts";

export type GoalsToFund = {
  readonly goals: readonly FundedGoal[];
  /** Ids of those in another currency: two currencies are never added up. */
  readonly otherCurrency: readonly string[];
};

/**
 * The goals that one income in `currency` is to pay for: those that are worked for now and have a
 * price. A date that is a month or a season lasts to its last day.
 */
export function goalsToFund(goals: readonly Goal[], currency: Currency): GoalsToFund {
  const priced = goals.flatMap(({ status, money, ...goal }) =>
    status === "active" && money?.cost ? [{ ...goal, cost: money.cost, saved: money.saved }] : [],
  );
  return {
    goals: priced.flatMap((goal) =>
      goal.cost.currency === currency
        ? [
            {
              id: goal.id,
              cost: BigInt(goal.cost.amount),
              saved: BigInt(goal.saved?.amount ?? 0),
              by: goalSpan(goal)?.last ?? someDay,
              rank: goal.rank,
            },
          ]
        : [],
    ),
    otherCurrency: priced.flatMap(({ id, cost }) => (cost.currency === currency ? [] : [id])),
  };
}

/**
 * Counted in deals like the person's usual one, where they said what that is; else in sales. A plan
 * that counts pieces does not know how many of them a deal of so much money has.
 */
export function unitFrom(
  usualDeal: Money | undefined,
  plan: Pick<PlanTerms, "basis" | "currency">,
): Unit {
  if (!usualDeal || usualDeal.amount <= 0 || usualDeal.currency !== plan.currency)
    return { kind: "sales" };
  if (creditUnitOf(plan) === "pieces") return { kind: "sales" };
  return { kind: "deals", deal: { amount: BigInt(usualDeal.amount) } };
}

/**
 * What a person keeps of each period's pay, and what of it is spoken for. An amount that was said in
 * another currency than the plan's says nothing here, and `otherCurrency` tells it.
 */
export function keepFrom(
  { share = one, committed }: PaySettings,
  book: Book,
  unit: Unit,
): { readonly keep: Keep; readonly otherCurrency: boolean } {
  const currency = book.plans[0]?.currency;
  const isOther = committed?.kind === "amount" && committed.each.currency !== currency;
  const spoken: Committed =
    committed?.kind === "onTarget"
      ? committed
      : {
          kind: "amount",
          amount: committed === undefined || isOther ? 0n : BigInt(committed.each.amount),
        };
  return { keep: { share, spoken: spokenFor(book, spoken, unit) }, otherCurrency: isOther };
}
