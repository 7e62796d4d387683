import { useState } from "react";

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
  return {
    close: () => setOpen(false),
    dialog: {
      open,
      onOpenChange: (_, next) => setOpen(next.open),
      surfaceMotion: {
        onMotionFinish: (_, { direction }) => {
          if (direction !== "exit") return;
          onGone();
          // After the dialog has left the page, until when it lets the focus nowhere else.
          setTimeout(() => giveBack(opener));
        },
      },
    },
  };
}

/** Back to where the person was, unless they are somewhere else already. */
function giveBack(opener: Element | null): void {
  if (document.activeElement !== document.body) return;
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
}
