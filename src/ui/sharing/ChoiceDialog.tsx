import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";

type Choice = {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly act?: () => void;
};

type ChoiceDialogProps = {
  readonly heading: string;
  readonly children: ReactNode;
  /** The first has the focus, and so is one that shows nothing to anybody: a key held too long is no word. */
  readonly choices: readonly [Choice, ...Choice[]];
  /** After the dialog has closed, whatever was chosen. */
  readonly onGone: () => void;
};

/** A question with its answers in words. Escape and a click beside it answer nothing. */
export function ChoiceDialog({ heading, children, choices, onGone }: ChoiceDialogProps) {
  const prose = useProse();
  const chosen = useRef<() => void>(undefined);
  // Done once it has closed: what is chosen may take the page behind it away.
  const { close, dialog } = useClosing(() => {
    chosen.current?.();
    onGone();
  });
  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{heading}</DialogTitle>
          <DialogContent>
            <p className={prose.body}>{children}</p>
          </DialogContent>
          <DialogActions fluid>
            {choices.map(({ label, isPrimary, act }) => (
              <Button
                appearance={isPrimary ? "primary" : "secondary"}
                key={label}
                onClick={() => {
                  chosen.current = act;
                  close();
                }}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
