import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { exampleStatement } from "#domain/commission/exampleStatement.ts";
import { ceiling, dividedBy, ratio, times } from "#domain/commission/rational.ts";
import { amountText } from "#domain/commission/typed/boxText.ts";
import { readTypedPlan } from "#domain/commission/typed/readTypedPlan.ts";
import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import type { Plan, PlanTerms } from "#domain/commission/plan.ts";
import { parseAmount } from "#domain/money.ts";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { formatMinor, formatShare } from "../../text/formatExact.ts";
import { usePlanFormText } from "../../text/usePlanFormText.ts";
import { StatementLines } from "../StatementLines.tsx";
import { AmountBox } from "./AmountBox.tsx";
import { usePlanFormStyles } from "./usePlanFormStyles.ts";

const useStyles = makeStyles({
  example: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    minWidth: 0,
    padding: "16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type WorkedExampleProps = {
  readonly typed: TypedPlan;
  /** The terms of a plan that is changed, for those the form does not ask. */
  readonly like?: PlanTerms | undefined;
};

/** What the plan being typed pays for sales that the person chooses, line by line. */
export function WorkedExample({ typed, like }: WorkedExampleProps) {
  const styles = useStyles();
  const form = usePlanFormStyles();
  const prose = useProse();
  const words = usePlanFormText();
  const { locale } = useTab();
  const [sold, setSold] = useState<string>();
  const [deals, setDeals] = useState("1");
  const read = readTypedPlan(typed, like);
  const plan = read.status === "good" ? read.plan : undefined;
  const text = sold ?? (plan ? amountText(usualSales(plan), plan.currency) : "");
  const amount = plan && parseAmount(text, plan.currency);
  const count = /^\d{1,4}$/u.test(deals.trim()) ? BigInt(deals.trim()) : 1n;
  const statement =
    plan && amount !== undefined
      ? exampleStatement(plan, BigInt(amount), count, typed.months)
      : undefined;
  const share = plan && amount !== undefined ? shareOf(plan, BigInt(amount)) : undefined;
  return (
    <section aria-label={words.example.heading} className={styles.example}>
      <h3 className={styles.heading}>{words.example.heading}</h3>
      <div className={form.row}>
        <AmountBox
          label={words.example.sold(words.periods[typed.months])}
          message={null}
          onChange={setSold}
          value={text}
        />
        <AmountBox label={words.example.deals} message={null} onChange={setDeals} value={deals} />
      </div>
      <output className={prose.body}>
        {statement && plan
          ? [
              words.example.pays(formatMinor(statement.paid, plan.currency, locale)),
              share && `(${words.example.share(formatShare(share, locale, 0))})`,
            ]
              .filter(Boolean)
              .join(" ")
          : words.example.waiting}
      </output>
      {statement && plan && (
        <StatementLines
          caption={words.example.heading}
          currency={plan.currency}
          plans={[plan]}
          statement={statement}
        />
      )}
      {statement && plan && runsOver(plan) && <p className={prose.quiet}>{words.example.alike}</p>}
    </section>
  );
}

/** A fifth past the target shows what going past it does; without one, a plain sum. */
function usualSales({ quota, currency }: Plan): bigint {
  if (quota?.kind === "each") return ceiling(times(ratio(quota.amount), ratio(6n, 5n)));
  const thousands = parseAmount("50000", currency);
  return BigInt(thousands ?? 0);
}

function shareOf({ quota }: Plan, sold: bigint) {
  return quota?.kind === "each" ? dividedBy(ratio(sold), ratio(quota.amount)) : undefined;
}

/** Whether what one period pays depends on the others. */
function runsOver({ commission, extras }: Plan): boolean {
  return (
    typeof commission.accumulation === "object" ||
    extras.some((extra) => extra.kind === "bonus" && extra.per !== "period")
  );
}
