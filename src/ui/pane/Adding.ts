import type { RefObject } from "react";

/** Whether the line for a new point is open, and the button to which the focus goes back. */
export type Adding = {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly opener: RefObject<HTMLButtonElement | null>;
};
