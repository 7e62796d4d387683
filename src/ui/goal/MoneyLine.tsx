import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { Goal } from "#domain/goal/goal.ts";
import type { Money } from "#domain/money.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatMoney } from "../text/formatMoney.ts";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "16px",
    rowGap: "4px",
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground2 },
  amount: { margin: 0 },
  private: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

/** What a goal costs and what there is, on its owner's own page. */
export function MoneyLine({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useGoalText();
  const { locale } = useTab();
  const { cost, saved } = goal.money ?? {};
  if (!cost && !saved) return null;
  const row = (term: string, money: Money | undefined) =>
    money && (
      <>
        <dt className={styles.term}>{term}</dt>
        <dd className={styles.amount}>{formatMoney(money, locale)}</dd>
      </>
    );
  return (
    <Section
      aside={
        <span className={`${prose.quiet} ${styles.private}`}>
          <LockClosedRegular aria-hidden="true" /> {text.page.moneyPrivacy}
        </span>
      }
      heading={text.page.money}
    >
      <dl className={styles.list}>
        {row(text.page.cost, cost)}
        {row(text.page.saved, saved)}
      </dl>
    </Section>
  );
}
