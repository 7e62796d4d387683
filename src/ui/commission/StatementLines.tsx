import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "#domain/commission/plan.ts";
import type { Statement } from "#domain/commission/statement.ts";
import type { Currency } from "#domain/money.ts";
import { useProse } from "../shared/useProse.ts";
import { formatMinor } from "../text/formatExact.ts";
import { useStatementText } from "../text/useStatementText.ts";
import { useTab } from "../TabContext.ts";
import { statementRows } from "./statementRows.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    maxWidth: "640px",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    "& td, & th": {
      padding: "8px 0",
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: "inherit",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
    "& thead th": { border: "none", padding: 0 },
  },
  caption: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  how: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: {
    textAlign: "end !important" as "end",
    paddingInlineStart: "16px !important",
    whiteSpace: "nowrap",
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});

type StatementLinesProps = {
  readonly statement: Statement;
  readonly currency: Currency;
  /** The versions that its lines are from. */
  readonly plans: readonly Plan[];
  readonly caption: string;
  readonly dealName?: (id: string) => string | undefined;
};

const noName = (): undefined => undefined;

/** What a period pays, line by line, so that a person can check it against their own statement. */
export function StatementLines({
  statement,
  currency,
  plans,
  caption,
  dealName = noName,
}: StatementLinesProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useStatementText();
  const { locale } = useTab();
  const money = (amount: bigint) => formatMinor(amount, currency, locale);
  const { paid, balances } = statement;
  const rows = statementRows(statement, { words, currency, plans, locale }, dealName);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.caption}>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.pays}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, steps, amount }, at) => (
            // Rows have no ids of their own and are drawn anew together.
            <tr key={at}>
              <th scope="row">
                {name}
                {steps.map((step, place) => (
                  <div className={styles.how} key={place}>
                    {step}
                  </div>
                ))}
              </th>
              <td className={styles.amount}>{money(amount)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{words.total}</th>
            <td className={styles.amount}>{money(paid)}</td>
          </tr>
        </tbody>
      </table>
      {balances.owed > 0n && <p className={prose.quiet}>{words.owed(money(balances.owed))}</p>}
      {balances.deficit > 0n && (
        <p className={prose.quiet}>{words.deficit(money(balances.deficit))}</p>
      )}
    </>
  );
}
