import type { RelationKind } from "#domain/person/relation.ts";
import { detailsColumn, type Columns } from "./Column.ts";

export const relationKinds: readonly RelationKind[] = [
  "manager",
  "report",
  "mentor",
  "mentee",
  "skipManager",
  "skipReport",
  "peer",
];

// "Name" is what SharePoint calls a file's name in every list, so people have a FullName.

/** Everybody who takes part. Details: the teams they are in. */
export const peopleColumns: Columns = [
  { name: "PersonId", type: "text", required: true, indexed: true, unique: true },
  { name: "FullName", type: "text" },
  { name: "FirstName", type: "text" },
  { name: "Active", type: "boolean" },
  /** Graph's id of the site that holds the person's lists. */
  { name: "HomeSiteId", type: "text" },
  detailsColumn,
];

/** Every address of a person, with their name, so that an invite's attendees are one question. */
export const addressesColumns: Columns = [
  { name: "Address", type: "text", required: true, indexed: true, unique: true },
  { name: "PersonId", type: "text", indexed: true },
  { name: "FullName", type: "text" },
  { name: "FirstName", type: "text" },
  { name: "Active", type: "boolean" },
];

/** Who meets whom: one row a side, with all that the first side needs of the other. Details: addresses. */
export const relationsColumns: Columns = [
  { name: "Key", type: "text", required: true, indexed: true, unique: true },
  { name: "PersonId", type: "text", indexed: true },
  { name: "OtherId", type: "text", indexed: true },
  { name: "OtherName", type: "text" },
  { name: "OtherFirstName", type: "text" },
  { name: "OtherActive", type: "boolean" },
  { name: "OtherSiteId", type: "text" },
  { name: "Kind", type: "choice", choices: relationKinds },
  { name: "From", type: "text" },
  { name: "Until", type: "text" },
  detailsColumn,
];

/** Who is in which team, so that a wall's cards can be asked for without reading all people. */
export const membersColumns: Columns = [
  { name: "Key", type: "text", required: true, indexed: true, unique: true },
  { name: "TeamId", type: "text", indexed: true },
  { name: "PersonId", type: "text", indexed: true },
  { name: "FullName", type: "text" },
  { name: "FirstName", type: "text" },
  { name: "Active", type: "boolean" },
  { name: "Leads", type: "boolean" },
];

/** The organisation's settings, one a row. Details: the value. */
export const settingsColumns: Columns = [
  { name: "Key", type: "text", required: true, indexed: true, unique: true },
  detailsColumn,
];
