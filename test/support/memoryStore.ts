import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Directory, Kept, PlaceRead, Store, TeamMember } from "#store/Store.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";

/** Lists shared by the stores of several people, and the faults a test can ask for. */
export type MemoryLists = {
  readonly storeFor: (directory: Directory, members?: readonly TeamMember[]) => MemoryStore;
  /** What is in a place, for a test to look at. */
  readonly in: <P extends Place>(place: P) => readonly RecordIn<P>[];
  /** Puts a record there behind everybody's back, as another device would. */
  readonly plant: <P extends Place>(place: P, ...records: readonly RecordIn<P>[]) => void;
};

export type MemoryStore = Store & {
  /** Fails the next calls of this kind until `heal`. */
  readonly fail: (call: "directory" | "read" | "put" | "remove", kind: StoreProblemKind) => void;
  readonly heal: () => void;
  /** Refuses one place whatever is asked of it. */
  readonly refuse: (place: Place) => void;
};

type AnyRow = { record: RecordIn<Place>; revision: number; item: string };

/** Whether the sites' table of rights lets somebody write there. */
function writes(place: Place, { me, relations, teams }: Directory): boolean {
  switch (place.kind) {
    case "own":
    case "wall":
      return place.owner === me.id;
    case "shown":
      return place.by === me.id;
    case "plan":
      return relations.some(({ kind, other }) => kind === "report" && other.id === place.of);
    case "team":
      return teams.some(({ id, leads }) => id === place.team && leads);
  }
}

/**
 * A store in memory behind the same port, held to the same contract suite as the real one
 * (test/store/memoryStore.test.ts), so that what is tested on it holds on SharePoint too.
 */
export function memoryLists(): MemoryLists {
  const lists = new Map<string, Map<string, AnyRow>>();
  let items = 0;
  const listOf = (place: Place): Map<string, AnyRow> => {
    const key = JSON.stringify(place);
    const list = lists.get(key) ?? new Map<string, AnyRow>();
    lists.set(key, list);
    return list;
  };
  const kept = (row: AnyRow): Kept<RecordIn<Place>> => ({
    record: structuredClone(row.record),
    version: { item: row.item, etag: String(row.revision) },
  });
  const plant: MemoryLists["plant"] = (place, ...records) => {
    for (const record of records) {
      const row = listOf(place).get(record.id);
      items += 1;
      listOf(place).set(record.id, {
        record: structuredClone(record),
        revision: (row?.revision ?? 0) + 1,
        item: row?.item ?? String(items),
      });
    }
  };

  const storeFor: MemoryLists["storeFor"] = (directory, members = []) => {
    const faults = new Map<string, StoreProblemKind>();
    const refused = new Set<string>();
    const check = (call: string): void => {
      const kind = faults.get(call);
      if (kind) throw new StoreProblem(kind, `The test asked ${call} to fail as ${kind}.`);
    };
    const mayWrite = (place: Place): void => {
      if (!writes(place, directory) || refused.has(JSON.stringify(place)))
        throw new StoreProblem("forbidden", "Only its owner writes this place.");
    };
    const mayRead = (place: Place): boolean =>
      !refused.has(JSON.stringify(place)) &&
      (writes(place, directory) ||
        place.kind === "wall" ||
        (place.kind === "team" && directory.teams.some(({ id }) => id === place.team)) ||
        (place.kind === "plan" && place.of === directory.me.id) ||
        (place.kind === "shown" && place.to === directory.me.id));

    return {
      directory: async () => {
        check("directory");
        return directory;
      },
      peopleAt: async (addresses) => {
        const asked = new Set(addresses.map((address) => address.toLowerCase()));
        const known = [
          { person: directory.me, addresses: directory.myAddresses },
          ...directory.relations.map(({ other, addresses }) => ({ person: other, addresses })),
        ];
        return new Map(
          known.flatMap(({ person, addresses }) =>
            addresses
              .filter((address) => asked.has(address))
              .map((address) => [address, person] as const),
          ),
        );
      },
      members: async () => members,
      read: async <P extends Place>(places: readonly P[]) => {
        check("read");
        return places.map((place): PlaceRead<P> => {
          if (!mayRead(place)) {
            const problem = new StoreProblem("forbidden", "This place is not for this person.");
            return { status: "failed", place, problem };
          }
          const rows = [...listOf(place).values()].map(kept) as Kept<RecordIn<P>>[];
          return { status: "read", place, rows, unreadable: [] };
        });
      },
      put: async (place, record, version) => {
        check("put");
        mayWrite(place);
        const row = listOf(place).get(record.id);
        if (headingOf(record).length > 255)
          throw new StoreProblem("invalid", "The title has more than 255 characters.");
        if (version && version.etag !== String(row?.revision)) throw changedElsewhere();
        // A create that is repeated answers the row that is there.
        if (!row || version) plant(place, record);
        const now = listOf(place).get(record.id);
        if (!now) throw new Error("The row just written is missing.");
        return kept(now) as Kept<typeof record>;
      },
      remove: async (place, id, version) => {
        check("remove");
        mayWrite(place);
        const row = listOf(place).get(id);
        if (version && row && version.etag !== String(row.revision)) throw changedElsewhere();
        listOf(place).delete(id);
      },
      fail: (call, kind) => void faults.set(call, kind),
      heal: () => faults.clear(),
      refuse: (place) => void refused.add(JSON.stringify(place)),
    };
  };

  return {
    storeFor,
    plant,
    in: <P extends Place>(place: P) =>
      [...listOf(place).values()].map((row) => structuredClone(row.record)) as RecordIn<P>[],
  };
}

function headingOf(record: RecordIn<Place>): string {
  if ("title" in record) return record.title;
  return "label" in record ? record.label : "";
}

function changedElsewhere(): StoreProblem {
  return new StoreProblem("conflict", "The row was changed or removed on another device.");
}
