import { Field, makeStyles, Slider } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { CommissionModel } from "#app/commission/CommissionModel.ts";
import type { CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { creditUnitOf } from "#domain/commission/creditUnit.ts";
import { floor, one, ratio, times, type Rational } from "#domain/commission/rational.ts";
import { datesAt, usualPaces } from "#domain/commission/whatIf.ts";
import { amountText } from "#domain/commission/typed/boxText.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatCredit } from "../text/formatCredit.ts";
import { formatShareDown } from "../text/formatExact.ts";
import { useStatementText } from "../text/useStatementText.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { CurvePicture } from "./CurvePicture.tsx";
import { DatesTable } from "./DatesTable.tsx";
import { DealGuess, guessedDeal } from "./DealGuess.tsx";
import { formatMonth } from "./formatMonth.ts";
import { targetOf } from "./targetOf.ts";
import { useSaidOnceSettled } from "./useSaidOnceSettled.ts";

const useStyles = makeStyles({
  controls: {
    display: "grid",
    columnGap: "32px",
    rowGap: "16px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))",
    alignItems: "start",
    maxWidth: "800px",
    "& > *": { minWidth: 0 },
    "& input": { minWidth: 0 },
  },
  said: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

type WhatIfProps = {
  readonly ahead: Ahead;
  readonly costed: readonly CostedGoal[];
  readonly model: CommissionModel;
};

/** A slider on how one sells, and what it does for one's dates. */
export function WhatIf({ ahead, costed, model }: WhatIfProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().whatIf;
  const statementText = useStatementText();
  const { locale } = useTab();
  const [chosen, setChosen] = useState<number>();
  const [deal, setDeal] = useState<string>();
  const target = targetOf(ahead);
  const unit = creditUnitOf(ahead.outlook.position.plan);
  const counted = costed.filter(({ currency }) => currency === ahead.currency);
  const today = ahead.pace ?? one;
  const start = Number(floor(times(today, ratio(100n))));
  const settled = useDeferredValue(chosen);
  const size = deal === undefined ? undefined : guessedDeal(deal, ahead.currency);
  const shaped = useMemo<Ahead>(
    () =>
      size === undefined
        ? ahead
        : { ...ahead, unit: { kind: "deals", deal: { amount: BigInt(size) } } },
    [ahead, size],
  );
  // Until it is moved, it stands at today's pace to the last figure.
  const pace = useMemo(
    () => (settled === undefined ? today : ratio(BigInt(settled), 100n)),
    [settled, today],
  );
  const columns = useMemo(() => {
    const paces: readonly Rational[] = [...usualPaces, pace];
    return datesAt(paces, shaped.goals, shaped.outlook, shaped.unit, shaped.keep);
  }, [shaped, pace]);
  const mine = columns.at(-1);
  const said = formatShareDown(chosen === undefined ? today : ratio(BigInt(chosen), 100n), locale);
  const dates = counted.map(({ goal: { id, title } }) => {
    const paidBy = mine?.goals.find((each) => each.goal === id)?.paidBy;
    return { id, title, date: paidBy ? formatMonth(paidBy, locale) : words.never };
  });
  const saidOnce = useSaidOnceSettled(
    chosen === undefined && deal === undefined
      ? ""
      : dates.map(({ title, date }) => `${title}: ${date}.`).join(" "),
  );
  if (counted.length === 0) return null;
  if (target === undefined)
    return (
      <Section heading={words.heading}>
        <p className={prose.body}>{words.noQuota}</p>
      </Section>
    );
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{words.intro}</p>
      <div className={styles.controls}>
        <Field
          hint={ahead.pace ? words.paceToday(formatShareDown(ahead.pace, locale)) : null}
          label={`${words.pace}: ${words.paceIs(said)}`}
        >
          <Slider
            aria-valuetext={words.paceIs(said)}
            max={Math.max(150, start)}
            min={Math.min(start, 50)}
            onChange={(_, { value }) => setChosen(value)}
            value={chosen ?? start}
          />
        </Field>
        {unit !== "pieces" && (
          <DealGuess
            currency={ahead.currency}
            model={model}
            onType={setDeal}
            typed={deal}
            usual={
              ahead.unit.kind === "deals" ? amountText(ahead.unit.deal.amount, ahead.currency) : ""
            }
          />
        )}
      </div>
      <div className={prose.body}>
        {dates.map(({ id, title, date }) => (
          <div key={id}>
            <bdi>{title}</bdi>: {date}
          </div>
        ))}
      </div>
      <output className={styles.said}>{saidOnce}</output>
      <CurvePicture ahead={shaped} costed={counted} pace={pace} />
      <DatesTable columns={columns} costed={counted} />
      <p className={prose.quiet}>
        {words.estimate} {words.target(formatCredit(target, unit, statementText, locale))}
      </p>
    </Section>
  );
}
