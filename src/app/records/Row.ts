import type { StoreProblem } from "#store/StoreProblem.ts";

/** How far a record has got on its way to the store. */
export type Saving =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  /** Not written: the record here is still the person's latest words. */
  | { readonly status: "unsaved"; readonly problem: StoreProblem };

/** One record as the screens see it: what the person last said, saved or not. */
export type Row<R> = { readonly record: R; readonly saving: Saving };

/** What is known of one place. */
export type PlaceRows<R> =
  | { readonly status: "unread" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "read";
      readonly rows: readonly Row<R>[];
      /** How many rows this version of the app cannot make sense of. */
      readonly unreadable: number;
    };
