import type { Place } from "#domain/sharing/place.ts";
import type { UnreadableRow } from "../Changes.ts";
import type { Version } from "../Store.ts";
import type { AnyRecord } from "./AnyRecord.ts";

/** A row as the service last confirmed it. */
export type CopiedRow = {
  readonly record: AnyRecord;
  readonly version: Version;
  /** Names this content to those who read it here; stays the same when a write of theirs is confirmed. */
  readonly tag: string;
};

/** How far the copy of a place has come. */
export type CopiedPlace = {
  readonly place: Place;
  /** Where the service goes on from; absent when all is to be read anew. */
  readonly token?: string;
  /** Milliseconds since 1970 of the last answer, by this device's clock. */
  readonly confirmedAt: number;
  readonly unreadable: readonly UnreadableRow[];
};
