import { Button, makeStyles } from "@fluentui/react-components";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalStep } from "#app/goals/goalsModel.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

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
  const { model, navigation, notice } = useTab();
  const board = useReadable(model.goals.board);
  const { goal } = own;
  const active = goal.status === "active";
  const actives =
    board.status === "ready" ? board.goals.filter((one) => one.goal.status === "active") : [];
  const place = actives.findIndex((one) => one.goal.id === goal.id);

  const action = (label: string, act: () => void) => (
    <Button appearance="subtle" className={styles.action} onClick={act}>
      {label}
    </Button>
  );
  const take = (step: GoalStep) => () => void model.goals.take(goal.id, step);
  const move = (to: "first" | "earlier" | "later") => () => void model.goals.move(goal.id, to);
  const remove = (): void => {
    const removal = model.goals.remove(goal.id);
    notice.set({ text: text.goal.removed(goal.title), undo: removal.undo });
    navigation.replace({ page: "goals" });
  };

  return (
    <Section heading={text.goal.more}>
      <div className={styles.actions}>
        {active && place > 0 && action(text.goal.makeLarge, move("first"))}
        {active && place > 1 && action(text.goal.earlier, move("earlier"))}
        {active && place < actives.length - 1 && action(text.goal.later, move("later"))}
        {active && action(text.goal.reached, take("achieve"))}
        {active && action(text.goal.rest, take("rest"))}
        {active && action(text.goal.letGo, () => void model.goals.letGo(goal.id, true).saved)}
        {!active && action(text.goal.reopen, take("takeUp"))}
        {action(text.common.remove, remove)}
      </div>
      {goal.status === "letGo" && <p className={prose.quiet}>{text.goal.letGoBody}</p>}
    </Section>
  );
}
