/**
 * The order of a comparison's visits: A B, then B A, and so on, so that a machine
 * that grows slower or faster meanwhile favours neither.
 */
export function abba<A, B>(a: A, b: B, rounds: number): readonly (readonly [A | B, A | B])[] {
  return Array.from({ length: rounds }, (_, round) => (round % 2 === 0 ? [a, b] : [b, a]));
}
