import type { Version } from "../Store.ts";
import type { Source } from "./reading.ts";

/** The details of a row as they came, and as this version of the app would write the same row. */
export type ReadDetails = { readonly raw: Source; readonly understood: Source };

/**
 * The details of rows by the version that was read, so that writing a row back can keep
 * members this app does not know without asking for the row once more.
 */
export type KnownDetails = {
  readonly keep: (version: Version, details: ReadDetails) => void;
  readonly of: (version: Version) => ReadDetails | undefined;
};

/** Enough for all a person can have open; the oldest are forgotten, which costs a request and nothing else. */
const most = 2_000;

export function createKnownDetails(): KnownDetails {
  const known = new Map<string, ReadDetails>();
  const keyOf = (version: Version) => `${version.item} ${version.etag}`;
  return {
    keep: (version, details) => {
      known.set(keyOf(version), details);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
    of: (version) => known.get(keyOf(version)),
  };
}
