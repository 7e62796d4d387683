import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState } from "#app/preparation/PreparationState.ts";

/** What every part of a 1-1's screen draws, and what its buttons do. */
export type PairParts = { readonly state: PairState; readonly preparation: Preparation };
