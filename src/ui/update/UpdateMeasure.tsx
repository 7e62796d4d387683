import { Field, Slider, Switch } from "@fluentui/react-components";
import type { Goal, Progress } from "#domain/goal/goal.ts";
import { WordSelect } from "../goal/MeasureFields.tsx";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";

type UpdateMeasureProps = {
  readonly goal: Goal;
  readonly progress: Progress;
  readonly onChange: (progress: Progress) => void;
};

/** Where the goal stands now, in its measure; steps have their own ticks. */
export function UpdateMeasure({ goal, progress, onChange }: UpdateMeasureProps) {
  const text = useText();
  const { form, update } = useGoalText();
  switch (progress.kind) {
    case "count":
      return (
        <Field
          hint={text.progress.count(progress.done, progress.of, progress.unit)}
          label={update.countDone(progress.of, progress.unit)}
        >
          <Slider
            max={Math.max(progress.of, goal.progress.kind === "count" ? goal.progress.done : 0)}
            min={0}
            onChange={(_, { value }) => onChange({ ...progress, done: value })}
            value={progress.done}
          />
        </Field>
      );
    case "feeling":
      return (
        <Field hint={text.progress.feeling(progress.score)} label={update.feeling}>
          <Slider
            max={10}
            min={0}
            onChange={(_, { value }) => onChange({ kind: "feeling", score: value })}
            value={progress.score}
          />
        </Field>
      );
    case "done":
      return (
        <Switch
          checked={progress.done}
          label={update.isDone}
          onChange={(_, { checked }) => onChange({ kind: "done", done: checked })}
        />
      );
    case "money":
      return (
        <WordSelect
          label={form.word}
          onChange={(word) => onChange(word === "" ? { kind: "money" } : { kind: "money", word })}
          word={progress.word ?? ""}
        />
      );
    case "steps":
    case "none":
      return null;
  }
}
