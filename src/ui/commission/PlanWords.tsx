import { isDated, type CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import type { NeededNow } from "#domain/commission/ahead/neededNow.ts";
import type { PaidBy } from "#domain/commission/fundGoals.ts";
import { shortfallOf } from "#domain/commission/funding.ts";
import type { Currency } from "#domain/money.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatMinor } from "../text/formatExact.ts";
import type { TakesText } from "../text/enTakes.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { formatMonth } from "./formatMonth.ts";

type PlanWordsProps = {
  readonly costed: CostedGoal;
  readonly paid: PaidBy | undefined;
  readonly needed: NeededNow | undefined;
  /** "month", or whatever the plan pays for. */
  readonly period: string;
  /** Of pay. */
  readonly currency: Currency;
};

/** When a goal is paid for at today's pace, and what in time takes: in deals where their size is known. */
export function PlanWords({ costed, paid, needed, period, currency }: PlanWordsProps) {
  const prose = useProse();
  const text = useTakesText();
  const { locale } = useTab();
  const words = text.withPlan;
  if (costed.currency !== currency)
    return <p className={prose.body}>{words.otherCurrency(costed.currency, currency)}</p>;
  const short = shortfallOf(costed.funded);
  if (short === 0n) return <p className={prose.body}>{text.goals.funded}</p>;
  const money = (amount: bigint) => formatMinor(amount, currency, locale);
  const month = paid?.paidBy && formatMonth(paid.paidBy, locale);
  const date = !month ? words.never : paid.inTime ? words.paidBy(month) : words.late(month);
  const inTime = isDated(costed) && needed ? takes(needed, words, money, period) : "";
  return (
    <p className={prose.body}>
      {text.goals.toGo(money(short))} {date} {inTime}
    </p>
  );
}

type Words = TakesText["withPlan"];
type Money = (amount: bigint) => string;

function takes({ need, more }: NeededNow, words: Words, money: Money, period: string): string {
  if (need.status === "noPayday") return words.noPayday;
  if (need.status === "keepsNothing") return words.keepsNothing;
  if (need.status === "covered") return words.covered;
  if (!more) return "";
  const { least, unit } = more;
  const amount = (count: bigint) =>
    unit === "deals" ? words.dealCount(Number(count)) : money(count);
  switch (least.status) {
    case "noPlan":
    case "noDealSize":
      return "";
    case "needsDealSize":
      return words.needsDeal;
    case "unreachable":
      return [
        words.most(money(least.most), period),
        least.leastForMost > 0n && words.mostOf(amount(least.leastForMost)),
      ]
        .filter(Boolean)
        .join(" ");
    case "reached": {
      const count =
        unit === "sales" && "unrounded" in least ? (least.unrounded ?? least.least) : least.least;
      const route = least.routes[0];
      const [first, second] = least.enough;
      const drop = first?.before !== undefined &&
        second && { from: first.before, until: second.from };
      return [
        count === 0n
          ? words.already(period)
          : unit === "deals"
            ? words.deals(words.moreDeals(Number(count)), period)
            : words.sales(amount(count), period),
        unit === "sales" && least.gapFrom !== undefined && words.over(money(least.pays)),
        drop && words.falls(amount(drop.from), amount(drop.until)),
        route && route.bonuses.length > 0 && words.withBonus(route.bonuses.join(", ")),
        need.status === "needs" && need.paydays > 1 && words.eachLater(period),
      ]
        .filter(Boolean)
        .join(" ");
    }
  }
}
