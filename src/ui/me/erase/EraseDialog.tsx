import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { createErasing } from "#app/myData/erasing.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import { useClosing } from "../../shared/useClosing.ts";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { useEraseText } from "../../text/useEraseText.ts";
import { useProblemText } from "../../text/useProblemText.ts";
import { useText } from "../../text/useText.ts";
import { useReadable } from "../../useReadable.ts";
import { useForget } from "../useForget.ts";
import { AfterErasing, StoppedErasing } from "./AfterErasing.tsx";
import { BeforeErasing } from "./BeforeErasing.tsx";

const useStyles = makeStyles({
  nothingBehind: { backgroundColor: tokens.colorNeutralBackground1 },
  content: { display: "flex", flexDirection: "column", rowGap: "12px", outlineStyle: "none" },
});

type EraseDialogProps = { readonly mine: MyServices; readonly onClose: () => void };

/** What would go, the word that says it is meant, how far it is, and what became of it. */
export function EraseDialog({ mine, onClose }: EraseDialogProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { reason } = useProblemText();
  const words = useEraseText();
  const { model, restart } = useTab();
  const forget = useForget();
  const erasing = useMemo(() => createErasing(model.parts, mine, forget), [model, mine, forget]);
  const state = useReadable(erasing.state);
  const [typed, setTyped] = useState("");
  const [withReminder, setWithReminder] = useState(true);
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
  const leaving = { erased: words.close, stopped: words.stop };

  return (
    <Dialog
      {...dialog}
      modalType="alert"
      onOpenChange={(event, next) => {
        if (state.status !== "erasing" && !next.open) leave();
        else if (next.open) dialog.onOpenChange(event, next);
      }}
    >
      {/* What lies behind was drawn before, and is no longer so. */}
      <DialogSurface {...(isBegun && { backdrop: { className: styles.nothingBehind } })}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (state.status === "ready" && isMeant) start();
          }}
        >
          <DialogBody>
            <DialogTitle>
              {state.status === "erased" ? words.done : isBegun ? words.underWay : words.title}
            </DialogTitle>
            <DialogContent>
              <div className={styles.content} ref={said} tabIndex={-1}>
                {state.status === "looking" && <p className={prose.body}>{words.looking}</p>}
                {state.status === "unknown" && (
                  <p className={prose.body}>
                    {words.cannotLook} {reason[state.problem.kind]}
                  </p>
                )}
                {state.status === "ready" && (
                  <BeforeErasing
                    mine={mine}
                    onReminder={setWithReminder}
                    onType={setTyped}
                    places={state.places}
                    reminder={state.hasReminder ? withReminder : undefined}
                    typed={typed}
                  />
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
                {state.status === "stopped" && <StoppedErasing state={state} />}
                {state.status === "erased" && <AfterErasing state={state} />}
              </div>
            </DialogContent>
            <DialogActions fluid>
              {state.status !== "erasing" && (
                <Button appearance={isMeant || isOver ? "secondary" : "primary"} onClick={leave}>
                  {isOver ? leaving[state.status] : words.cancel}
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
