import { commissionOn, paidOn } from "./commissionOn.ts";
import { rateReached, type Working } from "./earn.ts";
import { gatesMet } from "./gates.ts";
import { lineOf, linesAt, paid, type Line } from "./line.ts";
import { paySplits, payShare } from "./paySplits.ts";
import { measuredOver, type Plan } from "./plan.ts";
import { creditOfParts, partsToDate, placesToDate, type Part, type Posting } from "./postings.ts";
import type { RateTable } from "./rateTable.ts";
import { compare, isLess, minus, one, ratio, sum, times, zero } from "./rational.ts";
import { round } from "./rounding.ts";
import { creditOf, creditOfOne, type Sale } from "./sale.ts";
import type { Terms } from "./terms.ts";

/** What the tiers of the part's plan pay in the posting at `index`: one line, or one for each deal. */
export function commissionLines(
  part: Part,
  postings: readonly Posting[],
  index: number,
  earlier: readonly (readonly Line[])[],
): readonly Line[] {
  const { plan, terms } = part;
  const { gated, accumulation } = plan.commission;
  const open = !gated || gatesMet(gated.gates, postings, index, plan);
  const table = open ? terms.table : terms.otherwise;
  if (accumulation === "deal")
    return part.sales.flatMap((sale) => dealLine(plan, terms, table, sale));

  const measured = measuredOver(plan);
  const parts = partsToDate(postings, index, plan, measured);
  const total = creditOfParts(parts);
  const bandOnly =
    typeof accumulation === "object" &&
    !accumulation.deductions &&
    plan.commission.schedule.kind === "wholeAmount";
  if (bandOnly) {
    const workings = atRateReached(terms, table, total, part);
    return [lineOf(plan, { rule: "commission", workings })];
  }

  const before = linesAt(earlier, placesToDate(postings, index, measured), plan, ["commission"]);
  return [
    lineOf(plan, {
      rule: "commission",
      workings: workingsOf(terms, plan, table, parts),
      deducted: paid(before),
      counted: countedBefore(part, postings, index),
    }),
  ];
}

function workingsOf(
  terms: Terms,
  plan: Plan,
  table: RateTable | undefined,
  parts: readonly Part[],
): readonly Working[] {
  const sales = parts.flatMap((part) => part.sales);
  return [
    ...commissionOn(terms, plan, table, ratio(creditOfParts(parts))),
    ...paySplits(terms, plan, table, sales),
  ];
}

/**
 * What the part's plan would have paid by its first day for what earlier versions were credited in
 * its period, quarter or year. Their credit goes on towards its tiers; what they paid for it stays.
 */
function countedBefore({ plan, terms }: Part, postings: readonly Posting[], index: number): bigint {
  const { gated } = plan.commission;
  const places = placesToDate(postings, index, measuredOver(plan));
  const at = places.findLast((place) => earlierParts(postings, place, plan).length > 0);
  const last = at === undefined ? undefined : earlierParts(postings, at, plan).at(-1);
  if (at === undefined || !last) return 0n;
  const isOpen = !gated || gatesMet(gated.gates, postings, at, last.plan);
  const table = isOpen ? terms.table : terms.otherwise;
  const parts = partsToDate(postings, at, last.plan, measuredOver(plan));
  const exact = sum(workingsOf(terms, plan, table, parts).map(({ gives }) => gives));
  return round(exact, plan.rounding);
}

function earlierParts(postings: readonly Posting[], at: number, plan: Plan): readonly Part[] {
  return partsToDate(postings, at, plan, "period").filter((part) => part.plan.from < plan.from);
}

function dealLine(
  plan: Plan,
  terms: Terms,
  table: RateTable | undefined,
  sale: Sale,
): readonly Line[] {
  if (sale.kind === "total") return [];
  const full = commissionOn(terms, plan, table, ratio(creditOfOne(sale)));
  const split = paySplits(terms, plan, table, [{ ...sale, count: 1n }]);
  const workings = capped([...full, ...split], plan);
  return [lineOf(plan, { rule: "commission", deal: sale.id, workings, count: sale.count ?? 1n })];
}

/** To date without deductions: the total chooses the rate, this part's own credit is paid at it. */
function atRateReached(
  terms: Terms,
  table: RateTable | undefined,
  total: bigint,
  part: Part,
): readonly Working[] {
  const { plan, sales, credited } = part;
  const steps = commissionOn(terms, plan, table, ratio(total));
  if (!table || "points" in table || steps.some(({ rate }) => rate === undefined)) return steps;
  const before = paidOn(terms, plan, ratio(total - credited));
  const now = paidOn(terms, plan, ratio(total));
  const { from, rate } = rateReached(table.tiers, now);
  const on = minus(now, before);
  const mine = sum(sales.map((sale) => times(payShare(sale), ratio(creditOf(sale)))));
  const others = minus(mine, ratio(credited));
  const whole: Working = { rule: "wholeAmount", from, on, rate, gives: times(rate, on) };
  if (compare(others, zero) === 0n) return [whole];
  return [whole, { rule: "paySplit", on: others, rate, gives: times(rate, others) }];
}

function capped(workings: readonly Working[], plan: Plan): readonly Working[] {
  const cap = plan.commission.caps.find((cap) => cap.on === "pay" && cap.per === "deal");
  if (cap?.on !== "pay") return workings;
  const exact = sum(workings.map(({ gives }) => gives));
  const above = minus(exact, ratio(cap.most));
  if (!isLess(zero, above)) return workings;
  const rate = minus(cap.beyond, one);
  return [
    ...workings,
    { rule: "cap", from: ratio(cap.most), on: above, rate, gives: times(rate, above) },
  ];
}
