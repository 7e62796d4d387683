import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { costedGoals } from "#domain/commission/ahead/costedGoals.ts";
import { dealsForSooner, lookAhead } from "#domain/commission/ahead/lookAhead.ts";
import { one } from "#domain/commission/rational.ts";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { TeamPayLink } from "../teamPay/TeamPayLink.tsx";
import { useTakesText } from "../text/useTakesText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { Assumptions } from "./Assumptions.tsx";
import { GoalsWithoutPlan } from "./GoalsWithoutPlan.tsx";
import { GoalsWithPlan } from "./GoalsWithPlan.tsx";
import { NoCosts } from "./NoCosts.tsx";
import { PastTargetSection } from "./PastTargetSection.tsx";
import { StatementSection } from "./StatementSection.tsx";
import { useCommission } from "./useCommission.ts";
import { useRenewedLines } from "./useRenewedLines.ts";
import { WhatIf } from "./WhatIf.tsx";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "40px" },
});

/** From what a person works for to what it takes, for nobody else's eyes. Goals come first. */
export function TakesPage() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = useTakesText();
  const { model: tab } = useTab();
  const board = useReadable(tab.goals.board);
  const { model, pay } = useCommission();
  const goals = useMemo(
    () => (board.status === "ready" ? board.goals.map(({ goal }) => goal) : []),
    [board],
  );
  const today = board.status === "ready" ? board.today : undefined;
  const costed = useMemo(() => costedGoals(goals), [goals]);
  const ahead = useMemo(() => {
    if (pay.status !== "ready" || pay.pay.status !== "good" || today === undefined)
      return undefined;
    const { book } = pay.pay;
    const currency = book.plans[0]?.currency;
    return lookAhead({
      book,
      today,
      goals: costed.filter((one) => one.currency === currency).map(({ funded }) => funded),
      settings: pay.settings,
    });
  }, [pay, today, costed]);
  const sooner = useMemo(() => ahead && dealsForSooner(ahead, ahead.pace ?? one), [ahead]);
  useRenewedLines(pay, sooner);
  if (board.status !== "ready" || pay.status === "opening" || today === undefined)
    return <Waiting words={text.opening} />;
  const settings = pay.status === "ready" ? pay.settings : {};
  const active = goals.filter(({ status }) => status === "active");
  return (
    <Page heading={words.heading} summary={<p className={prose.lead}>{words.privacy}</p>}>
      <div className={styles.page}>
        <Section heading={words.goals.heading}>
          {costed.length > 0 &&
            (ahead ? (
              <GoalsWithPlan ahead={ahead} costed={costed} sooner={sooner} />
            ) : (
              <GoalsWithoutPlan
                costed={costed}
                model={model}
                perMonth={settings.perMonth}
                today={today}
              />
            ))}
          <NoCosts
            currency={costed[0]?.currency}
            goals={active.filter(({ id }) => costed.every(({ goal }) => goal.id !== id))}
            none={costed.length === 0}
          />
        </Section>
        {ahead && <WhatIf ahead={ahead} costed={costed} model={model} />}
        <Assumptions ahead={ahead} model={model} pay={pay} />
        {ahead && pay.status === "ready" && pay.pay.status === "good" && (
          <StatementSection ahead={ahead} figures={pay.figures} leftOut={pay.pay.leftOut} />
        )}
        {ahead && pay.status === "ready" && <PastTargetSection ahead={ahead} costed={costed} />}
        <TeamPayLink />
      </div>
    </Page>
  );
}
