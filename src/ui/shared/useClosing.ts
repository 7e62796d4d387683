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
 * leaves the page behind it hidden from screen readers, and the focus nowhere.
 */
export function useClosing(onGone: () => void): Closing {
  const [open, setOpen] = useState(true);
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
