import type { Place } from "#domain/sharing/place.ts";
import type { PlaceChanges } from "../Changes.ts";
import type { Kept, Version } from "../Store.ts";
import type { AnyRecord } from "./AnyRecord.ts";
import type { Entry } from "./Entry.ts";

/** The copy of one account's rows on this device, together with what waits to be sent. */
export type Copy = {
  /** Notes a change; resolves once it is on the shelf. Rejects with `conflict` for a version nobody here was given. */
  readonly put: (
    place: Place,
    record: AnyRecord,
    version: Version | undefined,
  ) => Promise<Kept<AnyRecord>>;
  readonly remove: (place: Place, id: string, version: Version | undefined) => Promise<void>;
  readonly rows: (place: Place) => Promise<readonly Kept<AnyRecord>[]>;
  /** A mark in time: what is confirmed after it is not in answers that were asked for before. */
  readonly mark: () => number;
  /** Takes what the service answered to a question asked at `mark`. */
  readonly take: (changes: Answered, mark: number) => Promise<void>;
  /** Drops the rows of a place; what waits to be sent stays. */
  readonly drop: (places: readonly Place[]) => Promise<void>;
  /** Changes an entry in a turn of its own; undefined takes it away. */
  readonly revise: (
    place: Place,
    id: string,
    change: (entry: Entry) => Entry | undefined,
  ) => Promise<Entry | undefined>;
  /** Takes the service's answer to a write of `sent`: the row as it is there now, or undefined when it is gone. */
  readonly confirm: (sent: Sent, there: Kept<AnyRecord> | undefined) => Promise<void>;
  /** Moves an entry on to the row as the copy has it; for a write that the service found out of date. */
  readonly settle: (sent: Sent) => Promise<void>;
  /** Marks an entry as being sent now; undefined when there is nothing to send any more. */
  readonly begin: (place: Place, id: string) => Promise<Sent | undefined>;
};

export type Answered = Extract<PlaceChanges<Place>, { status: "changed" }>;

/** An entry as it was when it was sent, and the row as the copy had it then. */
export type Sent = { readonly entry: Entry; readonly etag: string | undefined };
