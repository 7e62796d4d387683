import { chooseWords } from "#domain/merge/chooseWords.ts";
import { equal } from "#domain/merge/equal.ts";
import type { Waiting } from "../Device.ts";
import { waiting, type Entry } from "./Entry.ts";

/** Something refused, to be sent once more. */
export function retried(entry: Entry): Entry {
  // A clash by now: what the other device typed has not been read yet.
  if (entry.state.status === "clash") return entry;
  return { ...entry, tries: 0, notBefore: 0, state: waiting };
}

/** A clash as the person decided it over `item`: the other words in the fields `theirs`. `stamp` names what is new. */
export function chosen(
  entry: Entry,
  item: Waiting,
  theirs: ReadonlySet<string>,
  stamp: string,
): Entry {
  if (entry.state.status !== "clash" || item.state.status !== "clash") return entry;
  // Another word arrived since the person chose: they have not read it, so it is not let go.
  const asSeen = equal([item.record, item.state.theirs], [entry.wanted, entry.state.theirs]);
  if (!asSeen) return entry;
  const wanted = entry.wanted && chooseWords(entry.wanted, entry.state.theirs, theirs);
  return {
    ...entry,
    ...(wanted && { wanted }),
    stamp: theirs.size > 0 ? stamp : entry.stamp,
    state: waiting,
  };
}

/** Undefined, since it is let go; what was changed since `item` was looked at stays. */
export function letGo(entry: Entry, item: Waiting): Entry | undefined {
  return equal(entry.wanted, item.record) ? undefined : entry;
}
