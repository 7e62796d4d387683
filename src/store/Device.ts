import type { Clash } from "#domain/merge/Clash.ts";
import type { Person, Team } from "#domain/person/person.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Directory, PlaceRead, Store, TeamMember } from "./Store.ts";
import type { StoreProblemKind } from "./StoreProblem.ts";

/** A store that may keep a copy on this device. */
export type DeviceStore = Store & { readonly device?: Device };

/** What this device holds by itself, with no network: the last copy, and what waits to be sent. */
export type Device = {
  /** Whether what is kept here outlives the page. */
  readonly keeps: () => boolean;
  /** The places this device has a copy of, among those asked for, with the person's unsent changes in them. */
  readonly known: <P extends Place>(places: readonly P[]) => Promise<readonly KnownPlace<P>[]>;
  readonly knownDirectory: () => Promise<Directory | undefined>;
  /** The people behind those of the addresses that were asked for before. */
  readonly knownPeople: (addresses: readonly string[]) => Promise<ReadonlyMap<string, Person>>;
  /** Everybody in a team, as far as this was asked before. */
  readonly knownMembers: (team: Team) => Promise<readonly TeamMember[] | undefined>;
  readonly waiting: Watched<readonly Waiting[]>;
  /**
   * Calls `listener` when places changed here, in another window or in the service; `about` says
   * whether a place is among them. The answer stops it.
   */
  readonly listen: (listener: (about: (place: Place) => boolean) => void) => () => void;
  /** Sends what is due; resolves when no more can be done for now. */
  readonly flush: () => Promise<void>;
  /** Sends all that waits without the pauses between tries, save those the service asked for. */
  readonly hurry: () => Promise<void>;
  /** Sends something refused once more. */
  readonly retry: (waiting: Waiting) => Promise<void>;
  /** Decides a clash: the other device's words in the clashing `fields`, this device's in the rest. */
  readonly choose: (waiting: Waiting, theirs: ReadonlySet<string>) => Promise<void>;
  /** Lets go of a change that was not sent. */
  readonly discard: (waiting: Waiting) => Promise<void>;
  /** When what nobody looks at is to be asked for next. It outlives the page. */
  readonly due: () => Promise<Due | undefined>;
  readonly setDue: (due: Due) => Promise<void>;
  /** What was typed and not yet given to the store, by a name of each form's own. */
  readonly drafts: () => Promise<ReadonlyMap<string, unknown>>;
  /** Keeps what is being typed under `name`; `undefined` lets it go. */
  readonly keepDraft: (name: string, draft: unknown) => Promise<void>;
  /** When the person's talks are, out of their calendar: it goes with the copy, where what they typed stays. */
  readonly calendarDays: () => Promise<unknown>;
  /** Keeps the days; `undefined` lets them go. */
  readonly keepCalendarDays: (days: unknown) => Promise<void>;
  /**
   * Tells the person's other windows that all of it is about to go: they end what they are sending, so
   * that nothing waits for that, and open anew.
   */
  readonly warn: () => Promise<void>;
  /** Drops all that lies here of this account, what waits to be sent included. */
  readonly forget: () => Promise<void>;
  /** Stops sending and listening; what lies here stays. */
  readonly close: () => void;
};

export type Due = {
  /** Milliseconds since 1970 by this device's clock. */
  readonly at: number;
  /** How many such moments were drawn since the last that came while the page was open. */
  readonly missed: number;
};

export type KnownPlace<P extends Place> = Extract<PlaceRead<P>, { status: "read" }> & {
  /** Milliseconds since 1970, by this device's clock, when the service last confirmed it. */
  readonly confirmedAt: number;
};

/** A value that can be read now and followed. */
export type Watched<T> = {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A change that is on this device and not in the service. */
export type Waiting = {
  readonly place: Place;
  readonly id: string;
  /** The row as the person left it; absent when they removed it. */
  readonly record?: RecordIn<Place>;
  readonly state:
    /** Kept here and not yet sent; `because` is why it could not be sent when it was tried. */
    | { readonly status: "saved"; readonly because?: StoreProblemKind }
    | { readonly status: "sending" }
    | { readonly status: "refused"; readonly kind: StoreProblemKind; readonly message: string }
    | {
        readonly status: "clash";
        readonly clashes: readonly Clash[];
        /** The row with the other device's words where they clash. */
        readonly theirs: RecordIn<Place>;
      };
};
