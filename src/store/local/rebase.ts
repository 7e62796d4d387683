import { equal } from "#domain/merge/equal.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { Version } from "../Store.ts";
import { isProjection, type AnyRecord } from "./AnyRecord.ts";
import { waiting, type Entry, type EntryState } from "./Entry.ts";

/** A row as the service has it now. */
type There = { readonly record: AnyRecord; readonly version: Version };

/**
 * `entry` moved on to the row as it is in the service now, or undefined when nothing is left to
 * send. Words win over their removal, whichever side removed them. `stamp` names the entry
 * should its content change.
 */
export function rebase(entry: Entry, there: There | undefined, stamp: string): Entry | undefined {
  if (isProjection(entry.kind)) return projectionOver(entry, there);
  const { wanted } = entry;
  if (there === undefined) return withoutRow(entry);
  const base = commonBase(entry, there.record);
  if (wanted === undefined) {
    return base !== undefined && equal(base, there.record) ? over(entry, there) : undefined;
  }
  const { merged, clashes } = mergeRecords(base, wanted, there.record);
  const open = entry.state.status === "clash" ? entry.state : undefined;
  if (open === undefined && clashes.length === 0 && equal(merged, there.record)) return undefined;
  let state: EntryState = entry.state.status === "refused" ? entry.state : waiting;
  if (open !== undefined) {
    // Still undecided: what is new on the other side joins the words that are to choose from.
    const theirs = mergeRecords(entry.base, there.record, open.theirs).merged;
    const fresh = new Set(clashes.map(({ field }) => field));
    const told = [...open.clashes.filter(({ field }) => !fresh.has(field)), ...clashes];
    if (!equal(theirs, merged)) state = { status: "clash", clashes: told, theirs };
  } else if (clashes.length > 0) {
    const theirs = mergeRecords(base, there.record, wanted).merged;
    state = { status: "clash", clashes, theirs };
  }
  const same = equal(merged, wanted);
  return { ...over(entry, there), wanted: merged, stamp: same ? entry.stamp : stamp, state };
}

function over(entry: Entry, there: There): Entry {
  return { ...entry, base: there.record, version: there.version, sent: [] };
}

/** The row is not there, or no longer. */
function withoutRow(entry: Entry): Entry | undefined {
  const { version, ...rest } = entry;
  if (entry.wanted === undefined) return undefined;
  if (version === undefined) return entry;
  // Removed elsewhere: a change made here brings it back, and no change lets it go.
  if (entry.base !== undefined && equal(entry.wanted, entry.base)) return undefined;
  return { ...rest, wanted: withoutLeave(entry.wanted) };
}

/** The record with nobody's leave to see it: whoever removed it took that back as well. */
function withoutLeave(record: AnyRecord): AnyRecord {
  switch (record.kind) {
    case "goal":
      return { ...record, consents: [], wall: [] };
    case "value":
      return { ...record, shownTo: [] };
    default:
      return record;
  }
}

/**
 * What both sides began with. Where the row has what this device once sent, that is its own
 * earlier word and no change by another.
 */
function commonBase({ base, sent }: Entry, there: AnyRecord): AnyRecord | undefined {
  if (sent.some((record) => equal(record, there))) return there;
  const own = Object.entries(there).filter(([name, value]) =>
    sent.some((record) => equal(Reflect.get(record, name), value)),
  );
  // Without a base, whatever is left differs for a reason nobody knows, and is asked about.
  return own.length === 0 ? base : ({ ...base, ...Object.fromEntries(own) } as AnyRecord);
}

/** Never typed: where two devices differ, neither is right before the goal itself was looked at again. */
function projectionOver(entry: Entry, there: There | undefined): Entry | undefined {
  if (there === undefined) {
    return entry.wanted === undefined || entry.version !== undefined ? undefined : entry;
  }
  if (entry.wanted === undefined) return over(entry, there);
  if (equal(there.record, entry.wanted)) return undefined;
  return entry.sent.some((record) => equal(record, there.record)) ? over(entry, there) : undefined;
}
