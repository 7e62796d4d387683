import { Suspense, useState, type ReactNode } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import { asksFirst } from "#domain/sharing/asksFirst.ts";
import { useTab } from "../TabContext.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useReadable } from "../useReadable.ts";

const AskFirstDialog = lazyPart(async () => (await import("./AskFirstDialog.tsx")).AskFirstDialog);

/** Saves at once what shows no more than was chosen, and asks first about all else. */
export function useAskFirst(
  goal: Goal,
  save: (fields: GoalFields) => void,
): {
  /** Whether it was saved; otherwise the dialog asks. */
  readonly submit: (fields: GoalFields) => boolean;
  readonly dialog: ReactNode;
} {
  const { model } = useTab();
  const session = useReadable(model.session);
  const [asked, setAsked] = useState<GoalFields>();
  const why = asked && asksFirst(goal, asked);
  return {
    submit: (fields) => {
      const isSaved = asksFirst(goal, fields) === undefined;
      if (isSaved) save(fields);
      else setAsked(fields);
      return isSaved;
    },
    dialog: asked && why && session.status === "ready" && (
      <Suspense fallback={null}>
        <AskFirstDialog
          goal={goal}
          onAnswer={(keptClose) => save(keptClose ? { ...asked, keptClose } : asked)}
          onGone={() => setAsked(undefined)}
          session={session}
          why={why}
        />
      </Suspense>
    ),
  };
}
