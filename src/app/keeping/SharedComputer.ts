/** The person's word on whether several people use this computer, so that nothing is kept on it. */
export type SharedComputer = {
  readonly get: () => boolean;
  readonly set: (shared: boolean) => void;
};
