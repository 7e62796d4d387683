/** One way in which a site is not as the plan says, and how to put it right where a program may. */
export type Difference = {
  /** In words: `own-…: Key is not unique`. */
  readonly what: string;
  /** Absent where a person has to decide or to act. */
  readonly mend?: () => Promise<unknown>;
};
