import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionModel, Pay } from "#app/commission/CommissionModel.ts";
import type { Period } from "#domain/commission/calendar.ts";
import { planOn } from "#domain/commission/quota.ts";
import type { FiguresDraft } from "#domain/commission/records/PeriodFigures.ts";
import { amountText } from "#domain/commission/typed/boxText.ts";
import { parseAmount, type Currency } from "#domain/money.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatMinor } from "../text/formatExact.ts";
import { usePayText } from "../text/usePayText.ts";
import { formatPeriod } from "./formatPeriod.ts";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    maxWidth: "640px",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "start",
      fontWeight: "inherit",
      verticalAlign: "top",
      padding: "6px 12px 6px 0",
    },
    "& thead th": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& tbody th": { paddingTop: "12px", minWidth: "84px" },
    "& input": { width: "100%", minWidth: 0 },
  },
  given: { paddingTop: "6px" },
});

type ResultsProps = {
  readonly model: CommissionModel;
  readonly pay: Extract<Pay, { readonly status: "ready" }>;
};

const shownAtFirst = 6;

/** Target and result period by period: the manager's to be read, one's own to be typed. */
export function Results({ model, pay }: ResultsProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePayText().results;
  const { locale } = useTab();
  const [all, setAll] = useState(false);
  if (pay.pay.status !== "good") return null;
  const { calendar, plans } = pay.pay.book;
  const currency = plans[0]?.currency;
  if (!currency) return null;
  const begun = calendar.filter(({ first }) => first <= pay.today).toReversed();
  const shown = all ? begun : begun.slice(0, shownAtFirst);
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{words.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">
              {words.quota}, {currency}
            </th>
            <th scope="col">
              {words.result}, {currency}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((period) => (
            <tr key={period.first}>
              <th scope="row">{formatPeriod(period, locale)}</th>
              {(["quota", "result"] as const).map((which) => (
                <td key={which}>
                  <FigureBox
                    currency={currency}
                    model={model}
                    pay={pay}
                    period={period}
                    which={which}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < begun.length && (
        <p className={prose.body}>
          <TextButton onPress={() => setAll(true)}>{words.earlier}</TextButton>
        </p>
      )}
    </Section>
  );
}

/** What the plan itself expects of the period, which holds while nothing is typed. */
function plannedQuota({ pay }: ResultsProps["pay"], { first }: Period): string {
  const plan = pay.status === "good" ? planOn(pay.book.plans, first) : undefined;
  const quota =
    plan?.quota?.kind === "listed"
      ? plan.quota.amounts.find((each) => each.first === first)?.amount
      : plan?.quota?.amount;
  return plan && quota !== undefined ? amountText(quota, plan.currency) : "";
}

type FigureBoxProps = ResultsProps & {
  readonly period: Period;
  readonly which: "quota" | "result";
  readonly currency: Currency;
};

function FigureBox({ model, pay, period, which, currency }: FigureBoxProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePayText().results;
  const { locale } = useTab();
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const row = pay.figures.find(({ figures: { first } }) => first === period.first);
  const value = row?.figures[which];
  const by = which === "quota" ? row?.quotaBy : row?.resultBy;
  if (by === "manager" && value !== undefined)
    return (
      <div className={styles.given}>
        {formatMinor(BigInt(value), currency, locale)}{" "}
        <span className={prose.quiet}>{words.byManager}</span>
      </div>
    );
  const text = value === undefined ? "" : amountText(BigInt(value), currency);
  const name = formatPeriod(period, locale);
  const keep = (): void => {
    if (typed === undefined || typed.trim() === text) return;
    const amount = typed.trim() === "" ? undefined : parseAmount(typed.trim(), currency);
    const wrong = typed.trim() !== "" && amount === undefined;
    setWrong(wrong);
    if (wrong) return;
    setTyped(undefined);
    const mine = row && {
      ...(row.quotaBy === "me" && row.figures.quota !== undefined && { quota: row.figures.quota }),
      ...(row.resultBy === "me" &&
        row.figures.result !== undefined && { result: row.figures.result }),
    };
    const next = { ...mine, [which]: amount };
    if (next.quota === undefined && next.result === undefined) {
      model.removeFigures(period.first);
      return;
    }
    const figures: FiguresDraft = {
      first: period.first,
      currency,
      ...(next.quota !== undefined && { quota: next.quota }),
      ...(next.result !== undefined && { result: next.result }),
      deals: row?.resultBy === "me" ? row.figures.deals : [],
      cancellations: row?.resultBy === "me" ? row.figures.cancellations : [],
    };
    model.setFigures([figures]);
  };
  return (
    <Field validationMessage={isWrong ? words.notAnAmount : null}>
      <Input
        aria-label={which === "quota" ? words.quotaOf(name) : words.resultOf(name)}
        autoComplete="off"
        inputMode="decimal"
        onBlur={keep}
        onChange={(_, data) => setTyped(data.value)}
        onKeyDown={({ key }) => key === "Enter" && keep()}
        placeholder={which === "quota" ? plannedQuota(pay, period) : ""}
        value={typed ?? text}
      />
    </Field>
  );
}
