import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Stuck } from "#app/outbox/outboxModel.ts";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";
import { useFrame } from "../TabContext.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useOutboxText } from "../text/useOutboxText.ts";
import { useText } from "../text/useText.ts";
import { useValueText } from "../text/useValueText.ts";
import { clashView, inFormOrder } from "./clashView.ts";
import { SideChoice, type Side } from "./SideChoice.tsx";
import { useSubject } from "./useSubject.ts";

const useStyles = makeStyles({
  surface: { maxWidth: "680px" },
  content: { display: "flex", flexDirection: "column", rowGap: "20px" },
});

type CompareDialogProps = {
  readonly stuck: Stuck;
  readonly clash: Extract<Stuck["state"], { readonly status: "clash" }>;
  readonly onClose: () => void;
};

/** What two devices made of the same record, side by side; this device's words unless the person says otherwise. */
export function CompareDialog({ stuck, clash, onClose }: CompareDialogProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const outboxText = useOutboxText();
  const { form: goalForm } = useGoalText();
  const fields = useFieldText();
  const values = useValueText();
  const { compare: words } = outboxText;
  const { model, locale } = useFrame();
  const { close, dialog } = useClosing(onClose);
  const { subjectOf } = useSubject();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (field: string, side: Side): void => {
    const next = new Set(theirs);
    if (side === "theirs") next.add(field);
    else next.delete(field);
    setTheirs(next);
  };
  const { record, place } = stuck;
  const views = record
    ? inFormOrder(clash.clashes).map((one) =>
        clashView(record, one, { ...text, ...outboxText, goalForm, fields, values }, locale),
      )
    : [
        {
          field: removal,
          label: words.removal,
          mine: { words: words.removed },
          theirs: { words: words.kept },
        },
      ];
  const keep = (): void => {
    // To keep what was removed here is to let go of its removal.
    if (theirs.has(removal)) void model.outbox.letGo(stuck);
    else void model.outbox.choose(stuck, theirs);
    close();
  };

  return (
    <Dialog {...dialog}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.heading}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={prose.body}>
              {words.intro(subjectOf({ place, record: record ?? clash.theirs }))}
            </p>
            {views.map((view) => (
              <SideChoice
                key={view.field}
                onChoose={(side) => choose(view.field, side)}
                side={theirs.has(view.field) ? "theirs" : "mine"}
                view={view}
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={keep}>
              {words.keep}
            </Button>
            <Button onClick={close}>{words.later}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The one question about a record that is gone here; no field of a record has this name. */
const removal = "(removal)";
