/** Whether the device has a network at all, as far as it knows. */
export type Online = {
  readonly now: () => boolean;
  /** Calls `listener` when it may have come back; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
};
