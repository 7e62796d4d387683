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
import { useState } from "react";
import type { Introductions, Newcomer } from "#app/sharing/introductions.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useText } from "../text/useText.ts";
import { useSharingStyles } from "./useSharingStyles.ts";

type NewcomerDialogProps = {
  readonly newcomer: Newcomer;
  readonly introductions: Introductions;
  readonly onClose: () => void;
};

/** Goal by goal, what somebody new may see. Nothing is shown before the person has answered for all. */
export function NewcomerDialog({ newcomer, introductions, onClose }: NewcomerDialogProps) {
  const styles = useSharingStyles();
  const prose = useProse();
  const { common } = useText();
  const { newcomer: text, showHint } = useSharingText();
  const { notice } = useTab();
  const { close, dialog } = useClosing(onClose);
  const [chosen, setChosen] = useState<ReadonlySet<GoalId>>(new Set());
  const { relation, goals } = newcomer;
  const { id: reader, firstName: name } = relation.other;

  const turn = (id: GoalId, on: boolean): void =>
    setChosen(
      new Set(goals.map((goal) => goal.id).filter((one) => (one === id ? on : chosen.has(one)))),
    );
  const answer = (): void => {
    const { undo } = introductions.answer(reader, [...chosen]);
    notice.set(
      chosen.size === 0
        ? { text: text.notedNothing(name) }
        : { text: text.shown(chosen.size, name), undo },
    );
    close();
  };
  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.heading(name)}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={prose.body}>{text.intro(name)}</p>
            <p className={prose.quiet}>{showHint(name)}</p>
            <ul className={prose.list}>
              {goals.map(({ id, title }) => (
                <li key={id}>
                  <Switch
                    checked={chosen.has(id)}
                    className={styles.switch}
                    label={title}
                    onChange={(_, { checked }) => turn(id, checked)}
                  />
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={answer}>
              {text.show(chosen.size, name)}
            </Button>
            <Button onClick={close}>{common.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
