import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Suspense, useEffect, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalStatus } from "#domain/goal/goal.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import type { ArrangeCommand } from "./ArrangeCommand.ts";
import { FirstRun } from "./FirstRun.tsx";
import { GoalCard } from "./GoalCard.tsx";
import { PastGoal } from "./PastGoal.tsx";
import { ValuesStrip } from "./ValuesStrip.tsx";

const Arranging = lazyPart(async () => (await import("./Arranging.tsx")).Arranging);
const TalkLine = lazyPart(async () => (await import("./TalkLine.tsx")).TalkLine);
const UpdateDialog = lazyPart(
  async () => (await import("../update/UpdateDialog.tsx")).UpdateDialog,
);

const arrangeAfterMillis = 2000;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "24px",
    rowGap: "8px",
  },
  // As high as what is on its way, so that nothing below it moves when it comes.
  line: { flexGrow: 1, flexBasis: "280px", minWidth: 0, minHeight: "20px" },
  add: { marginLeft: "auto" },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 280px), 1fr))",
    columnGap: "24px",
    rowGap: "32px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // Four stand in one row rather than leave one behind in a second.
  four: { gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 236px), 1fr))" },
  cards: { display: "flex", flexDirection: "column", rowGap: "32px" },
  past: { paddingTop: "8px", rowGap: "24px" },
});

/** A person's goals: one large, the others smaller, and the next talk in one line. */
export function BoardPage() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model, navigation, wake } = useTab();
  const board = useReadable(model.goals.board);
  const [updating, setUpdating] = useState<OwnGoal>();
  const [arrange, setArrange] = useState<ArrangeCommand>();
  const [arranging, setArranging] = useState(false);
  // A finger gives no sign before it drags, so what follows it is fetched once all else is there.
  useEffect(() => wake(arrangeAfterMillis, () => setArranging(true)), [wake]);
  if (board.status !== "ready") return null;

  const withStatus = (status: GoalStatus): readonly OwnGoal[] =>
    board.goals.filter(({ goal }) => goal.status === status);
  const active = withStatus("active");
  const [large, ...others] = active;
  const card = (own: OwnGoal, shape: "large" | "card") => (
    <GoalCard
      onArrange={active.length > 1 ? setArrange : undefined}
      onUpdate={() => setUpdating(own)}
      own={own}
      shape={shape}
      today={board.today}
    />
  );
  const ready = () => setArranging(true);
  const group = (heading: string, goals: readonly OwnGoal[]) =>
    goals.length > 0 && (
      <Section heading={heading}>
        <ul className={`${styles.grid} ${styles.past}`}>
          {goals.map((own) => (
            <li key={own.goal.id}>
              <PastGoal own={own} />
            </li>
          ))}
        </ul>
      </Section>
    );

  return (
    <Page heading={text.sections.goals} headingHidden>
      {board.goals.length === 0 ? (
        <FirstRun />
      ) : (
        <>
          <div className={styles.top}>
            <div className={styles.line}>
              <Suspense fallback={null}>
                <TalkLine />
              </Suspense>
            </div>
            <Button
              appearance="primary"
              className={styles.add}
              icon={<AddRegular />}
              onClick={() => navigation.go({ page: "newGoal" })}
            >
              {text.board.add}
            </Button>
          </div>
          <div className={styles.cards} onFocus={ready} onPointerOver={ready}>
            {large ? card(large, "large") : <p className={prose.body}>{text.board.noneActive}</p>}
            {others.length > 0 && (
              <ul className={mergeClasses(styles.grid, others.length === 4 && styles.four)}>
                {others.map((own) => (
                  <li key={own.goal.id}>{card(own, "card")}</li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
      <ValuesStrip />
      {group(text.board.draftHeading, withStatus("draft"))}
      {group(text.board.reachedHeading, withStatus("achieved"))}
      {group(text.board.restingHeading, withStatus("resting"))}
      {group(text.board.letGoHeading, withStatus("letGo"))}
      {board.goals.length > 0 && (
        <p className={prose.body}>
          <TextButton onPress={() => navigation.go({ page: "year" })}>{text.board.year}</TextButton>
        </p>
      )}
      {board.unreadable > 0 && (
        <p className={prose.quiet}>{text.problems.unreadable(board.unreadable)}</p>
      )}
      {arranging && active.length > 1 && (
        <Suspense fallback={null}>
          <Arranging
            command={arrange}
            goals={active.map(({ goal }) => goal)}
            onDone={() => setArrange(undefined)}
          />
        </Suspense>
      )}
      {updating && (
        <Suspense fallback={null}>
          <UpdateDialog onClose={() => setUpdating(undefined)} own={updating} />
        </Suspense>
      )}
    </Page>
  );
}
