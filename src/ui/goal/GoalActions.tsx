import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalStep } from "#app/goals/goalsModel.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { mayLetGo } from "#domain/goal/reviseGoal.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { useNoticeOver } from "./useNoticeOver.ts";

const LetGoDialog = lazyPart(async () => (await import("./LetGoDialog.tsx")).LetGoDialog);

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "4px" },
  action: {
    justifyContent: "flex-start",
    minWidth: 0,
    marginInlineStart: "-12px",
    fontWeight: "normal",
  },
});

/** What can become of a goal. Letting go is a choice among others, and nothing is hidden behind it. */
export function GoalActions({ own }: { readonly own: OwnGoal }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { page } = useGoalText();
  const [lettingGo, setLettingGo] = useState(false);
  const { model, navigation, notice } = useTab();
  const board = useReadable(model.goals.board);
  const { goal } = own;
  const noticeOver = useNoticeOver(goal.id);
  const active = goal.status === "active";
  const actives =
    board.status === "ready" ? board.goals.filter((one) => one.goal.status === "active") : [];
  const place = actives.findIndex((one) => one.goal.id === goal.id);

  const action = (label: string, act: () => void) => (
    <Button appearance="subtle" className={styles.action} onClick={act}>
      {label}
    </Button>
  );
  const take = (step: GoalStep) => () => {
    noticeOver();
    void model.goals.take(goal.id, step);
  };
  const move = (to: "first" | "earlier" | "later") => () => void model.goals.move(goal.id, to);
  const remove = (): void => {
    const removal = model.goals.remove(goal.id);
    notice.set({
      text: page.removed(goal.title, goal.consents.length + goal.wall.length > 0),
      undo: removal.undo,
    });
    navigation.replace({ page: "goals" });
  };

  return (
    <Section heading={page.more}>
      <div className={styles.actions}>
        {active && place > 0 && action(page.makeLarge, move("first"))}
        {active && place > 1 && action(page.earlier, move("earlier"))}
        {active && place < actives.length - 1 && action(page.later, move("later"))}
        {active && action(page.reached, take("achieve"))}
        {active && action(page.rest, take("rest"))}
        {mayLetGo(goal) && action(page.letGo, () => setLettingGo(true))}
        {!active && action(goal.status === "draft" ? page.begin : page.reopen, take("takeUp"))}
        {(active || goal.status === "achieved") &&
          action(page.print, () => navigation.go({ page: "print", id: goal.id }))}
        {action(text.common.remove, remove)}
      </div>
      {goal.status === "letGo" && <p className={prose.quiet}>{page.letGoBody}</p>}
      {lettingGo && (
        <Suspense fallback={null}>
          <LetGoDialog goal={goal} onClose={() => setLettingGo(false)} />
        </Suspense>
      )}
    </Section>
  );
}
