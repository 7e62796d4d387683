import { itemNotFound } from "../problems.ts";
import { findListById, isLibrary, listsOf, type ListRow } from "../lists/lists.ts";
import type { SiteRow } from "../sites/sites.ts";
import type { State } from "../State.ts";

/** A library is a drive; the drive's id holds the ids of its site and list. */
export const driveIdOf = (list: ListRow): string =>
  `b!${Buffer.from(`${list.site.replaceAll("-", "")}${list.id.replaceAll("-", "")}`, "hex").toString("base64url")}`;

export function findDrive(state: State, drive: string): ListRow | undefined {
  const hex = Buffer.from(drive.replace(/^b!/, ""), "base64url").toString("hex").slice(32);
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const list = findListById(state, id);
  return list && isLibrary(list) ? list : undefined;
}

/** The first library of the site. */
export function defaultDriveId(state: State, site: SiteRow): string {
  const library = listsOf(state, site.id)
    .filter(isLibrary)
    .toSorted((one, other) => one.created.localeCompare(other.created))[0];
  if (!library) throw itemNotFound();
  return driveIdOf(library);
}
