import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useDraft } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";
import { GoalBoxes } from "./GoalBoxes.tsx";
import { fieldsFrom } from "./fieldsFrom.ts";
import { typedGoal } from "./typedWords.ts";
import type { Notes } from "./useNotes.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px" },
  title: { flexGrow: 1, flexBasis: "200px", minWidth: 0, overflowWrap: "anywhere" },
  write: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  box: { flexGrow: 1, flexBasis: "240px", minWidth: 0 },
});

type ChooseStepProps = { readonly notes: Notes; readonly goal: Goal | undefined };

/** One of what was written becomes a goal, a draft until the end; its name, day, reason and picture. */
export function ChooseStep({ notes: { notes, change }, goal }: ChooseStepProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const { model } = useTab();
  const board = useReadable(model.goals.board);
  const [typed, setTyped, clear] = useDraft(typedGoal, "");
  if (goal)
    return (
      <>
        <GoalBoxes goal={goal} key={goal.id} />
        <p>
          <TextButton onPress={() => change({ goal: undefined })}>{words.choose.other}</TextButton>
        </p>
      </>
    );

  const take = (title: string): void => {
    const fields = fieldsFrom(title);
    if (!fields) return;
    const { id } = model.goals.add(fields, "draft");
    change({ goal: id, ideas: notes.ideas.filter((idea) => idea.trim() !== title.trim()) });
  };
  const ideas = [...new Set(notes.ideas.map((idea) => idea.trim()))].filter((idea) => idea !== "");
  const mine =
    board.status === "ready"
      ? board.goals.filter(({ goal: { status } }) => status === "active" || status === "draft")
      : [];
  const row = (key: string, title: string, onTake: () => void) => (
    <li className={styles.row} key={key}>
      <span className={styles.title}>
        <bdi>{title}</bdi>
      </span>
      <Button aria-label={words.choose.takeOf(title)} onClick={onTake}>
        {words.choose.take}
      </Button>
    </li>
  );
  return (
    <>
      {ideas.length > 0 && (
        <>
          <p className={prose.body}>{words.choose.intro}</p>
          <ul className={styles.list}>{ideas.map((idea) => row(idea, idea, () => take(idea)))}</ul>
        </>
      )}
      {ideas.length === 0 && (
        <form
          className={styles.write}
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            take(typed);
            if (typed.trim() !== "") clear();
          }}
        >
          <Field className={styles.box} hint={words.choose.none} label={words.choose.write}>
            <Input autoComplete="off" onChange={(_, { value }) => setTyped(value)} value={typed} />
          </Field>
          <Button type="submit">{words.choose.take}</Button>
        </form>
      )}
      {mine.length > 0 && (
        <>
          <p className={prose.body}>{words.choose.mine}</p>
          <ul className={styles.list}>
            {mine.map(({ goal: { id, title } }) => row(id, title, () => change({ goal: id })))}
          </ul>
        </>
      )}
    </>
  );
}
