import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  ProgressBar,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { createErasing } from "#app/myData/erasing.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useMeText } from "../text/useMeText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { OwnCopy } from "./OwnCopy.tsx";
import { useErasePlaces } from "./useErasePlaces.ts";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    outlineStyle: "none",
  },
  heading: { margin: "8px 0 0", fontSize: "inherit", lineHeight: "inherit" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

type EraseDialogProps = { readonly mine: MyServices; readonly onClose: () => void };

/** What would go, the word that says it is meant, and how far it is. */
export function EraseDialog({ mine, onClose }: EraseDialogProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { erase: words } = useMeText();
  const { model, restart } = useTab();
  const erasing = useMemo(() => createErasing(model.parts, mine, model.forget), [model, mine]);
  const state = useReadable(erasing.state);
  const [typed, setTyped] = useState("");
  const [withReminder, setWithReminder] = useState(true);
  const { lineOf, leftOf } = useErasePlaces();
  const { close, dialog } = useClosing(onClose);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => void erasing.look(), [erasing]);
  // What was pressed is gone: whoever reads by ear is told what stands there now.
  const isOver = state.status === "stopped" || state.status === "erased";
  const isBegun = isOver || state.status === "erasing";
  const shown = isBegun ? state.status : undefined;
  useEffect(() => {
    if (shown !== undefined) said.current?.focus();
  }, [shown]);

  const isMeant = typed.trim().toLowerCase() === words.word;
  const start = (): void => void erasing.erase({ reminder: withReminder });
  // What is on the page behind is no longer so.
  const leave = (): void => (isBegun ? restart() : close());

  return (
    <Dialog
      {...dialog}
      modalType="alert"
      onOpenChange={(event, next) => {
        if (state.status !== "erasing" && !next.open) leave();
        else if (next.open) dialog.onOpenChange(event, next);
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (state.status === "ready" && isMeant) start();
          }}
        >
          <DialogBody>
            <DialogTitle>{state.status === "erased" ? words.done : words.title}</DialogTitle>
            <DialogContent>
              <div className={styles.content} ref={said} tabIndex={-1}>
                {state.status === "looking" && <p className={prose.body}>{words.looking}</p>}
                {state.status === "unknown" && (
                  <>
                    <p className={prose.body}>{words.cannotLook}</p>
                    <p className={prose.body}>{text.problems.reason[state.problem.kind]}</p>
                  </>
                )}
                {state.status === "ready" && (
                  <>
                    <p className={prose.body}>{words.intro}</p>
                    <h3 className={styles.heading}>{words.what}</h3>
                    <ul className={styles.list}>
                      {state.places.flatMap(lineOf).map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                      <li>{words.device}</li>
                    </ul>
                    <h3 className={styles.heading}>{words.notReached}</h3>
                    <ul className={styles.list}>
                      {words.notReachedList.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                    <h3 className={styles.heading}>{words.copyFirst}</h3>
                    <OwnCopy mine={mine} />
                    <p className={prose.quiet}>{words.copySmall}</p>
                    {erasing.hasReminder() && (
                      <Checkbox
                        checked={withReminder}
                        label={words.reminder}
                        onChange={(_, { checked }) => setWithReminder(checked === true)}
                      />
                    )}
                    <Field label={words.confirm(words.word)}>
                      <Input
                        autoComplete="off"
                        onChange={(_, { value }) => setTyped(value)}
                        value={typed}
                      />
                    </Field>
                  </>
                )}
                {state.status === "erasing" && (
                  <>
                    <output className={prose.body}>{words.erasing(state.gone, state.total)}</output>
                    <ProgressBar
                      aria-label={words.erasing(state.gone, state.total)}
                      max={Math.max(1, state.total)}
                      value={state.gone}
                    />
                    <p className={prose.quiet}>{words.stay}</p>
                  </>
                )}
                {state.status === "stopped" && (
                  <>
                    <p className={prose.body}>{words.stopped}</p>
                    <p className={prose.body}>{words.isGone(state.gone)}</p>
                    <h3 className={styles.heading}>{words.stillThere}</h3>
                    <ul className={styles.list}>
                      {state.left.map((left) => (
                        <li key={JSON.stringify(left.what)}>{leftOf(left)}</li>
                      ))}
                    </ul>
                  </>
                )}
                {state.status === "erased" && (
                  <>
                    <p className={prose.body}>{words.doneList(state.gone)}</p>
                    {state.refused.length > 0 && (
                      <>
                        <p className={prose.body}>{words.refused}</p>
                        <ul className={styles.list}>
                          {state.refused.map((left) => (
                            <li key={JSON.stringify(left.what)}>{leftOf(left)}</li>
                          ))}
                        </ul>
                      </>
                    )}
                    {state.reminder !== "none" && (
                      <p className={prose.body}>{words.reminderEnds[state.reminder]}</p>
                    )}
                  </>
                )}
              </div>
            </DialogContent>
            <DialogActions fluid>
              {state.status !== "erasing" && (
                <Button appearance={isMeant || isOver ? "secondary" : "primary"} onClick={leave}>
                  {isOver ? (state.status === "erased" ? words.close : words.stop) : words.cancel}
                </Button>
              )}
              {state.status === "unknown" && (
                <Button onClick={() => void erasing.look()}>{text.common.tryAgain}</Button>
              )}
              {state.status === "ready" && (
                <Button
                  appearance={isMeant ? "primary" : "secondary"}
                  disabledFocusable={!isMeant}
                  type="submit"
                >
                  {words.act}
                </Button>
              )}
              {state.status === "stopped" && (
                <Button appearance="primary" onClick={start}>
                  {words.again}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
