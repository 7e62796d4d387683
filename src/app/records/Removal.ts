/** A removal under way, and the way back. */
export type Removal = {
  readonly saved: Promise<boolean>;
  readonly undo: () => Promise<boolean>;
};
