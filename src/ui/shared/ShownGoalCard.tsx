import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { formatDay } from "../text/formatDay.ts";
import { targetWords } from "../text/targetWords.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useText } from "../text/useText.ts";
import { GoalPicture } from "./GoalPicture.tsx";
import { shownProgress } from "./progressView.ts";
import { ProgressLine } from "./ProgressLine.tsx";
import { useProse } from "./useProse.ts";

const useStyles = makeStyles({
  card: { display: "flex", alignItems: "flex-start", gap: "16px", flexWrap: "wrap" },
  words: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    flexGrow: 1,
    flexBasis: "200px",
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quote: {
    margin: "4px 0 0",
    paddingInlineStart: "12px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});

type ShownGoalCardProps = {
  readonly goal: ShownGoal;
  readonly locale: string;
};

/** A goal as somebody else sees it: what was shown and nothing worked out from anything else. */
export function ShownGoalCard({ goal, locale }: ShownGoalCardProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = useTalkText();
  const progress = goal.achieved
    ? { words: text.progress.reached(goal.achievedOn && formatDay(goal.achievedOn, locale)) }
    : shownProgress(goal.progress, text);
  const target = targetWords(goal, text, locale);
  return (
    <article className={styles.card}>
      <GoalPicture
        alt={goal.alt}
        category={goal.category}
        shape="thumb"
        thumbnail={goal.thumbnail}
      />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <bdi>{goal.title}</bdi>
        </h3>
        {goal.why && <p className={prose.body}>{goal.why}</p>}
        {progress && <ProgressLine {...progress} />}
        {target && !goal.achieved && <p className={prose.quiet}>{target}</p>}
        {goal.lastUpdate && (
          <div className={styles.quote}>
            <p className={prose.body}>{goal.lastUpdate.text}</p>
            <p className={prose.quiet}>
              {words.lastUpdate(formatDay(goal.lastUpdate.day, locale))}
            </p>
          </div>
        )}
      </div>
    </article>
  );
}
