import type { CommissionModel } from "#app/commission/CommissionModel.ts";
import type { CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import { monthlyDates, monthlyNeed } from "#domain/commission/ahead/monthlyDates.ts";
import type { Day } from "#domain/day.ts";
import type { Money } from "#domain/money.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatUp } from "../text/formatExact.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { GoalRow } from "./GoalRow.tsx";
import { KeepLine } from "./KeepLine.tsx";
import { MonthlyWords } from "./MonthlyWords.tsx";
import { useGoalList } from "./useGoalList.ts";

type GoalsWithoutPlanProps = {
  readonly costed: readonly CostedGoal[];
  readonly perMonth: Money | undefined;
  readonly model: CommissionModel;
  readonly today: Day;
};

/** Three numbers of each goal and one more give it a date, without knowing any plan. */
export function GoalsWithoutPlan({ costed, perMonth, model, today }: GoalsWithoutPlanProps) {
  const styles = useGoalList();
  const prose = useProse();
  const words = useTakesText().monthly;
  const { locale } = useTab();
  const currency = perMonth?.currency ?? costed[0]?.currency;
  if (!currency) return null;
  const counted = costed.filter((one) => one.currency === currency);
  const funded = counted.map((one) => one.funded);
  const paid = monthlyDates(funded, BigInt(perMonth?.amount ?? 0), today);
  const need = monthlyNeed(counted, today);
  return (
    <>
      <KeepLine currency={currency} key={currency} model={model} perMonth={perMonth} />
      <ul className={styles.list}>
        {costed.map((one) => (
          <GoalRow costed={one} key={one.goal.id}>
            <MonthlyWords
              costed={one}
              paid={paid.find(({ goal }) => goal === one.goal.id)}
              perMonth={perMonth}
              today={today}
            />
          </GoalRow>
        ))}
      </ul>
      {counted.length > 1 && need > 0n && (
        <p className={prose.body}>{words.all(formatUp(need, currency, locale))}</p>
      )}
    </>
  );
}
