import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatTarget } from "../text/formatDay.ts";
import { formatMinor } from "../text/formatExact.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { GoalSums } from "./GoalSums.tsx";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(96px, 200px) minmax(0, 1fr)",
    columnGap: "24px",
    rowGap: "12px",
    alignItems: "start",
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  picture: { "@media (max-width: 480px)": { maxWidth: "200px" } },
  words: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

type GoalRowProps = {
  readonly costed: CostedGoal;
  /** When it is paid for and what it takes, in sentences. */
  readonly children: ReactNode;
};

/** One goal with its picture, its sums, and what they come to. */
export function GoalRow({ costed, children }: GoalRowProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().goals;
  const { locale } = useTab();
  const [editing, setEditing] = useState(false);
  const { goal, currency, funded } = costed;
  const money = (amount: bigint) => formatMinor(amount, currency, locale);
  const cost = money(funded.cost ?? 0n);
  const sums = funded.saved > 0n ? words.sums(cost, money(funded.saved)) : words.sumsWithout(cost);
  const by =
    goal.targetDay === undefined
      ? words.noDate
      : words.until(formatTarget(goal.targetDay, goal.datePrecision, locale));
  return (
    <li className={styles.row}>
      <div className={styles.picture}>
        <GoalPicture
          alt=""
          category={goal.category}
          shape="card"
          thumbnail={goal.picture?.thumbnail}
        />
      </div>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <bdi>{goal.title}</bdi>
        </h3>
        {children}
        <p className={prose.quiet}>
          {sums} {by}{" "}
          {!editing && (
            <TextButton label={words.changeOf(goal.title)} onPress={() => setEditing(true)}>
              {words.change}
            </TextButton>
          )}
        </p>
        {editing && <GoalSums goal={goal} onClose={() => setEditing(false)} />}
      </div>
    </li>
  );
}
