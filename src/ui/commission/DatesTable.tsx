import { makeStyles, tokens } from "@fluentui/react-components";
import type { CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import type { DatesAtPace } from "#domain/commission/whatIf.ts";
import { useTab } from "../TabContext.ts";
import { formatShareDown } from "../text/formatExact.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { formatShortMonth } from "./formatMonth.ts";

const useStyles = makeStyles({
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

type DatesTableProps = {
  readonly costed: readonly CostedGoal[];
  /** The last one is the person's own choice. */
  readonly columns: readonly DatesAtPace[];
};

/** The month each goal is paid for, pace by pace. */
export function DatesTable({ costed, columns }: DatesTableProps) {
  const styles = useStyles();
  const words = useTakesText().whatIf;
  const { locale } = useTab();
  const looks = (at: number) => (at === columns.length - 1 ? styles.chosen : "");
  return (
    <table className={styles.table}>
      <caption>{words.table}</caption>
      <thead>
        <tr>
          {columns.map(({ pace }, at) => {
            const name = formatShareDown(pace, locale);
            return (
              <th className={looks(at)} key={at} scope="col">
                {at === columns.length - 1 ? words.yours(name) : words.at(name)}
              </th>
            );
          })}
        </tr>
      </thead>
      {costed.map(({ goal }) => (
        <tbody key={goal.id}>
          <tr>
            <th colSpan={columns.length} scope="rowgroup">
              <bdi>{goal.title}</bdi>
            </th>
          </tr>
          <tr>
            {columns.map((column, at) => {
              const paidBy = column.goals.find((each) => each.goal === goal.id)?.paidBy;
              return (
                <td className={looks(at)} key={at}>
                  {paidBy ? formatShortMonth(paidBy, locale) : words.never}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
