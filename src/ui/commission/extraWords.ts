import type { Condition, Extra, Kicker, Spiff } from "#domain/commission/extras.ts";
import { ratio } from "#domain/commission/rational.ts";
import { formatCredit } from "../text/formatCredit.ts";
import { formatDay } from "../text/formatDay.ts";
import { formatMinor, formatNearest, formatShare } from "../text/formatExact.ts";
import { gatesWords, type PlanWay } from "./scheduleWords.ts";

/** A kicker, a campaign or a bonus in a sentence. */
export function extraWords(extra: Extra, way: PlanWay): string {
  const { words, terms, period, locale } = way;
  switch (extra.kind) {
    case "kicker":
      return kickerWords(extra, way);
    case "bonus": {
      const amount = formatMinor(extra.amount, terms.currency, locale);
      const per = extra.per === "period" ? period : words[extra.per];
      return extra.gates.length > 0
        ? words.bonus(extra.name, amount, per, gatesWords(extra.gates, way))
        : words.plainBonus(extra.name, amount, per);
    }
    case "spiff":
      return [
        words.spiff(extra.name, formatDay(extra.from, locale), formatDay(extra.to, locale)),
        ...spiffPays(extra, way),
      ].join(" ");
  }
}

function kickerWords({ name, when, pays }: Kicker, way: PlanWay): string {
  const { words, terms, unit, locale } = way;
  const paid =
    pays.kind === "fixed"
      ? formatMinor(pays.amount, terms.currency, locale)
      : unit === "pieces"
        ? words.forEach(formatNearest(pays.points, terms.currency, locale))
        : formatShare(pays.points, locale, 4);
  if (when.length === 0) return words.kicker(name, paid);
  const asked = when.map((condition) => conditionWords(condition, way));
  return words.kickerFrom(name, paid, new Intl.ListFormat(locale).format(asked));
}

function conditionWords({ of, is, than }: Condition, way: PlanWay): string {
  const { words, credit, unit, locale } = way;
  const amount =
    of === "amount"
      ? formatCredit(than, unit, credit, locale)
      : words.measured(new Intl.NumberFormat(locale).format(than), of.measure);
  return is === "over" ? words.over(amount) : words.atLeast(amount);
}

/** What one of what is counted pays, where all of them pay the same. */
function spiffPays({ counts, schedule }: Spiff, way: PlanWay): readonly string[] {
  const { words, terms, unit, locale } = way;
  if (schedule.kind !== "flat" || schedule.rate.kind !== "rate") return [];
  const { rate } = schedule.rate;
  if (counts === "credit" && unit !== "pieces")
    return [words.spiffShare(formatShare(rate, locale, 4))];
  const each = formatNearest(ratio(rate.n, rate.d), terms.currency, locale);
  if (typeof counts === "object") return [words.spiffMeasure(each, counts.measure)];
  return [counts === "deals" ? words.spiffDeal(each) : words.spiffPiece(each)];
}
