import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionModel } from "#app/commission/CommissionModel.ts";
import { amountText } from "#domain/commission/typed/boxText.ts";
import { parseAmount, type Currency, type Money } from "#domain/money.ts";
import { useProse } from "../shared/useProse.ts";
import { useTakesText } from "../text/useTakesText.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    rowGap: "4px",
  },
  box: { width: "144px", "& input": { width: "100%", minWidth: 0 } },
  say: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type KeepLineProps = {
  readonly model: CommissionModel;
  readonly perMonth: Money | undefined;
  /** Of the goals, where nothing was said yet. */
  readonly currency: Currency;
};

/** "I keep about … a month": the one number more that gives a date without knowing any plan. */
export function KeepLine({ model, perMonth, currency }: KeepLineProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().monthly;
  const kept = perMonth?.currency === currency ? perMonth : undefined;
  const [typed, setTyped] = useState(kept ? amountText(BigInt(kept.amount), currency) : "");
  const amount = parseAmount(typed.trim(), currency);
  const isWrong = typed.trim() !== "" && amount === undefined;
  const keep = (): void => {
    if (isWrong) return;
    if (amount === kept?.amount) return;
    model.setSettings({ perMonth: amount === undefined ? undefined : { amount, currency } });
  };
  return (
    <div>
      <div className={styles.line}>
        <label className={styles.say} htmlFor="kept-a-month">
          {words.label}
        </label>
        <Field className={styles.box} validationMessage={isWrong ? words.notAnAmount : null}>
          <Input
            aria-describedby="kept-a-month-hint"
            autoComplete="off"
            contentBefore={currency}
            id="kept-a-month"
            inputMode="decimal"
            onBlur={keep}
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={({ key }) => key === "Enter" && keep()}
            value={typed}
          />
        </Field>
        <span className={styles.say}>{words.aMonth}</span>
      </div>
      <p className={prose.quiet} id="kept-a-month-hint">
        {words.hint}
      </p>
    </div>
  );
}
