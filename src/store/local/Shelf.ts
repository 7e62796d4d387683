import type { CopiedPlace, CopiedRow } from "./Copied.ts";
import type { Entry } from "./Entry.ts";

/** What lies in each table of a shelf. */
export type Tables = {
  readonly rows: CopiedRow;
  readonly places: CopiedPlace;
  readonly outbox: Entry;
  readonly drafts: Draft;
  /** Who is who, where their lists are, and when the person meets them. */
  readonly who: unknown;
  readonly meta: unknown;
};

/** What is typed into the form of this name and not yet anybody's record. */
type Draft = { readonly name: string; readonly draft: unknown };

export type Table = keyof Tables;

/** One value to lay down, or with `undefined` to take away. */
export type ShelfChange = {
  readonly [Name in Table]: {
    readonly table: Name;
    readonly key: string;
    readonly value: Tables[Name] | undefined;
  };
}[Table];

/**
 * Where one account's copy lies on this device. Never rejects for want of room or of a
 * database: a shelf that can keep nothing keeps it in memory, and says so by `keeps`.
 */
export type Shelf = {
  /** Whether what is written outlives the page. */
  readonly keeps: () => boolean;
  readonly get: <T extends Table>(table: T, key: string) => Promise<Tables[T] | undefined>;
  /** All whose keys begin with `prefix`, in the order of their keys. */
  readonly all: <T extends Table>(table: T, prefix?: string) => Promise<readonly Tables[T][]>;
  /** All of the changes or, after a crash, none of them. */
  readonly write: (changes: readonly ShelfChange[]) => Promise<void>;
  /** Rejects when what lies on the disk could not be taken away. */
  readonly clear: (tables: readonly Table[]) => Promise<void>;
};
