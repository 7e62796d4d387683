import type { Day } from "../day.ts";
import type { ShownRecord } from "../sharing/place.ts";
import type { TalkPromise } from "./said.ts";

export type Side = "me" | "other";

/** What each of two people says to the other: all that is in the two lists. */
export type Said = {
  readonly mine: readonly ShownRecord[];
  readonly theirs: readonly ShownRecord[];
};

/** A promise with whose it is, and since when and by whose word it is kept. */
export type KnownPromise = {
  readonly promise: TalkPromise;
  readonly by: Side;
  readonly kept: { readonly on: Day; readonly saidBy: Side } | undefined;
};

/**
 * All promises of the two, whenever and in whatever meeting they were made: those due first come
 * first, then the oldest. One is open until its writer or the other says it is kept, and of both
 * the earlier word stands. The order of the rows does not matter; the same from either side.
 */
export function promisesOf(said: Said): readonly KnownPromise[] {
  return [...known(said.mine, said.theirs, "me"), ...known(said.theirs, said.mine, "other")].sort(
    (a, b) => dueFirst(a.promise, b.promise),
  );
}

/** Those due first come first, then the oldest. */
export function dueFirst(a: TalkPromise, b: TalkPromise): number {
  return (
    compare(a.due ?? never, b.due ?? never) || compare(a.madeOn, b.madeOn) || compare(a.id, b.id)
  );
}

/** After every day there is. */
const never = "~";

function known(
  own: readonly ShownRecord[],
  opposite: readonly ShownRecord[],
  by: Side,
): readonly KnownPromise[] {
  const ticks = new Map<string, Day>();
  for (const record of opposite)
    if (record.kind === "tick" && !(record.doneOn >= (ticks.get(record.promise) ?? never)))
      ticks.set(record.promise, record.doneOn);
  const ticker: Side = by === "me" ? "other" : "me";
  return own.flatMap((promise) => {
    if (promise.kind !== "promise") return [];
    const ticked = ticks.get(promise.id);
    const { doneOn } = promise;
    const kept: KnownPromise["kept"] =
      doneOn !== undefined && doneOn <= (ticked ?? never)
        ? { on: doneOn, saidBy: by }
        : ticked === undefined
          ? undefined
          : { on: ticked, saidBy: ticker };
    return [{ promise, by, kept }];
  });
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
