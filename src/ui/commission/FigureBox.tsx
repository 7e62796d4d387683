import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionModel, Pay } from "#app/commission/CommissionModel.ts";
import type { Period } from "#domain/commission/calendar.ts";
import type { CreditUnit } from "#domain/commission/creditUnit.ts";
import { creditOf } from "#domain/commission/sale.ts";
import { figureIn, figureText } from "#domain/commission/typed/typedFigure.ts";
import { minorUnits, type Currency } from "#domain/money.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatCredit } from "../text/formatCredit.ts";
import { usePayText } from "../text/usePayText.ts";
import { useStatementText } from "../text/useStatementText.ts";
import { formatPeriod } from "./formatPeriod.ts";

const useStyles = makeStyles({ given: { paddingTop: "6px" } });

type FigureBoxProps = {
  readonly model: CommissionModel;
  readonly pay: Extract<Pay, { readonly status: "ready" }>;
  readonly period: Period;
  readonly which: "quota" | "result";
  readonly currency: Currency;
  readonly unit: CreditUnit;
  /** What the plan itself expects of the period, ramped and prorated; it holds while nothing is typed. */
  readonly expected: bigint | undefined;
};

/** A target or result of one's own, which is kept when its box is left; or the manager's, to be read. */
export function FigureBox(props: FigureBoxProps) {
  const { model, pay, period, which, currency, unit, expected } = props;
  const styles = useStyles();
  const prose = useProse();
  const words = usePayText().results;
  const statementText = useStatementText();
  const { locale, notice } = useTab();
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<string>();
  const row = pay.figures.find(({ figures: { first } }) => first === period.first);
  const value = row?.figures[which];
  const by = which === "quota" ? row?.quotaBy : row?.resultBy;
  const written = (amount: bigint) => formatCredit(amount, unit, statementText, locale);
  if (by === "manager" && value !== undefined)
    return (
      <div className={styles.given}>
        {written(BigInt(value))} <span className={prose.quiet}>{words.byManager}</span>
      </div>
    );
  const text = value === undefined ? "" : figureText(value, unit);
  const name = formatPeriod(period, locale);
  const box = which === "quota" ? words.quotaOf(name) : words.resultOf(name);
  const faultIn = (figure: bigint | undefined): string | undefined => {
    if (figure === undefined) return words.notAnAmount;
    if (which === "quota") return figure > 0n ? undefined : words.noQuota;
    const own = row?.resultBy === "me" ? row.figures.deals : [];
    const deals = own.reduce((all, deal) => all + creditOf(deal), 0n);
    return own.length > 0 && figure < deals ? words.underDeals(written(deals)) : undefined;
  };
  const keep = (): void => {
    if (typed === undefined || typed.trim() === text) return;
    const isEmpty = typed.trim() === "";
    const figure = isEmpty ? undefined : figureIn(typed, unit);
    const units = figure === undefined ? undefined : minorUnits(Number(figure));
    const found = isEmpty ? undefined : faultIn(units === undefined ? undefined : figure);
    setFault(found);
    if (found !== undefined) return;
    setTyped(undefined);
    const { undo } = model.changeFigures(period.first, currency, { [which]: units });
    notice.set({ text: isEmpty ? words.emptied(box) : words.kept(box), undo });
  };
  return (
    <Field validationMessage={fault ?? null}>
      <Input
        aria-label={box}
        autoComplete="off"
        inputMode={which === "quota" ? "decimal" : "text"}
        onBlur={keep}
        onChange={(_, data) => setTyped(data.value)}
        onKeyDown={({ key }) => key === "Enter" && keep()}
        placeholder={which === "quota" && expected !== undefined ? written(expected) : ""}
        value={typed ?? text}
      />
    </Field>
  );
}
