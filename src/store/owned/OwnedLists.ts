import type { PersonId } from "#domain/person/person.ts";
import type { OwnPlace, ShownPlace, WallPlace } from "#domain/sharing/place.ts";

/** The library of a person's full-size pictures. */
type PicturesPlace = { readonly kind: "pictures"; readonly owner: PersonId };

/** A list or library that one person alone fills. */
export type OwnedPlace = OwnPlace | ShownPlace | WallPlace | PicturesPlace;

/** A row as it stands in its list, whichever version of the app wrote it. */
export type StoredRow = {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  /** The other columns that are filled, by their internal names. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** The nested part; the text itself where it is no JSON or nested too deep for a row of ours. */
  readonly details: unknown;
};

/**
 * The lists and the library behind the signed-in person's places, row by row and without regard to
 * what the app makes of them. All calls reject with a StoreProblem.
 */
export type OwnedLists = {
  /** How much of each kind is there; of the library, files. */
  readonly survey: (place: OwnedPlace) => Promise<ReadonlyMap<string, number>>;
  readonly rows: (place: Exclude<OwnedPlace, PicturesPlace>) => Promise<readonly StoredRow[]>;
  /** What the person's manager keeps of their pay; empty where there is no such list for them. */
  readonly plan: () => Promise<readonly StoredRow[]>;
  /**
   * Removes all that is there but rows of the kind `keep`, and tells each time of what kinds those are
   * that went. Rejects when something would not go; what went is gone, and asking again goes on from there.
   */
  readonly empty: (
    place: OwnedPlace,
    options: { readonly keep?: string; readonly gone: (kinds: readonly string[]) => void },
  ) => Promise<void>;
};
