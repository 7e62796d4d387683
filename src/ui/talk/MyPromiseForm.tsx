import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Day } from "#domain/day.ts";
import type { TalkPromise } from "#domain/talk/said.ts";
import { useDraftIn } from "../shared/useDraft.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useText } from "../text/useText.ts";
import { PromiseFields } from "./PromiseFields.tsx";
import { useTalkDesk } from "./TalkDesk.ts";
import { textProblem } from "./textProblem.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", flexGrow: 1 },
  actions: { display: "flex", columnGap: "8px" },
});

/** The name under which a promise half put better is kept. */
export function promiseEdit({ id }: Pick<TalkPromise, "id">): string {
  return `edit promise ${id}`;
}

type MyPromiseFormProps = { readonly promise: TalkPromise; readonly end: () => void };

/** A promise of mine in boxes: other words, another day, or none. */
export function MyPromiseForm({ promise, end }: MyPromiseFormProps) {
  const styles = useStyles();
  const words = useMemoryText();
  const fieldText = useFieldText();
  const text = useText();
  const { memory, drafts, tasks, tell } = useTalkDesk();
  const { due } = promise;
  const [typed, setTyped, clear] = useDraftIn(drafts, promiseEdit(promise), {
    text: promise.text,
    ...(due && { due }),
  });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const problem =
    typed.text.trim() === "" ? words.promiseEmpty : textProblem(typed.text, words, fieldText);
  const leave = (): void => {
    clear();
    end();
  };
  const save = async (to: Pick<TalkPromise, "text"> & { readonly due: Day | undefined }) => {
    void memory.change(promise, to);
    const { due: _before, ...rest } = promise;
    const next = { ...rest, text: to.text, ...(to.due && { due: to.due }) };
    if (tasks && !(await tasks.reword(next))) tell({ text: words.tasks.notTicked });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem !== undefined) return;
        void save({ text: typed.text.trim(), due: typed.due });
        leave();
      }}
      ref={form}
    >
      <PromiseFields
        label={words.promiseLabel}
        onChange={setTyped}
        onEscape={leave}
        problem={tried ? problem : undefined}
        value={typed}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {text.common.save}
        </Button>
        <Button onClick={leave}>{text.common.cancel}</Button>
      </div>
    </form>
  );
}
