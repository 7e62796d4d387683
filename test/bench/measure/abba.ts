/**
 * The order of a comparison's visits: A B, then B A, and so on, so that a machine
 * that grows slower or faster meanwhile favours neither; with three of them A B C, then C B A.
 */
export function abba<T>(sides: readonly T[], rounds: number): readonly (readonly T[])[] {
  return Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? sides : sides.toReversed(),
  );
}
