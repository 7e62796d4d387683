import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { Day } from "#domain/day.ts";
import { progressOf } from "#domain/goal/progressOf.ts";
import { ownerStage } from "#domain/goal/stage.ts";
import { MoveHandle } from "../order/MoveHandle.tsx";
import { Dotted } from "../shared/Dotted.tsx";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { ownProgress } from "../shared/progressView.ts";
import { ProgressLine } from "../shared/ProgressLine.tsx";
import { useSeenBy } from "../shared/useSeenBy.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { targetWords } from "../text/targetWords.ts";
import type { ArrangeCommand } from "./ArrangeCommand.ts";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    minWidth: 0,
    borderRadius: tokens.borderRadiusXLarge,
  },
  largeCard: {
    "@media (min-width: 800px)": {
      display: "grid",
      gridTemplateColumns: "minmax(0, 8fr) minmax(0, 5fr)",
      columnGap: "32px",
      alignItems: "center",
    },
  },
  words: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  largeWords: { rowGap: "12px" },
  title: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
  cardTitle: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  largeTitle: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  open: {
    display: "inline",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    // The whole card opens the goal; its own button lies above this.
    "::before": {
      content: '""',
      position: "absolute",
      inset: 0,
      borderRadius: tokens.borderRadiusXLarge,
    },
    ":hover": { textDecorationLine: "underline", textUnderlineOffset: "3px" },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::before": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineOffset: "4px",
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  clamp: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
  },
  actions: { display: "flex", columnGap: "4px" },
  update: { position: "relative" },
});

type GoalCardProps = {
  readonly own: OwnGoal;
  readonly today: Day;
  readonly shape: "large" | "card";
  readonly onUpdate: () => void;
  /** Absent where there is nothing to put in order. */
  readonly onArrange?: ((command: ArrangeCommand) => void) | undefined;
};

/** A goal on its owner's board: the picture first, the words under it. */
export function GoalCard({ own, today, shape, onUpdate, onArrange }: GoalCardProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { navigation, locale } = useTab();
  const { goal } = own;
  const seen = useSeenBy(goal);
  const large = shape === "large";
  const figures = progressOf(goal);
  const progress = ownProgress(goal, text, locale);
  const next = figures.kind === "steps" ? figures.next : undefined;
  const stage = ownerStage(goal, own.updates, today);
  const target = targetWords(goal, text, locale);
  return (
    <article
      className={mergeClasses(styles.card, large && styles.largeCard)}
      data-goal={goal.id}
      onPointerDown={({ nativeEvent }) =>
        onArrange?.({ kind: "drag", id: goal.id, down: nativeEvent })
      }
    >
      <GoalPicture
        alt={goal.picture?.alt}
        category={goal.category}
        shape={large ? "wide" : "card"}
        thumbnail={goal.picture?.thumbnail}
      />
      <div className={mergeClasses(styles.words, large && styles.largeWords)}>
        <h2 className={mergeClasses(styles.title, large ? styles.largeTitle : styles.cardTitle)}>
          <button
            className={styles.open}
            onClick={() => navigation.go({ page: "goal", id: goal.id })}
            type="button"
          >
            <bdi className={large ? undefined : styles.clamp}>{goal.title}</bdi>
          </button>
        </h2>
        {large && goal.why && <p className={mergeClasses(prose.lead, styles.clamp)}>{goal.why}</p>}
        {progress && <ProgressLine {...progress} />}
        {next && <p className={prose.quiet}>{text.board.next(next)}</p>}
        <p className={prose.quiet}>
          <Dotted parts={[target, stage === "atRisk" ? text.stage.atRisk : undefined, ...seen]} />
        </p>
        <div className={styles.actions}>
          <Button
            aria-label={text.board.updateOf(goal.title)}
            className={styles.update}
            onClick={onUpdate}
          >
            {text.board.update}
          </Button>
          {onArrange && (
            <MoveHandle
              label={text.board.moveOf(goal.title)}
              onClick={() => onArrange({ kind: "ask", id: goal.id })}
              onKey={(key) => onArrange({ kind: "key", id: goal.id, key })}
            />
          )}
        </div>
      </div>
    </article>
  );
}
