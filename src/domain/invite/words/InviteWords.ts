/** The fixed words of the block in one language. Slots are functions, so that each language orders them as it likes. */
export type InviteWords = {
  /** First line of every block, and part of how it is known again. */
  readonly heading: string;
  /** How a line of progress starts, by whose goal it is. */
  readonly whose: { readonly theirs: string; readonly mine: string };
  /** How a line of progress ends. */
  readonly under: {
    readonly way: string;
    readonly comingUp: string;
    readonly reached: string;
    readonly steps: (done: number, of: number) => string;
    readonly count: (done: string, of: string, unit: string | undefined) => string;
  };
  /** Before the questions when the one asked about is the one who writes. */
  readonly questionsForMe: string;
  /** Before the link, when the questions may be swapped. */
  readonly addOrSwap: string;
  /** Before the link of the neutral block. */
  readonly add: string;
  readonly link: string;
};
