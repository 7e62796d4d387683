import { creditUnitOf, type CreditUnit } from "#domain/commission/creditUnit.ts";
import type { Working } from "#domain/commission/earn.ts";
import type { Line } from "#domain/commission/line.ts";
import type { Plan } from "#domain/commission/plan.ts";
import { compare, isPositive, one, ratio, type Rational } from "#domain/commission/rational.ts";
import type { Currency } from "#domain/money.ts";
import type { StatementText } from "../text/enStatement.ts";
import { formatCredit, formatDecimal } from "../text/formatCredit.ts";
import { formatCount, formatMinor, formatNearest, formatShare } from "../text/formatExact.ts";

export type LineWay = {
  readonly words: StatementText;
  /** Of pay. */
  readonly currency: Currency;
  /** The versions that lines are from. */
  readonly plans: readonly Plan[];
  readonly locale: string;
};

/** What a line is paid for: the part of the plan, and the deal. `dealName` says a deal as people know it. */
export function lineName(
  { rule, name, deal }: Line,
  { words }: LineWay,
  dealName: (id: string) => string | undefined,
): string {
  const called = deal === undefined ? undefined : dealName(deal);
  if (rule === "clawback") return called ? words.takenBack(called) : words.lines.clawback;
  if (rule === "kicker" || rule === "spiff" || rule === "bonus") {
    const own = name ?? words.lines.commission;
    return called ? words.named(own, called) : own;
  }
  return rule === "commission" && called ? words.commissionFor(called) : words.lines[rule];
}

/** How a line comes to what it pays, step by step; nothing for one whose name says all of it. */
export function lineWorkings(line: Line, way: LineWay): readonly string[] {
  const { words, currency, locale } = way;
  const { rule, workings, count, deducted, counted, pays } = line;
  if (rule === "periodCap" || rule === "yearCap" || rule === "carriedOver") return [];
  const unit = countedBy(line, way);
  const steps = workings.map((working) =>
    rule === "clawback" ? clawbackWords(working, way) : workingWords(working, unit, way),
  );
  const money = (amount: bigint) => formatMinor(amount, currency, locale);
  // What one of them pays is rounded by the plan before it is multiplied.
  const each = count > 0n ? (pays + deducted + counted) / count : 0n;
  return [
    ...(steps.length > 0 ? steps : [words.nothing]),
    ...(count > 1n ? [words.times(formatCount(count, locale), money(each))] : []),
    ...(deducted > 0n ? [words.less(money(deducted))] : []),
    ...(deducted < 0n ? [words.plus(money(-deducted))] : []),
    ...(counted === 0n ? [] : [words.counted(money(counted))]),
  ];
}

/** What a line's rates are applied to: the plan's own unit, or what a campaign counts. */
type Counted = CreditUnit | "deals" | { readonly measure: string };

function countedBy({ rule, name, plan: from }: Line, { plans, currency }: LineWay): Counted {
  const plan = plans.find((each) => each.from === from);
  const unit = plan ? creditUnitOf(plan) : currency;
  const extra = rule === "spiff" && plan?.extras.find((each) => each.name === name);
  return extra && extra.kind === "spiff" && extra.counts !== "credit" ? extra.counts : unit;
}

function inWords(amount: Rational, unit: Counted, { words, locale }: LineWay): string {
  if (unit === "deals") return words.deals(formatDecimal(amount, locale));
  if (typeof unit === "object") return words.measured(formatDecimal(amount, locale), unit.measure);
  return formatCredit(amount, unit, words, locale);
}

function clawbackWords({ on, rate = one }: Working, way: LineWay): string {
  const { words, currency, locale } = way;
  const had = formatNearest(ratio(-on.n, on.d), currency, locale);
  return compare(rate, one) === 0n
    ? words.hadPaid(had)
    : words.shareOfPaid(formatShare(rate, locale), had);
}

function workingWords(working: Working, unit: Counted, way: LineWay): string {
  const { rule, from, on, rate, gives } = working;
  const { words, currency, locale } = way;
  const credit = inWords(on, unit, way);
  const given = formatNearest(gives, currency, locale);
  // What is counted is paid so much for each, what is sold a share.
  const paidFor = (share: Rational): string =>
    unit === currency
      ? words.rateOn(formatShare(share, locale, 4), credit)
      : words.eachOf(formatNearest(share, currency, locale), credit);
  switch (rule) {
    case "flat":
    case "marginal":
    case "interpolatedRate":
    case "points": {
      if (!rate) return credit;
      const step = paidFor(rate);
      return from && isPositive(from) ? words.tierFrom(step, inWords(from, unit, way)) : step;
    }
    case "wholeAmount":
      if (!rate) return credit;
      return unit === currency
        ? words.wholeOn(formatShare(rate, locale, 4), credit)
        : paidFor(rate);
    case "interpolatedAmount":
    case "payCurve":
      return words.curve(credit);
    case "threshold":
      return from ? words.threshold(inWords(from, unit, way)) : words.aboveThreshold(credit);
    case "cap":
      return words.capOff(given);
    case "paySplit":
      return words.split(given);
    case "fixed":
      return words.fixed(given);
    case "noQuota":
      return words.noQuota;
  }
}
