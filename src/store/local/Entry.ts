import type { Clash } from "#domain/merge/Clash.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Version } from "../Store.ts";
import type { StoreProblemKind } from "../StoreProblem.ts";
import type { AnyRecord } from "./AnyRecord.ts";

/** What a person changed in one row and the service has not confirmed. One entry a row. */
export type Entry = {
  readonly place: Place;
  readonly id: string;
  readonly kind: AnyRecord["kind"];
  /** The row as the person left it; absent when they removed it. */
  readonly wanted?: AnyRecord;
  /** The state of the row that the change was made over; absent for a new row. */
  readonly base?: AnyRecord;
  /** Where `base` is in the service; absent when the row is not there, or no longer. */
  readonly version?: Version;
  /** States that were sent without an answer: each may have arrived. */
  readonly sent: readonly AnyRecord[];
  /** New with every change of `wanted`, so that an answer finds out whether it is to the last word. */
  readonly stamp: string;
  /** Milliseconds since 1970 of the first change. */
  readonly since: number;
  readonly tries: number;
  /** Not to be sent before this, in milliseconds since 1970. */
  readonly notBefore: number;
  /** Why the last try failed; absent before the first. */
  readonly failed?: StoreProblemKind;
  readonly state: EntryState;
};

export type EntryState =
  | { readonly status: "waiting" }
  /** No repeating will help; the person decides. */
  | { readonly status: "refused"; readonly kind: StoreProblemKind; readonly message: string }
  /** `theirs` is the row as it would be with the other device's words where they clash. */
  | { readonly status: "clash"; readonly clashes: readonly Clash[]; readonly theirs: AnyRecord };

export const waiting: EntryState = { status: "waiting" };
