import type { Clash } from "#domain/merge/Clash.ts";
import type { Person } from "#domain/person/person.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Directory, PlaceRead } from "./Store.ts";
import type { StoreProblemKind } from "./StoreProblem.ts";

/** What this device holds by itself, with no network: the last copy, and what waits to be sent. */
export type Device = {
  /** The places this device has a copy of, among those asked for, with the person's unsent changes in them. */
  readonly known: <P extends Place>(places: readonly P[]) => Promise<readonly KnownPlace<P>[]>;
  readonly knownDirectory: () => Promise<Directory | undefined>;
  /** The people behind those of the addresses that were asked for before. */
  readonly knownPeople: (addresses: readonly string[]) => Promise<ReadonlyMap<string, Person>>;
  readonly waiting: Watched<readonly Waiting[]>;
  /** Calls `listener` when a place changed here, in another window or in the service; the answer stops it. */
  readonly listen: (listener: () => void) => () => void;
  /** Sends what waits; resolves when no more can be done for now. */
  readonly flush: () => Promise<void>;
  /** Sends something refused once more. */
  readonly retry: (waiting: Waiting) => Promise<void>;
  /** Decides a clash by keeping the words of this device or of the other. */
  readonly choose: (waiting: Waiting, words: "mine" | "theirs") => Promise<void>;
  /** Lets go of a change that was not sent. */
  readonly discard: (waiting: Waiting) => Promise<void>;
  /** Drops all that lies here of this account, what waits to be sent included. */
  readonly forget: () => Promise<void>;
  /** Stops sending and listening; what lies here stays. */
  readonly close: () => void;
};

export type KnownPlace<P extends Place> = Extract<PlaceRead<P>, { status: "read" }>;

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
    | { readonly status: "saved" }
    | { readonly status: "sending" }
    | { readonly status: "refused"; readonly kind: StoreProblemKind; readonly message: string }
    | {
        readonly status: "clash";
        readonly clashes: readonly Clash[];
        /** The row with the other device's words where they clash. */
        readonly theirs: RecordIn<Place>;
      };
};
