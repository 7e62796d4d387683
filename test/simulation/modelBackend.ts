import type { PersonId } from "#domain/person/person.ts";
import { equal } from "#domain/merge/equal.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Followed, PlaceChanges } from "#store/Changes.ts";
import type { Remote } from "#store/local/Remote.ts";
import type { Kept, Store } from "#store/Store.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import type { Backend } from "./Backend.ts";
import { writerOf } from "./writerOf.ts";

type Item = {
  readonly record: RecordIn<Place>;
  readonly item: string;
  readonly etag: string;
  readonly change: number;
};
type List = {
  readonly rows: Map<string, Item>;
  readonly gone: { item: string; change: number }[];
  /** Removals up to here are forgotten: an older token is too old. */
  forgotten: number;
};

/** Removals of one list that are remembered. */
const mostGone = 200;

/**
 * The list service as far as the copy can tell: keys are unique, versions are honoured, a place
 * has one writer, and tokens bring what changed. In memory and at once, for a million steps.
 */
export function modelBackend(): Backend {
  const lists = new Map<string, List>();
  let change = 0;
  let epoch = 0;
  let mayRead: (by: PersonId, to: PersonId) => boolean = () => true;

  const listOf = (place: Place): List => {
    const key = JSON.stringify(place);
    const known = lists.get(key);
    if (known) return known;
    const list: List = { rows: new Map(), gone: [], forgotten: 0 };
    lists.set(key, list);
    return list;
  };
  const kept = ({ record, item, etag }: Item): Kept<RecordIn<Place>> => ({
    record,
    version: { item, etag },
  });

  const remoteFor = (person: PersonId): Remote => {
    const writes = (place: Place): void => {
      if (writerOf(place) !== person)
        throw new StoreProblem("forbidden", "Only its owner writes a place.");
    };
    const reads = (place: Place): boolean =>
      place.kind === "wall" ||
      writerOf(place) === person ||
      (place.kind === "shown" && place.to === person && mayRead(place.by, person));

    const put: Store["put"] = async (place, record, version) => {
      writes(place);
      const { rows } = listOf(place);
      const there = rows.get(record.id);
      if (version === undefined && there) return kept(there) as Kept<typeof record>;
      if (version !== undefined && there?.etag !== version.etag) {
        if (there && equal(there.record, record)) return kept(there) as Kept<typeof record>;
        throw new StoreProblem("conflict", "The row was changed or removed meanwhile.");
      }
      change += 1;
      const item = { record, item: there?.item ?? String(change), etag: String(change), change };
      rows.set(record.id, item);
      return kept(item) as Kept<typeof record>;
    };

    const changed = <P extends Place>({ place, token }: Followed<P>): PlaceChanges<P> => {
      if (!reads(place)) {
        const problem = new StoreProblem("forbidden", "The place is not for this person.");
        return { status: "failed", place, problem };
      }
      const [from = 0, of] = token?.split(" ").map(Number) ?? [];
      const list = listOf(place);
      const whole = token === undefined || of !== epoch || from < list.forgotten;
      const rows = [...list.rows.values()].filter((item) => whole || item.change > from);
      const gone = whole ? [] : list.gone.filter((item) => item.change > from);
      return {
        status: "changed",
        place,
        whole,
        rows: rows.map(kept) as Kept<RecordIn<P>>[],
        unreadable: [],
        gone: gone.map(({ item }) => item),
        token: `${String(change)} ${String(epoch)}`,
      };
    };

    return {
      put,
      remove: async (place, id, version) => {
        writes(place);
        const list = listOf(place);
        const there = list.rows.get(id);
        if (there === undefined) return;
        if (version !== undefined && there.etag !== version.etag)
          throw new StoreProblem("conflict", "The row was changed meanwhile.");
        change += 1;
        list.rows.delete(id);
        list.gone.push({ item: there.item, change });
        if (list.gone.length > mostGone) list.forgotten = list.gone.shift()?.change ?? 0;
      },
      changes: async (asked) => asked.map(changed),
      directory: () => Promise.reject(new Error("Nobody asks who is who here.")),
      peopleAt: () => Promise.resolve(new Map()),
      members: () => Promise.resolve([]),
    };
  };

  return {
    remoteFor,
    rowsIn: async (place) => [...listOf(place).rows.values()].map(({ record }) => record),
    setRights: (rights) => {
      mayRead = rights;
    },
    expireTokens: () => {
      epoch += 1;
    },
  };
}
