/** Readings of one thing, of which the one begun last counts. */
export type Turns = {
  /** Begins a reading, which must not reject; it puts nothing on the desk once `isLast` says no. */
  readonly begin: (work: (isLast: () => boolean) => Promise<void>) => Promise<void>;
  /** The reading that is under way. */
  readonly current: () => Promise<void> | undefined;
};

export function createTurns(): Turns {
  let turns = 0;
  let current: Promise<void> | undefined;
  return {
    begin: async (work) => {
      const turn = ++turns;
      const running = work(() => turn === turns);
      current = running;
      await running;
      if (current === running) current = undefined;
    },
    current: () => current,
  };
}
