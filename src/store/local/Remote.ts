import type { Place } from "#domain/sharing/place.ts";
import type { Followed, PlaceChanges } from "../Changes.ts";
import type { Store } from "../Store.ts";

/** The service behind the copy: its lists, and what changed in them. */
export type Remote = Pick<Store, "directory" | "peopleAt" | "members" | "put" | "remove"> & {
  readonly changes: <P extends Place>(
    asked: readonly Followed<P>[],
  ) => Promise<readonly PlaceChanges<P>[]>;
};
