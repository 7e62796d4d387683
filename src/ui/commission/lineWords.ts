import type { Working } from "#domain/commission/earn.ts";
import type { Line } from "#domain/commission/line.ts";
import { isPositive } from "#domain/commission/rational.ts";
import type { Currency } from "#domain/money.ts";
import type { StatementText } from "../text/enStatement.ts";
import { formatCount, formatMinor, formatRational, formatShare } from "../text/formatExact.ts";

type Way = { readonly words: StatementText; readonly currency: Currency; readonly locale: string };

/** What a line is paid for: the part of the plan, and the deal. `dealName` says a deal as people know it. */
export function lineName(
  { rule, name, deal }: Line,
  { words }: Way,
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

/** How a line comes to what it pays, step by step. */
export function lineWorkings(line: Line, way: Way): readonly string[] {
  const { words, currency, locale } = way;
  const steps = line.workings.map((working) => workingWords(working, way));
  const exact = formatRational(line.exact, currency, locale);
  return [
    ...(steps.length > 0 ? steps : [words.nothing]),
    ...(line.count > 1n ? [words.times(formatCount(line.count, locale), exact)] : []),
    ...(line.deducted > 0n ? [words.less(formatMinor(line.deducted, currency, locale))] : []),
  ];
}

function workingWords({ rule, from, on, rate }: Working, way: Way): string {
  const { words, currency, locale } = way;
  const credit = formatRational(on, currency, locale);
  const share = rate && formatShare(rate, locale, 4);
  switch (rule) {
    case "flat":
    case "marginal":
    case "interpolatedRate":
    case "points":
      if (!share) return credit;
      return from && isPositive(from)
        ? words.tierOn(share, credit, formatRational(from, currency, locale))
        : words.rateOn(share, credit);
    case "wholeAmount":
      return share ? words.wholeOn(share, credit) : credit;
    case "interpolatedAmount":
    case "payCurve":
      return words.curve(credit);
    case "threshold":
      return from
        ? words.threshold(formatRational(from, currency, locale))
        : words.aboveThreshold(credit);
    case "cap":
      return words.capOn(credit);
    case "paySplit":
      return words.split;
    case "fixed":
      return words.fixed;
    case "noQuota":
      return words.noQuota;
  }
}
