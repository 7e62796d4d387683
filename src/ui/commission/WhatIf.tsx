import { Field, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { CommissionModel } from "#app/commission/CommissionModel.ts";
import type { CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { ceiling, one, ratio, times, type Rational } from "#domain/commission/rational.ts";
import { datesAt, usualPaces } from "#domain/commission/whatIf.ts";
import { amountText } from "#domain/commission/typed/boxText.ts";
import { parseAmount } from "#domain/money.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatMinor, formatShare } from "../text/formatExact.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { CurvePicture } from "./CurvePicture.tsx";
import { formatMonth, formatShortMonth } from "./formatMonth.ts";
import { targetOf } from "./targetOf.ts";

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
  table: {
    borderCollapse: "collapse",
    width: "100%",
    maxWidth: "800px",
    tableLayout: "fixed",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: "inherit",
      padding: "4px 8px 4px 0",
      overflowWrap: "anywhere",
    },
    "& thead th": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& tbody th": {
      paddingTop: "12px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& tbody td": { paddingBottom: "12px" },
    "& caption": { textAlign: "start", padding: "8px 0", fontWeight: tokens.fontWeightSemibold },
  },
  chosen: { fontWeight: `${tokens.fontWeightSemibold} !important` as "bold" },
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
  const { locale } = useTab();
  const [chosen, setChosen] = useState<number>();
  const [deal, setDeal] = useState<string>();
  const target = targetOf(ahead);
  const counted = costed.filter(({ currency }) => currency === ahead.currency);
  const start = Number(ceiling(times(ahead.pace ?? one, ratio(100n))));
  const percent = chosen ?? start;
  const settled = useDeferredValue(percent);
  const size = deal === undefined ? undefined : parseAmount(deal.trim(), ahead.currency);
  const shaped = useMemo<Ahead>(
    () =>
      size === undefined || size <= 0
        ? ahead
        : { ...ahead, unit: { kind: "deals", deal: { amount: BigInt(size) } } },
    [ahead, size],
  );
  const pace = useMemo(() => ratio(BigInt(settled), 100n), [settled]);
  const columns = useMemo(() => {
    const paces: readonly Rational[] = [...usualPaces, pace];
    return datesAt(paces, shaped.goals, shaped.outlook, shaped.unit, shaped.keep);
  }, [shaped, pace]);
  if (counted.length === 0) return null;
  if (target === undefined)
    return (
      <Section heading={words.heading}>
        <p className={prose.body}>{words.noQuota}</p>
      </Section>
    );
  const usual =
    ahead.unit.kind === "deals" ? amountText(ahead.unit.deal.amount, ahead.currency) : "";
  const said = formatShare(ratio(BigInt(percent), 100n), locale, 0);
  const mine = columns.at(-1);
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{words.intro}</p>
      <div className={styles.controls}>
        <Field
          hint={ahead.pace ? words.paceToday(formatShare(ahead.pace, locale, 0)) : null}
          label={`${words.pace}: ${words.paceIs(said)}`}
        >
          <Slider
            aria-valuetext={words.paceIs(said)}
            max={Math.max(150, start)}
            min={Math.min(start, 50)}
            onChange={(_, { value }) => setChosen(value)}
            value={percent}
          />
        </Field>
        <Field label={words.deal}>
          <Input
            autoComplete="off"
            contentBefore={ahead.currency}
            inputMode="decimal"
            onBlur={() => {
              if (size === undefined || size <= 0 || usual !== "") return;
              model.setSettings({ usualDeal: { amount: size, currency: ahead.currency } });
            }}
            onChange={(_, { value }) => setDeal(value)}
            value={deal ?? usual}
          />
        </Field>
      </div>
      <output className={prose.body}>
        {counted.map(({ goal }) => {
          const paid = mine?.goals.find((each) => each.goal === goal.id);
          return (
            <div key={goal.id}>
              <bdi>{goal.title}</bdi>:{" "}
              {paid?.paidBy ? formatMonth(paid.paidBy, locale) : words.never}
            </div>
          );
        })}
      </output>
      <CurvePicture ahead={shaped} costed={counted} pace={pace} />
      <table className={styles.table}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => {
              const name = formatShare(column.pace, locale, 0);
              const isMine = at === columns.length - 1;
              return (
                <th className={isMine ? styles.chosen : ""} key={at} scope="col">
                  {isMine ? words.yours(name) : words.at(name)}
                </th>
              );
            })}
          </tr>
        </thead>
        {counted.map(({ goal }) => (
          <tbody key={goal.id}>
            <tr>
              <th colSpan={columns.length} scope="rowgroup">
                <bdi>{goal.title}</bdi>
              </th>
            </tr>
            <tr>
              {columns.map((column, at) => {
                const paid = column.goals.find((each) => each.goal === goal.id);
                const isMine = at === columns.length - 1;
                return (
                  <td className={isMine ? styles.chosen : ""} key={at}>
                    {paid?.paidBy ? formatShortMonth(paid.paidBy, locale) : words.never}
                  </td>
                );
              })}
            </tr>
          </tbody>
        ))}
      </table>
      <p className={prose.quiet}>
        {words.estimate} {words.target(formatMinor(target, ahead.currency, locale))}
      </p>
    </Section>
  );
}
