import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnGoal } from "#app/goals/Board.ts";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: "16px", minWidth: 0 },
  words: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A goal that is reached, resting, let go or a draft yet: still there, and asking for nothing now. */
export function PastGoal({ own: { goal } }: { readonly own: OwnGoal }) {
  const styles = useStyles();
  const prose = useProse();
  const { navigation, locale } = useTab();
  return (
    <article className={styles.row}>
      <GoalPicture
        alt={goal.picture?.alt}
        category={goal.category}
        shape="thumb"
        thumbnail={goal.picture?.thumbnail}
      />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <TextButton onPress={() => navigation.go({ page: "goal", id: goal.id })}>
            <bdi>{goal.title}</bdi>
          </TextButton>
        </h3>
        {goal.achievedOn && <p className={prose.quiet}>{formatDay(goal.achievedOn, locale)}</p>}
      </div>
    </article>
  );
}
