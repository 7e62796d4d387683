import { equal } from "#domain/merge/equal.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { DeviceStore } from "#store/Device.ts";
import type { PlaceRead } from "#store/Store.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { observable, type Readable } from "../observable.ts";
import { onceMore } from "../onceMore.ts";
import { asProblem } from "./asProblem.ts";
import { isOutOfDate, isRefusal } from "./problemKinds.ts";
import { placeKey } from "./placeKey.ts";
import type { PlaceRows, Saving } from "./Row.ts";
import {
  emptyShelf,
  takeOver,
  viewOf,
  type AnyRecord,
  type Entry,
  type Shelf,
} from "./bookShelf.ts";

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
  /** Shows what this device knows of the places, with no network; what it does not know is as it was. */
  readonly recall: (places: readonly Place[]) => Promise<void>;
  /** Why the last read of a place was not confirmed by the service, whatever is shown of it. */
  readonly problemAt: (place: Place) => StoreProblem | undefined;
  /** Resolves true once the store has the record, false when it could not be written. */
  readonly put: <P extends Place>(place: P, record: RecordIn<P>) => Promise<boolean>;
  /** Resolves false, with the record back in its place, when it could not be removed. */
  readonly remove: (place: Place, id: string) => Promise<boolean>;
  /**
   * Takes back what others see, whatever became of the row meanwhile. One that could not
   * be taken back is gone from the screen all the same, and counts as unsaved.
   */
  readonly withdraw: (place: Place, id: string) => Promise<boolean>;
  /** How the removal of a row is doing; undefined when none is under way here. */
  readonly removing: (place: Place, id: string) => Saving | undefined;
  /** How all writes together are doing, for one quiet line on the screen. */
  readonly state: () => BookState;
  /** Writes again all that is unsaved. */
  readonly retry: () => Promise<void>;
  /** Where another device was first, drops what is unsaved here and takes its words. */
  readonly takeTheirs: () => Promise<void>;
  /**
   * Reads places anew and drops what is unsaved there of the records that are `derived` from
   * others, since they are worked out again. What cannot be read stays as it is.
   */
  readonly renew: (
    places: readonly Place[],
    derived: (record: AnyRecord) => boolean,
  ) => Promise<void>;
  /** Everything was taken away for good: shows nothing any more, and writes and reads no more. */
  readonly end: () => void;
};

type BookState =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  | { readonly status: "unsaved"; readonly problem: StoreProblem };

/**
 * Says what to wait for before a record is written, if anything. Afterwards it is asked again, of the
 * record as it is wanted by then; it is to end the wait of one that was removed meanwhile.
 */
export type HoldBack = (place: Place, record: AnyRecord) => Promise<void> | undefined;

const saved = { status: "saved" } as const;
const saving = { status: "saving" } as const;

