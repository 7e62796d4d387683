import { creditUnitOf } from "#domain/commission/creditUnit.ts";
import type { Draw } from "#domain/commission/draw.ts";
import type { Cap, PlanTerms } from "#domain/commission/plan.ts";
import { isPositive } from "#domain/commission/rational.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { PayText } from "../text/enPay.ts";
import type { StatementText } from "../text/enStatement.ts";
import { formatDay } from "../text/formatDay.ts";
import { formatMinor, formatShare } from "../text/formatExact.ts";
import { extraWords } from "./extraWords.ts";
import { edgeWords, gatesWords, scheduleWords, type PlanWay } from "./scheduleWords.ts";

/** A plan as a list of sentences, for who reads it and does not change it. `period` is "month", or what it pays for. */
export function planInWords(
  { terms }: PlanDraft,
  words: PayText["plan"],
  credit: StatementText,
  period: string,
  locale: string,
): readonly string[] {
  const unit = creditUnitOf(terms);
  const way: PlanWay = { words, credit, terms, unit, period, locale };
  const { targetVariable, commission, ramp, clawback, draws, negative, paidAfterDays } = terms;
  const { accumulation, threshold, gated } = commission;
  const money = (amount: bigint) => formatMinor(amount, terms.currency, locale);
  return [
    unit === "pieces" && words.inPieces,
    quotaWords(terms, way),
    ramp && words.ramp(ramp.shares.map((share) => formatShare(share, locale)).join(", ")),
    targetVariable && words.onTarget(money(targetVariable.amount)),
    ...scheduleWords(commission.schedule, way),
    ...(gated
      ? [
          words.gated(gatesWords(gated.gates, way)),
          ...scheduleWords(gated.otherwise, way).map(words.otherwise),
        ]
      : []),
    accumulation === "deal" && words.perDeal,
    typeof accumulation === "object" && words.toDate[accumulation.toDate],
    threshold &&
      words[threshold.kind === "excess" ? "excess" : "threshold"](
        edgeWords(threshold.at, threshold.by, way),
      ),
    ...terms.extras.map((extra) => extraWords(extra, way)),
    ...commission.caps.map((cap) => capWords(cap, way)),
    ...draws.map((draw) => drawWords(draw, way)),
    clawback &&
      (clawback.kind === "whole"
        ? words.clawbackWhole(clawback.withinDays)
        : words.clawbackShare(clawback.termDays)),
    negative !== "carried" && words.negative[negative](period),
    words.payday(paidAfterDays, period),
  ].filter((line): line is string => typeof line === "string");
}

function quotaWords({ quota }: PlanTerms, way: PlanWay): string {
  const { words, unit, period } = way;
  if (!quota) return words.noQuota;
  if (quota.kind === "listed") return words.listedQuota;
  return words.quota(edgeWords({ n: quota.amount, d: 1n }, "amount", { ...way, unit }), period);
}

function capWords(cap: Cap, way: PlanWay): string {
  const { words, terms, period, locale } = way;
  const soft = isPositive(cap.beyond) ? formatShare(cap.beyond, locale) : undefined;
  if (cap.on === "credit") {
    const most = words.capCredit(edgeWords(cap.most, cap.by, way));
    return soft === undefined ? most : `${most} ${words.beyondCredit(soft)}`;
  }
  const per = cap.per === "period" ? period : words[cap.per];
  const most = words.capPay(formatMinor(cap.most, terms.currency, locale), per);
  if (soft !== undefined) return `${most} ${words.beyondPay(soft)}`;
  return cap.withheld === "carried" ? `${most} ${words.carriedPay}` : most;
}

function drawWords({ kind, minimum, from, to }: Draw, { words, terms, locale }: PlanWay): string {
  const amount = formatMinor(minimum, terms.currency, locale);
  const since = formatDay(from, locale);
  const when = to === undefined ? words.since(since) : words.between(since, formatDay(to, locale));
  const said = words.draw(amount, when);
  return kind === "recoverable" ? `${said} ${words.paidBackLater}` : said;
}
