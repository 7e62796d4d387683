import type { Columns } from "./columns/Column.ts";
import {
  addressesColumns,
  membersColumns,
  peopleColumns,
  relationsColumns,
  settingsColumns,
} from "./columns/directoryColumns.ts";
import {
  addressesTitle,
  membersTitle,
  peopleTitle,
  relationsTitle,
  settingsTitle,
} from "./titles.ts";

/** One list of the directory. */
export type ListSchema = {
  readonly title: string;
  readonly columns: Columns;
  /** The unique column by which its rows are told apart. */
  readonly key: string;
};

/** All lists of the directory. */
export const directorySchema = {
  people: { title: peopleTitle, columns: peopleColumns, key: "PersonId" },
  addresses: { title: addressesTitle, columns: addressesColumns, key: "Address" },
  relations: { title: relationsTitle, columns: relationsColumns, key: "Key" },
  members: { title: membersTitle, columns: membersColumns, key: "Key" },
  settings: { title: settingsTitle, columns: settingsColumns, key: "Key" },
} as const satisfies Readonly<Record<string, ListSchema>>;
