import type { Said } from "#domain/talk/promises.ts";
import type { PairFacts } from "./Desk.ts";

/** All that is in the two lists; nothing where no relation holds between the two. */
export function saidBetween({ relation, mine, theirs }: PairFacts): Said {
  if (relation === undefined) return { mine: [], theirs: [] };
  return { mine: mine.map(({ record }) => record), theirs };
}
