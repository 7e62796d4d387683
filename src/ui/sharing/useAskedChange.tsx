import { useState, type ReactNode } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import { formOf } from "../goal/formState.ts";
import { useTab } from "../TabContext.ts";
import { useAskFirst } from "./useAskFirst.tsx";

type AskedChange = {
  /** Saves what the form holds, once the person has answered what there is to ask. */
  readonly submit: (fields: GoalFields) => void;
  /** Drawn beside the form. */
  readonly dialog: ReactNode;
  /** New whenever the form, which gave its words away, has to begin again from its draft. */
  readonly round: number;
};

/**
 * Changes a goal as its form says, and asks first where that would tell or show more than was chosen.
 * `draft` is the name under which the form keeps what is typed: until there is an answer it is there.
 */
export function useAskedChange(goal: Goal, draft: string, onSaved: () => void): AskedChange {
  const { model } = useTab();
  const [round, setRound] = useState(0);
  const { submit, dialog } = useAskFirst(goal, (fields) => {
    model.drafts.clear(draft);
    void model.goals.change(goal.id, fields);
    onSaved();
  });
  return {
    submit: (fields) => {
      if (submit(fields)) return;
      const typed = formOf({ ...goal, ...fields });
      const { keptClose } = fields;
      model.drafts.set(draft, keptClose === goal.keptClose ? typed : { ...typed, keptClose });
      setRound((before) => before + 1);
    },
    dialog,
    round,
  };
}
