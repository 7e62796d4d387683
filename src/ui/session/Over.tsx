import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import { leavesWith, type Takeaway } from "#domain/session/leavesWith.ts";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";
import { AskFor } from "./AskFor.tsx";
import { fieldsFrom } from "./fieldsFrom.ts";
import { heldDraft } from "./heldWords.ts";
import { HeldLine } from "./HeldLine.tsx";
import { RoundStep } from "./RoundStep.tsx";
import { typedAsk, typedGoal } from "./typedWords.ts";
import { useMyGoal } from "./useMyGoal.ts";
import type { Notes } from "./useNotes.ts";
import { useWayHome } from "./useWayHome.ts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: "24px 32px",
    alignItems: "center",
    "@media (min-width: 800px)": { gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr)" },
  },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "16px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
});

/** What one leaves with, the way to one's board, and what is still unchosen put where it is not lost. */
export function Over({ notes, of }: { readonly notes: Notes; readonly of: SessionOf }) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const { model, locale } = useTab();
  const values = useReadable(model.values.values);
  const goal = useMyGoal(notes.notes);
  const { go, isClosed } = useWayHome();
  const { drafts } = model;
  // The last step may have ended in the middle of a word.
  const [asks] = useState(() => Boolean(drafts.get(typedAsk)));
  const [typed, setTyped] = useState(() => drafts.get(typedGoal));
  const rest = [...notes.notes.ideas, ...(typeof typed === "string" ? [typed] : [])].filter(
    (idea) => idea.trim() !== "",
  );
  const has = leavesWith(
    goal,
    values.status === "ready" ? values.values.map(({ record }) => record) : [],
  );
  const all = Object.keys(words.over.leaves) as Takeaway[];
  const list = (what: readonly Takeaway[]): string =>
    new Intl.ListFormat(locale.startsWith("en") ? locale : "en-GB").format(
      what.map((one) => words.over.leaves[one]),
    );
  const missing = all.filter((one) => !has.has(one) && one !== "goal");

  const keepAll = (): void => {
    if (goal?.status === "draft") void model.goals.take(goal.id, "takeUp");
    for (const idea of rest) {
      const fields = fieldsFrom(idea);
      if (fields) model.goals.add(fields, "draft");
    }
    notes.change({ ideas: [] });
    setTyped(undefined);
    drafts.clear(typedGoal);
    // Whoever has read that it is not in the goal, and goes, has let it go.
    if (goal) drafts.clear(heldDraft(goal.id));
  };
  const goHome = async (): Promise<void> => {
    keepAll();
    if (await go({ page: "goals" })) notes.clear();
  };
  return (
    <div className={styles.page}>
      {goal && (
        <GoalPicture
          alt={goal.picture?.alt}
          category={goal.category}
          shape="wide"
          thumbnail={goal.picture?.thumbnail}
        />
      )}
      <div className={styles.words}>
        <h2 className={styles.heading}>
          {goal ? words.over.heading(goal.title) : words.over.headingNone}
        </h2>
        {goal ? (
          <>
            <p className={prose.lead}>
              {words.over.leavesWith(list(all.filter((one) => has.has(one))))}
            </p>
            {missing.length > 0 && <p className={prose.body}>{words.over.still(list(missing))}</p>}
          </>
        ) : (
          <p className={prose.body}>{words.over.none}</p>
        )}
        {goal && <HeldLine goal={goal} key={goal.id} />}
        {asks && <AskFor of={of} />}
        {rest.length > 0 && <p className={prose.quiet}>{words.over.rest(rest.length)}</p>}
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => void goHome()} size="large">
            {words.over.board}
          </Button>
          <Button
            onClick={() => {
              keepAll();
              notes.clear();
            }}
            size="large"
          >
            {words.over.finish}
          </Button>
        </div>
        {of.form === "team" && goal && <RoundStep team={of.team} />}
        {isClosed && <p role="alert">{words.over.boardFailed}</p>}
      </div>
    </div>
  );
}
