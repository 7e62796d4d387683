import { keepClose } from "#domain/sharing/consentEdits.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { maySpeakOf } from "#domain/sharing/leave.ts";
import { useNoticeOver } from "../goal/useNoticeOver.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { ChoiceDialog } from "./ChoiceDialog.tsx";
import { atStart, readersOf } from "./readersOf.ts";

type OpenUpDialogProps = {
  readonly goal: Goal;
  readonly session: ReadySession;
  readonly onClose: () => void;
};

/** Opening up a goal that was kept close is an act of its own, and says who will see it. */
export function OpenUpDialog({ goal, session, onClose }: OpenUpDialogProps) {
  const { common } = useText();
  const { closeness: text, askFirst } = useSharingText();
  const { model } = useTab();
  const noticeOver = useNoticeOver(goal.id);
  const taking = useReadable(model.participation.taking);
  const readers = readersOf(goal, session, askFirst.team);
  const names = atStart(common.andMore(readers));
  const isShownNow = taking && maySpeakOf({ ...goal, keptClose: false });
  const then =
    readers.length === 0 ? text.toNobody : isShownNow ? text.atOnce(names) : text.toSomebody(names);
  return (
    <ChoiceDialog
      choices={[
        { label: text.keepClose },
        {
          label: text.openUp,
          isPrimary: true,
          act: () => {
            noticeOver();
            void model.goals.edit(goal.id, keepClose(false));
          },
        },
      ]}
      heading={text.openHeading(goal.title)}
      onGone={onClose}
    >
      {text.openBody} {then}
    </ChoiceDialog>
  );
}
