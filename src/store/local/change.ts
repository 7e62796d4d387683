import { equal } from "#domain/merge/equal.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { Place } from "#domain/sharing/place.ts";
import { isProjection, type AnyRecord } from "./AnyRecord.ts";
import type { CopiedRow } from "./Copied.ts";
import { waiting, type Entry, type EntryState } from "./Entry.ts";
import { outOfDate } from "./outOfDate.ts";
import { viewOf } from "./view.ts";

/** A row of the copy, its waiting change, and how a new change is to be named and dated. */
export type Changing = {
  readonly place: Place;
  readonly row: CopiedRow | undefined;
  readonly entry: Entry | undefined;
  readonly stamp: string;
  readonly now: number;
};

/**
 * The entry for writing `record` by somebody who had `seen` the row; undefined when the row
 * is so already. What was changed since then stays; throws `conflict` where it was the same part.
 */
export function putOver(
  changing: Changing,
  record: AnyRecord,
  seen: AnyRecord | undefined,
): Entry | undefined {
  const { row, entry } = changing;
  const view = viewOf(row, entry)?.record;
  if (view !== undefined && equal(view, record)) return undefined;
  const open = entry?.state.status === "clash" ? entry.state : undefined;
  let wanted = record;
  let state: EntryState = waiting;
  const unseen = view !== undefined && !(seen !== undefined && equal(seen, view));
  if (unseen && !isProjection(record.kind)) {
    const { merged, clashes } = mergeRecords(seen, record, view);
    // Whoever typed this has not read the other words: theirs stay with them until they have.
    if (clashes.length > 0) throw outOfDate();
    wanted = merged;
  }
  if (open !== undefined) {
    // The other words to choose from get what is new in the rest of the row.
    const theirs = mergeRecords(view, open.theirs, wanted).merged;
    if (!equal(theirs, wanted)) state = { ...open, theirs };
  }
  // Removed meanwhile: it is made anew, and what it was made over is known all the same.
  const base = view === undefined && entry === undefined && seen ? { base: seen } : {};
  return { ...begun(changing, record.id, record.kind), ...base, wanted, state };
}

/** The entry for removing the row; undefined when nothing of it was ever sent, so that nothing is left to do. */
export function removeOver(changing: Changing, id: string): Entry | undefined {
  const { row, entry } = changing;
  const kind = viewOf(row, entry)?.record.kind;
  if (kind === undefined) return entry;
  // The other device's words are still to be read.
  if (entry?.state.status === "clash") throw outOfDate();
  const { wanted: _, ...rest } = begun(changing, id, kind);
  return rest.version === undefined && rest.sent.length === 0 ? undefined : rest;
}

function begun(changing: Changing, id: string, kind: AnyRecord["kind"]): Entry {
  const { place, row, entry, stamp, now } = changing;
  const over =
    entry === undefined ? row && { base: row.record, version: row.version } : basis(entry);
  return {
    place,
    id,
    kind,
    ...over,
    sent: entry?.sent ?? [],
    stamp,
    since: entry?.since ?? now,
    tries: 0,
    notBefore: 0,
    state: waiting,
  };
}

function basis({ base, version }: Entry): Pick<Entry, "base" | "version"> {
  return { ...(base && { base }), ...(version && { version }) };
}
