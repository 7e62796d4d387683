import type { CreditUnit } from "#domain/commission/creditUnit.ts";
import type { Gate } from "#domain/commission/extras.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { decimal, isPositive, type Rational } from "#domain/commission/rational.ts";
import type { EdgeUnit, Rate, Schedule } from "#domain/commission/schedule.ts";
import type { PayText } from "../text/enPay.ts";
import type { StatementText } from "../text/enStatement.ts";
import { formatCredit } from "../text/formatCredit.ts";
import { formatMinor, formatNearest, formatShare } from "../text/formatExact.ts";

/** What sentences about a plan are written with. */
export type PlanWay = {
  readonly words: PayText["plan"];
  readonly credit: Pick<StatementText, "pieces">;
  readonly terms: PlanTerms;
  readonly unit: CreditUnit;
  /** "month", or whatever the plan pays for. */
  readonly period: string;
  readonly locale: string;
};

/** How what is sold becomes commission. */
export function scheduleWords(schedule: Schedule, way: PlanWay): readonly string[] {
  const { words, terms, locale } = way;
  switch (schedule.kind) {
    case "flat":
      return [words.flat(rateWords(schedule.rate, way))];
    case "marginal":
    case "wholeAmount":
    case "interpolatedRate":
      return [
        ...schedule.tiers.map(({ from, rate }) =>
          isPositive(from)
            ? words.tier(rateWords(rate, way), edgeWords(from, schedule.by, way))
            : words.firstTier(rateWords(rate, way)),
        ),
        schedule.kind === "marginal"
          ? words.above
          : schedule.kind === "wholeAmount"
            ? words.whole
            : words.interpolated,
      ];
    case "interpolatedAmount":
      return [
        ...schedule.tiers.map(({ from, amount }) =>
          words.stepPays(
            formatMinor(amount, terms.currency, locale),
            edgeWords(from, schedule.by, way),
          ),
        ),
        words.interpolated,
      ];
    case "payCurve":
      return [
        words.curve,
        ...schedule.points.map(({ attainment, payout }) =>
          words.curvePoint(formatShare(attainment, locale), formatShare(payout, locale)),
        ),
      ];
  }
}

/** "5%"; so much for each, where pieces are counted; or in terms of the base rate. */
function rateWords(rate: Rate, { words, terms, unit, locale }: PlanWay): string {
  if (rate.kind === "rate")
    return unit === "pieces"
      ? words.forEach(formatNearest(rate.rate, terms.currency, locale))
      : formatShare(rate.rate, locale, 4);
  if (rate.kind === "pointsOverBase") return words.pointsOver(formatShare(rate.points, locale, 4));
  return words.times(
    new Intl.NumberFormat(locale).format(decimal(rate.times) as Intl.StringNumericLiteral),
  );
}

export function edgeWords(
  at: Rational,
  by: EdgeUnit,
  { words, credit, unit, locale }: PlanWay,
): string {
  return by === "quota"
    ? words.ofTarget(formatShare(at, locale))
    : formatCredit(at, unit, credit, locale);
}

/** "the quarter so far has reached 100 % of its target, and …". */
export function gatesWords(gates: readonly Gate[], { words, period, locale }: PlanWay): string {
  const said = gates.map(({ of, is, share }) => {
    const much =
      is === "over" ? words.more(formatShare(share, locale)) : formatShare(share, locale);
    return words.gate[of](period, much);
  });
  return new Intl.ListFormat(locale).format(said);
}
