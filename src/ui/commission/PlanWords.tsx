import { isDated, type CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import type { NeededNow } from "#domain/commission/ahead/neededNow.ts";
import { creditUnitOf } from "#domain/commission/creditUnit.ts";
import type { PaidBy } from "#domain/commission/fundGoals.ts";
import { shortfallOf } from "#domain/commission/funding.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatMinor } from "../text/formatExact.ts";
import { useStatementText } from "../text/useStatementText.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { formatMonth } from "./formatMonth.ts";
import { neededWords } from "./neededWords.ts";

type PlanWordsProps = {
  readonly ahead: Ahead;
  readonly costed: CostedGoal;
  readonly paid: PaidBy | undefined;
  readonly needed: NeededNow | undefined;
  /** "month", or whatever the plan pays for. */
  readonly period: string;
};

/** When a goal is paid for at today's pace, and what in time takes: in deals where their size is known. */
export function PlanWords({ ahead, costed, paid, needed, period }: PlanWordsProps) {
  const prose = useProse();
  const text = useTakesText();
  const credit = useStatementText();
  const { locale } = useTab();
  const words = text.withPlan;
  const { currency, outlook } = ahead;
  if (costed.currency !== currency)
    return <p className={prose.body}>{words.otherCurrency(costed.currency, currency)}</p>;
  const short = shortfallOf(costed.funded);
  if (short === 0n) return <p className={prose.body}>{text.goals.funded}</p>;
  const dated = isDated(costed);
  const inTime = dated && paid?.inTime === true;
  const month = paid?.paidBy && formatMonth(paid.paidBy, locale);
  const date = (): string => {
    if (!month) return words.never;
    if (inTime) return words.inTime(month);
    return dated ? words.late(month) : words.paidBy(month);
  };
  const unit = creditUnitOf(outlook.position.plan);
  const way = { words, credit, currency, unit, period, locale };
  return (
    <p className={prose.body}>
      {text.goals.toGo(formatMinor(short, currency, locale))} {date()}{" "}
      {dated && needed ? neededWords(needed, inTime, way) : ""}
    </p>
  );
}
