import { Button, makeStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { Suspense, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { isToCelebrate } from "#domain/goal/isToCelebrate.ts";
import { ownerStage } from "#domain/goal/stage.ts";
import { useAskedChange } from "../sharing/useAskedChange.tsx";
import { WhoSeesThis } from "../sharing/WhoSeesThis.tsx";
import { PictureField } from "../picture/PictureField.tsx";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Dotted } from "../shared/Dotted.tsx";
import { Page } from "../shared/Page.tsx";
import { ownProgress } from "../shared/progressView.ts";
import { ProgressLine } from "../shared/ProgressLine.tsx";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { targetWords } from "../text/targetWords.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { formOf } from "./formState.ts";
import { GoalActions } from "./GoalActions.tsx";
import { GoalForm } from "./GoalForm.tsx";
import { MoneyLine } from "./MoneyLine.tsx";
import { PlanLines } from "./PlanLines.tsx";
import { ReachedPage } from "./ReachedPage.tsx";
import { StepList } from "./StepList.tsx";
import { Trend } from "./Trend.tsx";
import { Updates } from "./Updates.tsx";

const UpdateDialog = lazyPart(
  async () => (await import("../update/UpdateDialog.tsx")).UpdateDialog,
);

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: "32px",
    "@media (min-width: 900px)": {
      gridTemplateColumns: "minmax(0, 7fr) minmax(0, 5fr)",
      columnGap: "48px",
    },
  },
  column: { display: "flex", flexDirection: "column", rowGap: "32px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** One goal, to its owner. */
export function GoalPage({ id }: { readonly id: GoalId }) {
  const text = useText();
  const words = useGoalText();
  const prose = useProse();
  const { model } = useTab();
  const board = useReadable(model.goals.board);
  const own = board.status === "ready" ? board.goals.find(({ goal }) => goal.id === id) : undefined;
  const back = { to: { page: "goals" }, name: text.sections.goals } as const;
  if (!own)
    return (
      <Page back={back} heading={text.sections.goals} headingHidden>
        <p className={prose.lead}>{words.page.gone}</p>
      </Page>
    );
  return <OneGoal own={own} />;
}

function OneGoal({ own }: { readonly own: OwnGoal }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = useGoalText();
  const { model, newId, locale } = useTab();
  const session = useReadable(model.session);
  const [editing, setEditing] = useState(false);
  const [updating, setUpdating] = useState(false);
  const { goal } = own;
  const today = session.status === "ready" ? session.today : undefined;
  const [opened, setOpened] = useState(false);
  if (!opened && today !== undefined && isToCelebrate(goal, today)) setOpened(true);
  const draft = `goal ${goal.id}`;
  const change = useAskedChange(goal, draft, () => setEditing(false));
  const back = { to: { page: "goals" }, name: text.sections.goals } as const;

  // Updating goes on in its dialog until that has closed.
  if (opened && !updating) return <ReachedPage onSeen={() => setOpened(false)} own={own} />;
  if (editing)
    return (
      <Page back={back} heading={words.form.editHeading(goal.title)} key="form">
        <GoalForm
          goal={goal}
          initial={formOf(goal)}
          key={change.round}
          length="full"
          name={draft}
          newId={newId}
          onCancel={() => setEditing(false)}
          onSubmit={change.submit}
          submit={text.common.save}
        />
        {change.dialog}
      </Page>
    );

  const progress = ownProgress(goal, text, locale);
  const stage = today && ownerStage(goal, own.updates, today);
  const meta = [
    text.categories[goal.category],
    goal.status === "active" ? undefined : text.goal.status[goal.status],
    targetWords(goal, text, locale),
    stage === "atRisk" ? text.stage.atRisk : undefined,
    // What is no thing at all may be quiet for as long as it likes.
    stage === "quiet" && goal.progress.kind !== "none" ? words.page.quiet : undefined,
  ];
  return (
    <Page
      back={back}
      heading={goal.title}
      // Another page than the form, so that it is seen from its top when the form closes.
      key="goal"
      lead={<PictureField goal={goal} />}
      summary={
        <>
          {goal.why && <p className={prose.lead}>{goal.why}</p>}
          {progress && <ProgressLine {...progress} />}
          <p className={prose.quiet}>
            <Dotted parts={meta} />
          </p>
          <div className={styles.buttons}>
            {goal.status === "active" && (
              <Button appearance="primary" onClick={() => setUpdating(true)}>
                {text.board.update}
              </Button>
            )}
            <Button icon={<EditRegular />} onClick={() => setEditing(true)}>
              {text.common.edit}
            </Button>
          </div>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          {goal.steps.length > 0 && (
            <Section heading={words.page.steps}>
              <StepList goal={goal} />
            </Section>
          )}
          <Trend own={own} />
          <PlanLines goal={goal} />
          <MoneyLine goal={goal} />
          <Updates own={own} />
        </div>
        <div className={styles.column}>
          <WhoSeesThis own={own} />
          <GoalActions own={own} />
        </div>
      </div>
      {updating && (
        <Suspense fallback={null}>
          <UpdateDialog onClose={() => setUpdating(false)} own={own} />
        </Suspense>
      )}
    </Page>
  );
}
