/** One card of the deck, or one that the person wrote; then it has no meaning but their own. */
export type ValueCard = {
  readonly id: string;
  readonly label: string;
  /** What the label means here, in one line. */
  readonly meaning?: string;
};
