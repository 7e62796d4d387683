import { useEffect, useState } from "react";

type Closing = {
  /** Begins to close the dialog. */
  readonly close: () => void;
  /** What the dialog itself is given. */
  readonly dialog: {
    readonly open: boolean;
    readonly onOpenChange: (event: unknown, next: { readonly open: boolean }) => void;
    readonly surfaceMotion: {
      readonly onMotionFinish: (event: null, motion: { readonly direction: string }) => void;
    };
  };
};

/**
 * A dialog that closes first and is then taken away. One that is taken away while it is open
 * leaves the page behind it hidden from screen readers, and the focus nowhere. Fluent could give
 * the focus back too, but only with code that every first view would then have to load.
 */
export function useClosing(onGone: () => void): Closing {
  const [open, setOpen] = useState(true);
  // The first drawing comes before the dialog takes the focus.
  const [opener] = useState(() => document.activeElement);
  // After the dialog has left the page, until when it lets the focus nowhere else.
  useEffect(() => () => void setTimeout(() => giveBack(opener)), [opener]);
  return {
    close: () => setOpen(false),
    dialog: {
      open,
      onOpenChange: (_, next) => setOpen(next.open),
      surfaceMotion: {
        onMotionFinish: (_, { direction }) => {
          if (direction === "exit") onGone();
        },
      },
    },
  };
}

/** Back to where the person was, unless they are somewhere else already. */
function giveBack(opener: Element | null): void {
  // What a dialog decided may have taken its opener with it.
  const back = opener?.isConnected ? opener : document.querySelector("h1");
  if (!(back instanceof HTMLElement)) return;
  // Fluent's focus code leaves with the last dialog, before it has shown the page to screen readers
  // again. What opened a dialog was not hidden then, so nothing around it should be now.
  if (document.querySelector('[aria-modal="true"]') === null)
    back.closest('[aria-hidden="true"]')?.removeAttribute("aria-hidden");
  if (document.activeElement === document.body) back.focus({ preventScroll: true });
}
