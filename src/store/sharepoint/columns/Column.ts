/** SharePoint's column types in use. A note is multi-line plain text and cannot be indexed. */
export type ColumnType = "text" | "note" | "number" | "boolean" | "choice";

/** A column beside the built-in Title. Its name is the internal one, which SharePoint never changes. */
export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  readonly choices?: readonly string[];
};

/** The columns of one kind of list; drives provisioning, what is asked for, and what may be written. */
export type Columns = readonly Column[];

/** SharePoint refuses a longer text or choice. In UTF-16 units. */
export const longestText = 255;
/** SharePoint cuts or refuses a note somewhat above this. In UTF-16 units. */
export const longestNote = 60_000;

/** What every row of ours begins with: its client-made id and what it is. */
export const rowColumns: Columns = [
  { name: "Key", type: "text", required: true, indexed: true, unique: true },
  { name: "Kind", type: "text", required: true, indexed: true },
];

/** Nested parts as JSON, with a schema version in its member `v`. */
export const detailsColumn: Column = { name: "Details", type: "note" };
