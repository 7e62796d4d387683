import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Switch,
} from "@fluentui/react-components";
import { putOnWall } from "#domain/sharing/consentEdits.ts";
import type { Team } from "#domain/person/person.ts";
import { leaveOnWall, maySpeakOf } from "#domain/sharing/leave.ts";
import { CardFields } from "../sharing/CardFields.tsx";
import { useSharingStyles } from "../sharing/useSharingStyles.ts";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useWallText } from "../text/useWallText.ts";
import { useReadable } from "../useReadable.ts";

type ShowGoalDialogProps = { readonly team: Team; readonly onClose: () => void };

/** Which of my goals have a card on this wall. Goals kept close are not offered. */
export function ShowGoalDialog({ team, onClose }: ShowGoalDialogProps) {
  const prose = useProse();
  const styles = useSharingStyles();
  const text = useText();
  const words = useWallText();
  const { model } = useTab();
  const { close, dialog } = useClosing(onClose);
  const session = useReadable(model.session);
  const board = useReadable(model.goals.board);
  const goals = board.status === "ready" ? board.goals.filter(({ goal }) => maySpeakOf(goal)) : [];
  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.showHeading}</DialogTitle>
          <DialogContent>
            <p className={prose.body}>
              {goals.length === 0 ? words.showNone : words.showIntro(team.name)}
            </p>
            <ul className={prose.list}>
              {goals.map(({ goal }) => (
                <li key={goal.id}>
                  <Switch
                    checked={leaveOnWall(goal, team.id) !== undefined}
                    label={goal.title}
                    onChange={(_, { checked }) => {
                      if (session.status === "ready")
                        void model.goals.edit(goal.id, putOnWall(team.id, checked, session.today));
                    }}
                  />
                  <div className={styles.within}>
                    <CardFields goal={goal} labelled team={team} />
                  </div>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {text.common.done}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
