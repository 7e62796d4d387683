import type { Person, Team } from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { StoreProblem } from "./StoreProblem.ts";

/**
 * Where preparation lives, in domain types. Every place has one writer, so a
 * conflict can only come from another device of the same person.
 *
 * All calls reject with a {@link StoreProblem}, except that `read` answers
 * place by place, since one refused list must not hide the others.
 */
export type Store = {
  /** Who I am, whom I meet, which teams I am in. Rejects with `notProvisioned` for a person not in the directory. */
  readonly directory: () => Promise<Directory>;
  /** The people in the directory behind these addresses (compared in lower case); strangers are absent. */
  readonly peopleAt: (addresses: readonly string[]) => Promise<ReadonlyMap<string, Person>>;
  /** Everybody in a team, leaders first; for the wall. */
  readonly members: (team: Team) => Promise<readonly TeamMember[]>;
  /** Reads many places in as few round trips as exist; answers are in the order asked. */
  readonly read: <P extends Place>(places: readonly P[]) => Promise<readonly PlaceRead<P>[]>;
  /**
   * Writes a record whole. Without `version` it is new: a repeated create with the same
   * id is recognised and answers the row that is there. With it, a stale version rejects with `conflict`.
   */
  readonly put: <P extends Place>(
    place: P,
    record: RecordIn<P>,
    version?: Version,
  ) => Promise<Kept<RecordIn<P>>>;
  /** Removes a row; one already gone counts as removed. */
  readonly remove: (place: Place, id: string, version?: Version) => Promise<void>;
};

/** Where the row is and which state of it was read; opaque outside the store. */
export type Version = { readonly item: string; readonly etag: string };

/** A record as read, with what is needed to write it again. */
export type Kept<R> = { readonly record: R; readonly version: Version };

export type PlaceRead<P extends Place> =
  | {
      readonly status: "read";
      readonly place: P;
      readonly rows: readonly Kept<RecordIn<P>>[];
      /** Rows this version of the app cannot make sense of; they are left as they are. */
      readonly unreadable: readonly { readonly id: string; readonly reason: string }[];
      /** Why the service did not confirm this: it is what this device knew before. */
      readonly unconfirmed?: StoreProblem;
    }
  | { readonly status: "failed"; readonly place: P; readonly problem: StoreProblem };

export type TeamMember = { readonly person: Person; readonly leads: boolean };

export type Directory = {
  readonly me: Person;
  /** Lower-case addresses of mine, aliases included. */
  readonly myAddresses: readonly string[];
  readonly relations: readonly Relation[];
  readonly teams: readonly Team[];
  readonly settings: OrganisationSettings;
};

export type OrganisationSettings = {
  /** Names of the people who administer the sites and so can read every list; shown to each person. */
  readonly siteAdmins: readonly string[];
  readonly supportContact?: string;
};
