import { isDated, type CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import type { PaidBy } from "#domain/commission/fundGoals.ts";
import { savingOutlook } from "#domain/commission/savings.ts";
import type { Day } from "#domain/day.ts";
import type { Money } from "#domain/money.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatMinor, formatUp } from "../text/formatExact.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { formatMonth } from "./formatMonth.ts";

type MonthlyWordsProps = {
  readonly costed: CostedGoal;
  readonly perMonth: Money | undefined;
  /** When it is paid for after those before it; undefined where nothing kept counts for it. */
  readonly paid: PaidBy | undefined;
  readonly today: Day;
};

/** When a goal is paid for by what is kept a month, and what in time would take. */
export function MonthlyWords({ costed, perMonth, paid, today }: MonthlyWordsProps) {
  const prose = useProse();
  const text = useTakesText();
  const words = text.monthly;
  const { locale } = useTab();
  const { currency, funded } = costed;
  const { cost, saved, by } = funded;
  const dated = isDated(costed);
  const outlook = savingOutlook(
    { saved, ...(cost !== undefined && { cost }), ...(dated && { by }) },
    today,
  );
  if (outlook.status !== "short") return <p className={prose.body}>{text.goals.funded}</p>;
  const money = (amount: bigint) => formatMinor(amount, currency, locale);
  const date = (): string => {
    if (!perMonth || perMonth.amount === 0) return words.ask;
    if (perMonth.currency !== currency) return words.otherCurrency(currency);
    if (paid?.paidBy === undefined) return words.tooFar;
    const month = formatMonth(paid.paidBy, locale);
    return paid.inTime ? words.paidBy(month) : words.late(month);
  };
  const inTime = !dated
    ? ""
    : outlook.neededPerMonth === undefined
      ? words.past
      : words.needed(formatUp(outlook.neededPerMonth, currency, locale));
  return (
    <p className={prose.body}>
      {text.goals.toGo(money(outlook.shortfall))} {date()} {inTime}
    </p>
  );
}
