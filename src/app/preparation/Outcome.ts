import type { Caution } from "./PreparationState.ts";

/** What a deed leaves to say and to take back. */
export type Outcome = { readonly caution?: Caution; readonly undo?: () => Promise<boolean> };
