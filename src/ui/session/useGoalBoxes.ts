import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { GoalProblem } from "#domain/goal/goalProblem.ts";
import { readGoalDraft } from "#domain/goal/readGoalDraft.ts";
import type { FieldsProps } from "../goal/FieldsProps.ts";
import { draftOf, formOf } from "../goal/formState.ts";
import { wordsFor } from "../goal/problemWords.ts";
import { useAskFirst } from "../sharing/useAskFirst.tsx";
import { useTab } from "../TabContext.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { heldDraft, heldMore, noWords, readHeld, stillHeld } from "./heldWords.ts";

/** After so long without a letter what was typed is kept. */
const keepMillis = 600;

/** Where what is typed goes. */
export type Keeping = {
  /** A goal that others may see waits for its owner's word: `waits` until then, `shown` after it. */
  readonly status: "kept" | "shown" | "waits" | "problem";
  /** Whether somebody else may come to see the goal. */
  readonly isShown: boolean;
  readonly onSave: () => void;
  /** What is asked before a goal that others may see tells them more. */
  readonly dialog: ReactNode;
};

type GoalBoxes = FieldsProps & { readonly keeping: Keeping };

/**
 * The boxes of a goal, kept in it as they are typed, each by itself. What it cannot hold yet, and what
 * others would see, waits as a draft on this device.
 */
export function useGoalBoxes(goal: Goal): GoalBoxes {
  const { model, wake } = useTab();
  const fieldText = useFieldText();
  const name = heldDraft(goal.id);
  const [held, setHeld] = useState(() => readHeld(model.drafts, goal));
  // What was kept stands as it was typed, so that no letter moves under the hand that types.
  const [echo, setEcho] = useState(noWords);
  const [problems, setProblems] = useState<readonly GoalProblem[]>([]);
  const latest = useRef(held);
  const isTyped = useRef(false);
  const waits = useRef<(() => void) | undefined>(undefined);
  const current = (): Goal | undefined => {
    const board = model.goals.board.get();
    if (board.status !== "ready") return undefined;
    return board.goals.find((own) => own.goal.id === goal.id)?.goal;
  };
  const hold = (next: typeof held): void => {
    latest.current = next;
    setHeld(next);
  };

  const write = (fields: GoalFields): void => {
    const { typed } = latest.current;
    model.drafts.clear(name);
    void model.goals.change(goal.id, fields);
    const now = current() ?? goal;
    setEcho((before) => heldMore(stillHeld(before, now), typed, now));
    hold(noWords);
  };
  useEffect(() => {
    // What an earlier page left gives way to what arrives of the goal after this device's own copy.
    if (isTyped.current) return;
    latest.current = stillHeld(latest.current, goal);
    setHeld(latest.current);
  }, [goal]);
  const { submit, dialog } = useAskFirst(goal, write);
  const keep = (isSaid: boolean): void => {
    waits.current?.();
    waits.current = undefined;
    const { typed } = latest.current;
    const before = current();
    if (!before || Object.keys(typed).length === 0) return;
    const read = readGoalDraft(draftOf({ ...formOf(before), ...typed }, before));
    setProblems(read.status === "good" ? [] : read.problems);
    if (read.status !== "good") return;
    if (isSaid) submit(read.fields);
    else if (!isShown(before)) write(read.fields);
  };
  const keepLast = useRef(keep);
  useEffect(() => {
    keepLast.current = keep;
  });
  useEffect(() => {
    // What an earlier page could not keep any more.
    keepLast.current(false);
    // Whoever goes on to another step or page in the middle of a word has said that much.
    return () => {
      if (waits.current) keepLast.current(false);
    };
  }, []);

  const shown = isShown(goal);
  const isHeld = Object.keys(held.typed).length > 0;
  return {
    form: { ...formOf(goal), ...stillHeld(echo, goal).typed, ...held.typed },
    keeping: {
      status: problems.length > 0 ? "problem" : !shown ? "kept" : isHeld ? "waits" : "shown",
      isShown: shown,
      onSave: () => keep(true),
      dialog,
    },
    message: (field, step) => wordsFor(problems, fieldText, field, step),
    onChange: (part) => {
      isTyped.current = true;
      const next = heldMore(latest.current, part, current() ?? goal);
      hold(next);
      model.drafts.set(name, next);
      waits.current?.();
      waits.current = wake(keepMillis, () => keepLast.current(false));
    },
  };
}

/** Whether somebody else may come to see it. */
function isShown({ consents, wall }: Goal): boolean {
  return consents.length + wall.length > 0;
}
