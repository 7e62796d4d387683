import type { Extra } from "#domain/commission/extras.ts";
import type { Cap, PlanTerms } from "#domain/commission/plan.ts";
import { isPositive, type Rational } from "#domain/commission/rational.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { EdgeUnit, Rate, Schedule } from "#domain/commission/schedule.ts";
import { decimal } from "#domain/commission/rational.ts";
import type { PayText } from "../text/enPay.ts";
import { formatDay } from "../text/formatDay.ts";
import { formatMinor, formatNearest, formatShare } from "../text/formatExact.ts";

type Way = {
  readonly words: PayText["plan"];
  readonly terms: PlanTerms;
  readonly period: string;
  readonly locale: string;
};

/** A plan as a list of sentences, for who reads it and does not change it. */
export function planInWords(
  { terms }: PlanDraft,
  words: PayText["plan"],
  period: string,
  locale: string,
): readonly string[] {
  const way: Way = { words, terms, period, locale };
  const { quota, targetVariable, commission, draws, paidAfterDays } = terms;
  const { accumulation } = commission;
  const money = (amount: bigint) => formatMinor(amount, terms.currency, locale);
  return [
    quota?.kind === "each" ? words.quota(money(quota.amount), period) : !quota && words.noQuota,
    targetVariable && words.onTarget(money(targetVariable.amount)),
    ...scheduleWords(commission.schedule, way),
    accumulation === "deal" && words.perDeal,
    typeof accumulation === "object" && words.toDate[accumulation.toDate],
    commission.threshold &&
      words.threshold(edgeWords(commission.threshold.at, commission.threshold.by, way)),
    ...terms.extras.map((extra) => extraWords(extra, way)),
    ...commission.caps.map((cap) => capWords(cap, way)),
    ...draws.map(({ minimum }) => words.draw(money(minimum))),
    words.payday(paidAfterDays, period),
  ].filter((line): line is string => typeof line === "string");
}

function scheduleWords(schedule: Schedule, way: Way): readonly string[] {
  const { words, locale } = way;
  switch (schedule.kind) {
    case "flat":
      return [words.flat(rateWords(schedule.rate, words, locale))];
    case "marginal":
    case "wholeAmount":
    case "interpolatedRate":
      return [
        ...schedule.tiers.map(({ from, rate }) =>
          isPositive(from)
            ? words.tier(rateWords(rate, words, locale), edgeWords(from, schedule.by, way))
            : words.firstTier(rateWords(rate, words, locale)),
        ),
        schedule.kind === "marginal"
          ? words.above
          : schedule.kind === "wholeAmount"
            ? words.whole
            : words.interpolated,
      ];
    case "interpolatedAmount":
      return [words.interpolated];
    case "payCurve":
      return [words.curve];
  }
}

function rateWords(rate: Rate, words: PayText["plan"], locale: string): string {
  if (rate.kind === "rate") return formatShare(rate.rate, locale, 4);
  if (rate.kind === "pointsOverBase") return words.pointsOver(formatShare(rate.points, locale, 4));
  return words.times(
    new Intl.NumberFormat(locale).format(decimal(rate.times) as Intl.StringNumericLiteral),
  );
}

function edgeWords(at: Rational, by: EdgeUnit, { words, terms, locale }: Way): string {
  return by === "quota"
    ? words.ofTarget(formatShare(at, locale))
    : formatNearest(at, terms.currency, locale);
}

function extraWords(extra: Extra, { words, terms, period, locale }: Way): string {
  const money = (amount: bigint) => formatMinor(amount, terms.currency, locale);
  switch (extra.kind) {
    case "kicker": {
      const pays =
        extra.pays.kind === "fixed"
          ? money(extra.pays.amount)
          : formatShare(extra.pays.points, locale, 4);
      const [first] = extra.when;
      return first?.of === "amount"
        ? words.kickerFrom(extra.name, pays, money(first.than))
        : words.kicker(extra.name, pays);
    }
    case "bonus": {
      const per = extra.per === "period" ? period : words[extra.per];
      const [gate] = extra.gates;
      return gate
        ? words.bonus(extra.name, money(extra.amount), per, formatShare(gate.share, locale))
        : words.plainBonus(extra.name, money(extra.amount), per);
    }
    case "spiff":
      return words.spiff(extra.name, formatDay(extra.from, locale), formatDay(extra.to, locale));
  }
}

function capWords(cap: Cap, way: Way): string {
  const { words, terms, period, locale } = way;
  if (cap.on === "credit") return words.capCredit(edgeWords(cap.most, cap.by, way));
  const per = cap.per === "period" ? period : words[cap.per];
  return words.capPay(formatMinor(cap.most, terms.currency, locale), per);
}
