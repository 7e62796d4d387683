/** One script of the build, as the bundler tells of it. */
export type Chunk = {
  readonly file: string;
  readonly code: string;
  /** The page or module it was begun for. */
  readonly entry?: string;
  /** The files it cannot run without. */
  readonly imports: readonly string[];
  /** The files it may ask for later. */
  readonly later: readonly string[];
  /** Every module in it that left some code. */
  readonly modules: readonly string[];
};
