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
  /** How often a place was brought up to date or written: an answer is only good for the state it was asked over. */
  readonly turnOf: (place: Place) => Promise<number>;
  /**
   * Takes what the service answered to a question asked over the state `asked`. False, and nothing
   * taken, when that has passed: the answer may be older than the copy by now.
   */
  readonly take: (changes: Answered, asked: number) => Promise<boolean>;
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
  /**
   * Marks an entry as being sent now; undefined when it is another by now, or when `may`,
   * asked over the copy as it is at that moment, says no.
   */
  readonly begin: (due: Entry, may: () => Promise<boolean>) => Promise<Sent | undefined>;
};

export type Answered = Extract<PlaceChanges<Place>, { status: "changed" }>;

/** An entry as it was when it was sent, and how far the copy of its place had come then. */
export type Sent = { readonly entry: Entry; readonly token: string | undefined };
