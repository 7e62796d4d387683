import type { Day, Instant } from "#domain/day.ts";
import type { Person } from "#domain/person/person.ts";
import type { OwnRecord, ShownRecord, WallRecord } from "#domain/sharing/place.ts";
import type { StoredRow } from "#store/owned/OwnedLists.ts";
import type { StoreProblemKind } from "#store/StoreProblem.ts";

/** Everything a person has written, and what their manager keeps of their pay, at one moment. */
export type MyData = {
  readonly person: Person;
  readonly takenAt: Instant;
  readonly today: Day;
  readonly own: readonly OwnRecord[];
  readonly shown: readonly {
    /** As the directory spells it; absent for somebody it no longer names. */
    readonly to: { readonly id: string; readonly name?: string };
    readonly records: readonly ShownRecord[];
  }[];
  readonly walls: readonly {
    readonly team: { readonly id: string; readonly name: string };
    readonly cards: readonly WallRecord[];
  }[];
  /** Kept by the person's manager, as it stands in the list. */
  readonly plan: readonly StoredRow[];
  /** Rows that this version of the app cannot read, as they stand in their lists. */
  readonly unreadable: readonly { readonly place: string; readonly row: StoredRow }[];
  /**
   * What could not be read, and why. With `asOf` it is there all the same, as this device last had it
   * from SharePoint and with what was changed here since.
   */
  readonly missing: readonly {
    readonly place: string;
    readonly because: StoreProblemKind;
    readonly asOf?: Instant;
  }[];
};
