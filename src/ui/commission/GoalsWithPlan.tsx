import { useMemo } from "react";
import { dealsLineOf } from "#app/commission/renewDealsLines.ts";
import type { CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import { datesAtPace, type Ahead, type Sooner } from "#domain/commission/ahead/lookAhead.ts";
import { neededNow } from "#domain/commission/ahead/neededNow.ts";
import { one } from "#domain/commission/rational.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { formatMonth } from "./formatMonth.ts";
import { GoalRow } from "./GoalRow.tsx";
import { LineReaders } from "./LineReaders.tsx";
import { PlanWords } from "./PlanWords.tsx";
import { useGoalList } from "./useGoalList.ts";
import { usePeriodName } from "./usePeriodName.ts";

type GoalsWithPlanProps = {
  readonly ahead: Ahead;
  readonly costed: readonly CostedGoal[];
  readonly sooner: Sooner | undefined;
};

/** When each goal is paid for at today's pace, and what in time takes this period. */
export function GoalsWithPlan({ ahead, costed, sooner }: GoalsWithPlanProps) {
  const styles = useGoalList();
  const prose = useProse();
  const words = useTakesText().withPlan;
  const { locale } = useTab();
  const period = usePeriodName(ahead);
  const found = useMemo(() => {
    const pace = ahead.pace ?? one;
    return {
      dates: datesAtPace(ahead, pace),
      needs: neededNow(ahead),
    };
  }, [ahead]);
  const { dates, needs } = found;
  const nearer = sooner && costed.find(({ goal }) => goal.id === sooner.goal);
  return (
    <>
      {sooner && nearer && (
        <div>
          <p className={prose.lead}>
            {words.sooner(
              words.soonerDeals(Number(sooner.deals)),
              nearer.goal.title,
              formatMonth(sooner.paidBy, locale),
            )}
          </p>
          <LineReaders goal={nearer.goal} line={dealsLineOf(sooner)} />
        </div>
      )}
      <ul className={styles.list}>
        {costed.map((each) => (
          <GoalRow costed={each} key={each.goal.id}>
            <PlanWords
              costed={each}
              ahead={ahead}
              needed={needs.find(({ goal }) => goal === each.goal.id)}
              paid={dates.find(({ goal }) => goal === each.goal.id)}
              period={period}
            />
          </GoalRow>
        ))}
      </ul>
      {!ahead.pace && <p className={prose.quiet}>{words.atTarget(period)}</p>}
      {ahead.paceFrom === "earlierYear" && (
        <p className={prose.quiet}>{words.earlierPace(period)}</p>
      )}
    </>
  );
}
