import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Kept, Version } from "#store/Store.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { isOutOfDate } from "./problemKinds.ts";
import type { PlaceRows, Row, Saving } from "./Row.ts";

export type AnyRecord = RecordIn<Place>;

/** A record as the person last left it here. */
export type Entry = {
  wanted: AnyRecord | "removed";
  version: Version | undefined;
  saving: Saving;
  running: Promise<boolean> | undefined;
  /** When it was last changed or written here, counted by the book. */
  touched: number;
};

/** What the book has of one place. */
export type Shelf = {
  readonly place: Place;
  status: "unread" | "read" | "failed";
  problem: StoreProblem | undefined;
  unreadable: number;
  readonly entries: Map<string, Entry>;
  /** When ids were removed here: a read that was asked for before still has them. */
  readonly removed: Map<string, number>;
  view: PlaceRows<AnyRecord> | undefined;
};

export function emptyShelf(place: Place): Shelf {
  return {
    place,
    status: "unread",
    problem: undefined,
    unreadable: 0,
    entries: new Map(),
    removed: new Map(),
    view: undefined,
  };
}

/** Takes over rows as they were at `asked`; what was changed here since is newer. */
export function takeOver(shelf: Shelf, rows: readonly Kept<AnyRecord>[], asked: number): void {
  const there = new Set(rows.map((row) => row.record.id));
  for (const [id, entry] of shelf.entries)
    if (!there.has(id) && entry.touched <= asked) {
      if (entry.saving.status === "saved") shelf.entries.delete(id);
      // Removed on another device meanwhile: what is unsaved here becomes a new row.
      else if (isOutOfDate(entry.saving)) entry.version = undefined;
    }
  for (const row of rows) {
    const entry = shelf.entries.get(row.record.id);
    if ((entry?.touched ?? shelf.removed.get(row.record.id) ?? 0) > asked) continue;
    // The person's unsaved words outrank a read. The version moves on only once they know that
    // another device was first, or its words would be written over without anybody's knowing.
    if (entry && entry.saving.status !== "saved") {
      if (isOutOfDate(entry.saving)) entry.version = row.version;
    } else
      shelf.entries.set(row.record.id, {
        wanted: row.record,
        version: row.version,
        saving: { status: "saved" },
        running: undefined,
        touched: asked,
      });
  }
}

export function viewOf(shelf: Shelf): PlaceRows<AnyRecord> {
  if (shelf.status === "failed" && shelf.problem)
    return { status: "failed", problem: shelf.problem };
  if (shelf.status === "unread" && shelf.entries.size === 0) return { status: "unread" };
  const rows: Row<AnyRecord>[] = [];
  for (const entry of shelf.entries.values())
    if (entry.wanted !== "removed") rows.push({ record: entry.wanted, saving: entry.saving });
  return { status: "read", rows, unreadable: shelf.unreadable };
}