export function createRecordBook(store: DeviceStore, holdBack?: HoldBack): RecordBook {
  const shelves = new Map<string, Shelf>();
  const changes = observable(0);
  let moment = 0;
  let isEnded = false;

  const shelfOf = (place: Place): Shelf => {
    const key = placeKey(place);
    const known = shelves.get(key);
    if (known) return known;
    const shelf = emptyShelf(place);
    shelves.set(key, shelf);
    return shelf;
  };

  const touch = (shelf: Shelf): void => {
    shelf.view = undefined;
    changes.update((count) => count + 1);
  };

  const show = (
    shelf: Shelf,
    { rows, unreadable }: Extract<PlaceRead<Place>, { status: "read" }>,
    asked: number,
  ): void => {
    shelf.status = "read";
    shelf.unreadable = unreadable.length;
    takeOver(shelf, rows, asked);
  };

  const ended = (shelf: Shelf, entry: Entry, done: boolean): boolean => {
    entry.running = undefined;
    entry.touched = ++moment;
    touch(shelf);
    return done;
  };

  /** Ends in the turn of its last look at what is wanted, so that nothing wanted after that is missed. */
  const write = async (shelf: Shelf, id: string, entry: Entry): Promise<boolean> => {
    for (;;) {
      if (isEnded) return ended(shelf, entry, false);
      const wanted = entry.wanted;
      try {
        if (wanted === "removed") {
          await store.remove(shelf.place, id, entry.version);
          if (entry.wanted === "removed") {
            shelf.entries.delete(id);
            shelf.removed.set(id, ++moment);
            return ended(shelf, entry, true);
          }
          // Wanted again while it was being removed: it is a new row now.
          entry.version = undefined;
        } else {
          const held = holdBack?.(shelf.place, wanted);
          if (held) {
            await held;
            continue;
          }
          const isNew = entry.version === undefined;
          const kept = await store.put(shelf.place, wanted, entry.version);
          entry.version = kept.version;
          // The row was there, from a try whose answer was lost; these are the newer words.
          if (isNew && !equal(kept.record, wanted)) continue;
          if (entry.wanted === wanted) {
            entry.saving = saved;
            return ended(shelf, entry, true);
          }
        }
      } catch (error) {
        entry.saving = { status: "unsaved", problem: asProblem(error) };
        return ended(shelf, entry, false);
      }
    }
  };

  const start = (shelf: Shelf, id: string, entry: Entry): Promise<boolean> => {
    if (!entry.running) {
      entry.saving = saving;
      entry.running = write(shelf, id, entry);
    }
    const { running } = entry;
    touch(shelf);
    return running;
  };

  const rows = <P extends Place>(place: P): PlaceRows<RecordIn<P>> => {
    const shelf = shelfOf(place);
    shelf.view ??= viewOf(shelf);
    return shelf.view as PlaceRows<RecordIn<P>>;
  };

  /** `unsaved` stay though their place refuses itself: what is in them is nowhere else. */
  const readBeside = async (
    places: readonly Place[],
    unsaved: ReadonlySet<Entry>,
  ): Promise<void> => {
    if (places.length === 0 || isEnded) return;
    const asked = moment;
    const answers = await store.read(places);
    for (const answer of isEnded ? [] : answers) {
      const shelf = shelfOf(answer.place);
      if (answer.status === "failed") {
        // Rows read before stay on the screen, save those that are not this person's to see any more.
        if (isRefusal(answer.problem)) empty(shelf, unsaved);
        if (shelf.status !== "read") shelf.status = "failed";
        shelf.problem = answer.problem;
      } else {
        show(shelf, answer, asked);
        shelf.problem = answer.unconfirmed;
      }
      touch(shelf);
    }
  };

  const read: RecordBook["read"] = async (places) => await readBeside(places, new Set());

  const empty = (shelf: Shelf, unsaved: ReadonlySet<Entry>): void => {
    for (const [id, entry] of shelf.entries)
      if (entry.saving.status === "saved" && !unsaved.has(entry)) shelf.entries.delete(id);
    if (shelf.entries.size === 0) shelf.status = "unread";
  };

  /** Answers the shelves of what this device knows. */
  const recalled = async (places: readonly Place[]): Promise<ReadonlySet<Shelf>> => {
    const asked = moment;
    const found = new Set<Shelf>();
    for (const known of (await store.device?.known(places)) ?? []) {
      const shelf = shelfOf(known.place);
      show(shelf, known, asked);
      touch(shelf);
      found.add(shelf);
    }
    return found;
  };
  const recall: RecordBook["recall"] = async (places) => void (await recalled(places));

  // Another window wrote, or something was sent: what is on the screen follows.
  const behind = new Set<Shelf>();
  const follow = onceMore(async () => {
    const told = [...behind];
    behind.clear();
    const found = await recalled(told.map(({ place }) => place));
    // Refused to another window, or nobody is met there any more: it goes from this one's screen too.
    for (const shelf of told) {
      if (found.has(shelf) || shelf.place.kind === "own" || !store.device?.keeps()) continue;
      empty(shelf, new Set());
      touch(shelf);
    }
  });
  store.device?.listen((about) => {
    for (const shelf of shelves.values())
      if (shelf.status === "read" && about(shelf.place)) behind.add(shelf);
    if (behind.size > 0) void follow();
  });

  const put: RecordBook["put"] = (place, record) => {
    if (isEnded) return Promise.resolve(false);
    const shelf = shelfOf(place);
    const entry: Entry = shelf.entries.get(record.id) ?? {
      wanted: record,
      version: undefined,
      saving,
      running: undefined,
      touched: 0,
    };
    entry.wanted = record;
    entry.touched = ++moment;
    shelf.entries.set(record.id, entry);
    return start(shelf, record.id, entry);
  };

  const remove: RecordBook["remove"] = async (place, id) => {
    const shelf = shelfOf(place);
    const entry = shelf.entries.get(id);
    if (!entry) return true;
    const { wanted: before, saving: was } = entry;
    entry.wanted = "removed";
    entry.touched = ++moment;
    const done = await start(shelf, id, entry);
    if (!done && entry.wanted === "removed") {
      entry.wanted = before;
      // Words that were on their way, or nowhere else, are still to be written.
      if (was.status === "saved") entry.saving = saved;
      touch(shelf);
    }
    return done;
  };

  const withdraw: RecordBook["withdraw"] = async (place, id) => {
    const shelf = shelfOf(place);
    const entry = shelf.entries.get(id);
    if (!entry) return true;
    entry.wanted = "removed";
    entry.touched = ++moment;
    // Without a version the store removes whatever stands there now.
    if (!entry.running) entry.version = undefined;
    return await start(shelf, id, entry);
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

  /** Reads `places` with these entries counted as saved, so that the read may replace or drop them. */
  const readOver = async (places: readonly Place[], dropped: readonly Entry[]): Promise<void> => {
    const before = dropped.map((entry) => ({ entry, saving: entry.saving }));
    for (const entry of dropped) entry.saving = saved;
    try {
      await readBeside(places, new Set(dropped));
    } finally {
      // What the read did not reach is as unsaved as it was.
      for (const { entry, saving: was } of before)
        if (entry.saving === saved && !entry.running) entry.saving = was;
      for (const place of places) touch(shelfOf(place));
    }
  };

  const takeTheirs = async (): Promise<void> => {
    for (const shelf of shelves.values()) {
      const stale = [...shelf.entries.values()].filter((entry) => isOutOfDate(entry.saving));
      if (stale.length > 0) await readOver([shelf.place], stale);
    }
  };

  const renew: RecordBook["renew"] = async (places, isDerived) => {
    const dropped = places.flatMap((place) =>
      [...shelfOf(place).entries.values()].filter(
        ({ saving: { status }, wanted }) =>
          status === "unsaved" && (wanted === "removed" || isDerived(wanted)),
      ),
    );
    await readOver(places, dropped);
  };

  const end = (): void => {
    isEnded = true;
    for (const shelf of shelves.values()) {
      shelf.entries.clear();
      if (shelf.status === "failed") shelf.status = "read";
      touch(shelf);
    }
  };

  const removing: RecordBook["removing"] = (place, id) => {
    const entry = shelfOf(place).entries.get(id);
    return entry?.wanted === "removed" ? entry.saving : undefined;
  };
  const problemAt: RecordBook["problemAt"] = (place) => shelfOf(place).problem;

  return {
    changes,
    rows,
    read,
    recall,
    problemAt,
    put,
    remove,
    withdraw,
    removing,
    state,
    retry,
    takeTheirs,
    renew,
    end,
  };
}
