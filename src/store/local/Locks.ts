/** Exclusive turns by name, among all windows that share a copy. */
export type Locks = {
  readonly hold: <T>(name: string, work: () => Promise<T>) => Promise<T>;
};
