import type { OwnPlace, Place, RecordIn, ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import type { Kept, Store, Version } from "#store/Store.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { observable, type Readable } from "../observable.ts";
import { asProblem } from "./asProblem.ts";
import { placeKey } from "./placeKey.ts";
import type { PlaceRows, Row, Saving } from "./Row.ts";

/**
 * The records of every place the app has read, as the person last left them.
 *
 * A change shows at once and is written behind it. Writes of one record follow
 * each other, each with the version the last one answered, and a record changed
 * again meanwhile is written once more at the end, so fast typing never conflicts
 * with itself. A write that fails leaves the record here, marked unsaved.
 */
export type RecordBook = {
  /** Changes whenever any row does. */
  readonly changes: Readable<number>;
  readonly rows: <P extends Place>(place: P) => PlaceRows<RecordIn<P>>;
  readonly read: (places: readonly Place[]) => Promise<void>;
  /** Resolves true once the store has the record, false when it could not be written. */
  readonly put: <P extends Place>(place: P, record: RecordIn<P>) => Promise<boolean>;
  /** Resolves false, with the record back in its place, when it could not be removed. */
  readonly remove: (place: WritablePlace, id: string) => Promise<boolean>;
  /** How all writes together are doing, for one quiet line on the screen. */
  readonly state: () => BookState;
  /** Writes again all that is unsaved. */
  readonly retry: () => Promise<void>;
  /** Where another device was first, drops what is unsaved here and takes its words. */
  readonly takeTheirs: () => Promise<void>;
};

export type BookState =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  | { readonly status: "unsaved"; readonly problem: StoreProblem };

type WritablePlace = OwnPlace | ShownPlace | WallPlace;

type AnyRecord = RecordIn<Place>;

type Entry = {
  wanted: AnyRecord | "removed";
  version: Version | undefined;
  saving: Saving;
  running: Promise<boolean> | undefined;
};

type Shelf = {
  readonly place: Place;
  status: "unread" | "read" | "failed";
  problem: StoreProblem | undefined;
  unreadable: number;
  readonly entries: Map<string, Entry>;
  view: PlaceRows<AnyRecord> | undefined;
};

const saved = { status: "saved" } as const;
const saving = { status: "saving" } as const;

export function createRecordBook(store: Store): RecordBook {
  const shelves = new Map<string, Shelf>();
  const changes = observable(0);

  const shelfOf = (place: Place): Shelf => {
    const key = placeKey(place);
    const known = shelves.get(key);
    if (known) return known;
    const shelf: Shelf = {
      place,
      status: "unread",
      problem: undefined,
      unreadable: 0,
      entries: new Map(),
      view: undefined,
    };
    shelves.set(key, shelf);
    return shelf;
  };

  const touch = (shelf: Shelf): void => {
    shelf.view = undefined;
    changes.update((count) => count + 1);
  };

  const take = (shelf: Shelf, rows: readonly Kept<AnyRecord>[]): void => {
    const there = new Set(rows.map((row) => row.record.id));
    for (const [id, entry] of shelf.entries)
      if (!there.has(id)) {
        if (entry.saving.status === "saved") shelf.entries.delete(id);
        // Removed on another device meanwhile: what is unsaved here becomes a new row.
        else if (entry.saving.status === "unsaved") entry.version = undefined;
      }
    for (const row of rows) {
      const entry = shelf.entries.get(row.record.id);
      // The person's unsaved words outrank a read; only the version moves on.
      if (entry && entry.saving.status !== "saved") entry.version = row.version;
      else
        shelf.entries.set(row.record.id, {
          wanted: row.record,
          version: row.version,
          saving: saved,
          running: undefined,
        });
    }
  };

  const write = async (shelf: Shelf, id: string, entry: Entry): Promise<boolean> => {
    for (;;) {
      const wanted = entry.wanted;
      try {
        if (wanted === "removed") {
          await store.remove(shelf.place, id, entry.version);
          if (entry.wanted === "removed") {
            shelf.entries.delete(id);
            return true;
          }
          // Wanted again while it was being removed: it is a new row now.
          entry.version = undefined;
        } else {
          const kept = await store.put(shelf.place, wanted, entry.version);
          entry.version = kept.version;
          if (entry.wanted === wanted) {
            entry.saving = saved;
            return true;
          }
        }
      } catch (error) {
        entry.saving = { status: "unsaved", problem: asProblem(error) };
        return false;
      }
    }
  };

  const start = (shelf: Shelf, id: string, entry: Entry): Promise<boolean> => {
    if (entry.running) return entry.running;
    entry.saving = saving;
    const running = write(shelf, id, entry).finally(() => {
      entry.running = undefined;
      touch(shelf);
    });
    entry.running = running;
    touch(shelf);
    return running;
  };

  const rows = <P extends Place>(place: P): PlaceRows<RecordIn<P>> => {
    const shelf = shelfOf(place);
    shelf.view ??= viewOf(shelf);
    return shelf.view as PlaceRows<RecordIn<P>>;
  };

  const read = async (places: readonly Place[]): Promise<void> => {
    if (places.length === 0) return;
    const answers = await store.read(places);
    for (const answer of answers) {
      const shelf = shelfOf(answer.place);
      if (answer.status === "failed") {
        // Rows read before stay on the screen; only a first read shows the failure.
        if (shelf.status !== "read") shelf.status = "failed";
        shelf.problem = answer.problem;
      } else {
        shelf.status = "read";
        shelf.unreadable = answer.unreadable.length;
        take(shelf, answer.rows);
      }
      touch(shelf);
    }
  };

  const put: RecordBook["put"] = (place, record) => {
    const shelf = shelfOf(place);
    const entry: Entry = shelf.entries.get(record.id) ?? {
      wanted: record,
      version: undefined,
      saving,
      running: undefined,
    };
    entry.wanted = record;
    shelf.entries.set(record.id, entry);
    return start(shelf, record.id, entry);
  };

  const remove: RecordBook["remove"] = async (place, id) => {
    const shelf = shelfOf(place);
    const entry = shelf.entries.get(id);
    if (!entry) return true;
    const before = entry.wanted;
    entry.wanted = "removed";
    const done = await start(shelf, id, entry);
    if (!done && entry.wanted === "removed") {
      entry.wanted = before;
      entry.saving = saved;
      touch(shelf);
    }
    return done;
  };

  const state = (): BookState => {
    let busy = false;
    for (const shelf of shelves.values())
      for (const entry of shelf.entries.values()) {
        if (entry.saving.status === "unsaved") return entry.saving;
        if (entry.running) busy = true;
      }
    return busy ? saving : saved;
  };

  const retry = async (): Promise<void> => {
    const waiting: Promise<unknown>[] = [];
    for (const shelf of shelves.values()) {
      const stale = [...shelf.entries.values()].filter((entry) => isOutOfDate(entry.saving));
      // A conflict is only passed by writing on top of the state that is there now.
      if (stale.length > 0) await read([shelf.place]);
      for (const [id, entry] of shelf.entries)
        if (entry.saving.status === "unsaved") waiting.push(start(shelf, id, entry));
    }
    await Promise.all(waiting);
  };

  const takeTheirs = async (): Promise<void> => {
    for (const shelf of shelves.values()) {
      const stale = [...shelf.entries.values()].filter((entry) => isOutOfDate(entry.saving));
      if (stale.length === 0) continue;
      // Counted as saved, so that the read may replace or drop them.
      for (const entry of stale) entry.saving = saved;
      await read([shelf.place]);
    }
  };

  return { changes, rows, read, put, remove, state, retry, takeTheirs };
}

function viewOf(shelf: Shelf): PlaceRows<AnyRecord> {
  if (shelf.status === "failed" && shelf.problem)
    return { status: "failed", problem: shelf.problem };
  if (shelf.status === "unread" && shelf.entries.size === 0) return { status: "unread" };
  const rows: Row<AnyRecord>[] = [];
  for (const entry of shelf.entries.values())
    if (entry.wanted !== "removed") rows.push({ record: entry.wanted, saving: entry.saving });
  return { status: "read", rows, unreadable: shelf.unreadable };
}

function isOutOfDate(state: Saving): boolean {
  if (state.status !== "unsaved") return false;
  return state.problem.kind === "conflict" || state.problem.kind === "notFound";
}
