/** The kinds of column the tenant can keep values in. */
export type ColumnKind =
  | "text"
  | "note"
  | "number"
  | "currency"
  | "boolean"
  | "dateTime"
  | "choice"
  | "multiChoice"
  | "person"
  | "hyperlink"
  | "system";

/** A column of a list. `name` is the internal name and never changes. */
export type Column = {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: ColumnKind;
  readonly group: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly builtIn: boolean;
  /** UTF-16 units, for single-line text. */
  readonly maxLength?: number;
  readonly richText?: boolean;
  readonly appendOnly?: boolean;
  readonly lines?: number;
  readonly choices?: readonly string[];
  readonly allowTextEntry?: boolean;
  readonly dateOnly?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly decimalPlaces?: string;
  /** As SharePoint keeps it: text, whatever the kind. */
  readonly defaultValue?: string;
};

/** SharePoint's ceiling for a single line of text, in UTF-16 units. */
export const textCeiling = 255;

/** Multi-line text, many notes, or values SharePoint cannot sort cannot carry an index. */
export const canBeIndexed = (kind: ColumnKind): boolean =>
  kind !== "note" && kind !== "multiChoice" && kind !== "hyperlink" && kind !== "system";
