import { emptyPlan, type TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import type { Day } from "#domain/day.ts";

/** The common kinds of plan to begin from. */
export const starts = ["flat", "tiers", "accelerator", "kicker", "bonus", "cap"] as const;

export type Start = (typeof starts)[number];

/** Percentages are given to be changed; amounts are the manager's own to say, but for a cap to be seen. */
export function startPlan(start: Start, from: Day): TypedPlan {
  const plan = { ...emptyPlan(from, ""), rate: "5" };
  switch (start) {
    case "flat":
      return plan;
    case "tiers":
      return {
        ...plan,
        shape: "tiers",
        tiers: [
          { id: "first", from: "0", rate: "5" },
          { id: "second", from: "100", rate: "7" },
          { id: "third", from: "120", rate: "9" },
        ],
      };
    case "accelerator":
      return {
        ...plan,
        shape: "accelerators",
        accelerators: [
          { id: "first", past: "100", times: "1.5" },
          { id: "second", past: "125", times: "2" },
        ],
      };
    case "kicker":
      return {
        ...plan,
        kickers: [{ id: "first", name: "Large deal", atLeast: "", pays: "fixed", value: "" }],
      };
    case "bonus":
      return {
        ...plan,
        bonuses: [{ id: "first", name: "Quarter", per: "quarter", at: "100", amount: "" }],
      };
    case "cap":
      return { ...plan, cap: "10000" };
  }
}

/** `next` with what every plan has in common as it was typed already. */
export function carriedOver(next: TypedPlan, before: TypedPlan): TypedPlan {
  const { name, from, currency, months, yearStarts, quota, paidAfterDays } = before;
  return { ...next, name, from, currency, months, yearStarts, quota, paidAfterDays };
}
