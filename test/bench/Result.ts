/** What one section found. */
export type Result = {
  /** Everything, as Markdown with a heading of the third level. */
  readonly text: string;
  /** What a reader should know who reads nothing else. */
  readonly headlines: readonly Headline[];
};

export type Headline = {
  readonly what: string;
  readonly measured: string;
  /** What the design asks for; empty where it asks for nothing. */
  readonly goal: string;
};
