import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Kept } from "./Store.ts";
import type { StoreProblem } from "./StoreProblem.ts";

/** A place to follow, with the token of the last answer; without one, everything is brought. */
export type Followed<P extends Place> = { readonly place: P; readonly token?: string | undefined };

/** What happened in a place since a token. */
export type PlaceChanges<P extends Place> =
  | {
      readonly status: "changed";
      readonly place: P;
      /** True when `rows` is all there is, so whatever is not in it is gone. */
      readonly whole: boolean;
      readonly rows: readonly Kept<RecordIn<P>>[];
      /** Rows this version of the app cannot make sense of. */
      readonly unreadable: readonly UnreadableRow[];
      /** The items that were removed, named as in a {@link Version}. */
      readonly gone: readonly string[];
      /** Hand this back next time; opaque. */
      readonly token: string;
    }
  | { readonly status: "failed"; readonly place: P; readonly problem: StoreProblem };

export type UnreadableRow = {
  readonly item: string;
  readonly id: string;
  readonly reason: string;
};
