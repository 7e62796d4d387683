/** Tells the other windows of one copy in which places something changed, by their keys. */
export type Channel = {
  readonly tell: (places: readonly string[]) => void;
  /** Calls `listener` when another window told something. */
  readonly hear: (listener: (places: readonly string[]) => void) => void;
  readonly close: () => void;
};
