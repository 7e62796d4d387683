import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { isTenderer } from "#domain/goal/readableWords.ts";
import type { GoalEdit } from "#domain/goal/reviseGoal.ts";
import { keepClose, showNobody } from "#domain/sharing/consentEdits.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import type { Showing } from "./showingOf.ts";
import { useSharingStyles } from "./useSharingStyles.ts";

const OpenUpDialog = lazyPart(async () => (await import("./OpenUpDialog.tsx")).OpenUpDialog);

type ClosenessProps = {
  readonly goal: Goal;
  readonly session: ReadySession;
  readonly showing: Showing;
};

/** Takes the goal back from everybody at once, or opens up one that was kept close. */
export function Closeness({ goal, session, showing }: ClosenessProps) {
  const styles = useSharingStyles();
  const { closeness: text } = useSharingText();
  const { model, notice } = useTab();
  const [opening, setOpening] = useState(false);
  const isChosen = goal.consents.length + goal.wall.length > 0;
  const isShown = isChosen && showing === "now";
  /** Shows it again as it was, unless it has come to tell of more than was shown. */
  const wayBack = (change: GoalEdit) => async (): Promise<boolean> => {
    const board = model.goals.board.get();
    const goals = board.status === "ready" ? board.goals : [];
    const now = goals.find((one) => one.goal.id === goal.id)?.goal;
    if (now && !isTenderer(goal, now)) return model.goals.edit(goal.id, change);
    if (now) notice.set({ text: text.tellsMore(now.title) });
    return false;
  };
  const closeNow = (): void => {
    void model.goals.edit(goal.id, keepClose(true));
    notice.set({
      text: text.keptCloseNow(goal.title, isShown),
      about: goal.id,
      undo: wayBack(keepClose(false)),
    });
  };
  const showNobodyNow = (): void => {
    const { consents, wall } = goal;
    void model.goals.edit(goal.id, showNobody());
    notice.set({
      text: text.shownToNobody(goal.title, isShown),
      about: goal.id,
      undo: wayBack(() => ({ consents, wall })),
    });
  };
  const action = (label: string, act: () => void) => (
    <Button appearance="subtle" onClick={act} size="small">
      {label}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {goal.keptClose
        ? action(text.openUp, () => setOpening(true))
        : action(text.keepClose, closeNow)}
      {isChosen && !goal.keptClose && action(text.showNobody, showNobodyNow)}
      {opening && (
        <Suspense fallback={null}>
          <OpenUpDialog goal={goal} onClose={() => setOpening(false)} session={session} />
        </Suspense>
      )}
    </div>
  );
}
