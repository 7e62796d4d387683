import type { Version } from "../Store.ts";
import type { AnyRecord } from "./AnyRecord.ts";

/** What was handed out under which version, so that a change can be merged with what was seen by whoever made it. */
export type Seen = {
  readonly keep: (place: string, version: Version, record: AnyRecord) => void;
  readonly of: (place: string, version: Version) => AnyRecord | undefined;
};

/** Enough for all a person can have open; a change over a forgotten one is asked to read again. */
const most = 4_000;

export function createSeen(): Seen {
  const known = new Map<string, AnyRecord>();
  const keyOf = (place: string, { item, etag }: Version) => `${place}${item} ${etag}`;
  return {
    keep: (place, version, record) => {
      known.set(keyOf(place, version), record);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
    of: (place, version) => known.get(keyOf(place, version)),
  };
}
