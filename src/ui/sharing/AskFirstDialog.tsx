import type { ReadySession } from "#app/session/Session.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { AskFirst } from "#domain/sharing/asksFirst.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useText } from "../text/useText.ts";
import { ChoiceDialog } from "./ChoiceDialog.tsx";
import { atStart, readersOf } from "./readersOf.ts";

type AskFirstDialogProps = {
  readonly why: AskFirst;
  readonly goal: Goal;
  readonly session: ReadySession;
  readonly onAnswer: (keptClose: boolean) => void;
  readonly onGone: () => void;
};

/** Asked before a change tells or shows more than was chosen; without an answer nothing is saved. */
export function AskFirstDialog({ why, goal, session, onAnswer, onGone }: AskFirstDialogProps) {
  const { common } = useText();
  const { askFirst: text } = useSharingText();
  const readers = readersOf(goal, session, text.team);
  const { heading, body, show } = text[why];
  return (
    <ChoiceDialog
      choices={[
        { label: text.keepClose, isPrimary: true, act: () => onAnswer(true) },
        { label: show, act: () => onAnswer(false) },
        { label: text.goOn },
      ]}
      heading={heading}
      onGone={onGone}
    >
      {body(atStart(common.andMore(readers)))}
    </ChoiceDialog>
  );
}
