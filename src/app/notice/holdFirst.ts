import { equal } from "#domain/merge/equal.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Drafts } from "../drafts/drafts.ts";
import { observable, type Readable } from "../observable.ts";
import { placeKey } from "../records/placeKey.ts";
import type { HoldBack, RecordBook } from "../records/recordBook.ts";
import type { Row } from "../records/Row.ts";

/** What a person is to read before the first of their words is saved. */
export type Notice = {
  /** Whether something waits for it to be read; nothing that is typed meanwhile is lost. */
  readonly waits: Readable<boolean>;
  /** The person has read it: what waits is saved. */
  readonly read: () => void;
};

type Words = { readonly place: Place; readonly record: RecordIn<Place> };
/** `release` is there while they wait for the notice, and not once they are on their way. */
type Held = Words & { readonly release?: () => void };

/** A draft for each record, so that of two windows neither writes over what the other holds. */
const prefix = "first words: ";
const nameOf = (place: Place, id: string): string => `${prefix}${placeKey(place)} ${id}`;

/**
 * Holds back what is to be written for as long as nothing of the person's is in their list, until they
 * have read the notice. What is held is a draft on this device until it is in the store.
 *
 * `begun` is undefined while it is not known whether anything of theirs is there.
 */
export function holdFirst(
  drafts: Drafts,
  begun: () => boolean | undefined,
): {
  readonly holdBack: HoldBack;
  readonly notice: Notice;
  /** Keeps what is held as the person last left it in `book`, and lets go of what is saved or removed. */
  readonly follow: (book: RecordBook) => void;
  /** Puts anew what a page held that was closed before it was saved. */
  readonly restore: (book: RecordBook) => void;
} {
  const waits = observable(false);
  const held = new Map<string, Held>();
  let isRead = false;

  const release = (name: string, { release: go, ...words }: Held): void => {
    held.set(name, words);
    go?.();
  };
  const letGo = (name: string, { release: go }: Held): void => {
    held.delete(name);
    drafts.clear(name);
    go?.();
  };
  const tell = (): void => waits.set([...held.values()].some((one) => one.release !== undefined));

  const holdBack: HoldBack = (place, record) => {
    if (isRead || !isOfOwnWords(place) || begun() !== false) return undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    const name = nameOf(place, record.id);
    held.set(name, { place, record, release: resolve });
    drafts.set(name, { place, record } satisfies Words);
    tell();
    return promise;
  };
  const follow = (book: RecordBook): void => {
    book.changes.subscribe(() => {
      if (held.size === 0) return;
      // Read in another window, or on another device: nobody is asked twice.
      const isReadElsewhere = begun() === true;
      for (const [name, one] of Array.from(held)) {
        const row = rowOf(book, one);
        if (row === "unknown") continue;
        if (row === undefined || row.saving.status === "saved") letGo(name, one);
        else {
          const now = { ...one, record: row.record };
          if (row.record !== one.record) {
            held.set(name, now);
            drafts.set(name, { place: now.place, record: now.record } satisfies Words);
          }
          if (isReadElsewhere) release(name, now);
        }
      }
      tell();
    });
  };
  const restore = (book: RecordBook): void => {
    for (const [name, draft] of drafts.all()) {
      if (!name.startsWith(prefix) || held.has(name)) continue;
      // Nobody but this writes drafts of such names.
      const words = draft as Words;
      const row = rowOf(book, words);
      if (typeof row === "object" && equal(row.record, words.record)) drafts.clear(name);
      else {
        held.set(name, words);
        void book.put(words.place, words.record);
      }
    }
  };
  return {
    holdBack,
    notice: {
      waits,
      read: () => {
        isRead = true;
        for (const [name, one] of Array.from(held)) release(name, one);
        tell();
      },
    },
    follow,
    restore,
  };
}

/** What is kept of somebody's pay is written for them, and is nobody's first words. */
function isOfOwnWords({ kind }: Place): boolean {
  return kind === "own" || kind === "shown" || kind === "wall";
}

function rowOf(
  book: RecordBook,
  { place, record }: Words,
): Row<RecordIn<Place>> | "unknown" | undefined {
  const there = book.rows(place);
  // What refused itself shows no rows, not even those that are nowhere else.
  if (there.status === "failed") return "unknown";
  return there.status === "read"
    ? there.rows.find((row) => row.record.id === record.id)
    : undefined;
}
