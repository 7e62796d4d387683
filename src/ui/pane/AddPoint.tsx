import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import type { Task } from "#app/preparation/PreparationState.ts";
import type { Adding } from "./useAdding.ts";
import { useText } from "./text/useText.ts";

/** A list row's title column holds this many UTF-16 units. */
const longestPoint = 255;

type Props = {
  readonly name: string;
  readonly task: Task;
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly adding: Adding;
};

/** The line for a new point. What is typed is let go only when it is kept or given up. */
export function AddPoint({ name, task, onAdd, adding }: Props) {
  const { text } = useText();
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(false);
  const id = useId();
  const { setOpen, draft, setDraft } = adding;

  // Words that were left from before open the line too, and take nobody's focus.
  const [opened] = useState(adding.asked);
  useEffect(() => {
    if (opened) field.current?.focus();
  }, [opened]);

  // A failed try may be repeated from the notice at the foot, so success is seen here and not where it was asked.
  useEffect(() => {
    if (!asked.current || task.status !== "done" || task.deed !== "addPoint") return;
    asked.current = false;
    setDraft("");
    setOpen(false);
  }, [task, setDraft, setOpen]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (task.status === "busy") return;
    const words = draft.trim();
    const over = words.length - longestPoint;
    if (words === "" || over > 0) {
      setProblem(words === "" ? text.points.empty : text.points.tooLong(over));
      field.current?.focus();
      return;
    }
    asked.current = true;
    void onAdd(words);
  };

  return (
    <form className="add" noValidate onSubmit={submit}>
      <label htmlFor={id}>{text.points.label}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        value={draft}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(undefined);
        }}
      />
      <p id={`${id}-note`} className={problem === undefined ? "meta" : "problem"}>
        {problem ?? text.points.seenBy(name)}
      </p>
      <div className="buttons">
        <button type="submit" className="button primary" aria-disabled={task.status === "busy"}>
          {text.points.save}
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {text.points.cancel}
        </button>
      </div>
    </form>
  );
}
