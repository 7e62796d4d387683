import { promisesOf, type KnownPromise } from "#domain/talk/promises.ts";
import type { PairFacts } from "./Desk.ts";
import { saidBetween } from "./saidBetween.ts";

/** What either said they would do and neither said is done; what is due first comes first. */
export function openPromises(facts: PairFacts): readonly KnownPromise[] {
  return promisesOf(saidBetween(facts)).filter(({ kept }) => kept === undefined);
}
