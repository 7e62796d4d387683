import { sitePath } from "#graph/path.ts";
import {
  addressesColumns,
  membersColumns,
  peopleColumns,
  relationsColumns,
  settingsColumns,
} from "./columns/directoryColumns.ts";
import type { Columns } from "./columns/Column.ts";
import type { ListAddress } from "./ListAddress.ts";
import {
  addressesTitle,
  membersTitle,
  peopleTitle,
  relationsTitle,
  settingsTitle,
} from "./titles.ts";

/** Where the directory site is: `contoso.sharepoint.com` and `sites/beyond-target`. */
export type DirectorySite = { readonly hostname: string; readonly path: string };

export type DirectoryLists = {
  readonly people: ListAddress;
  readonly addresses: ListAddress;
  readonly relations: ListAddress;
  readonly members: ListAddress;
  readonly settings: ListAddress;
};

/** The lists of the directory, addressed by the site's path so that no id has to be looked up first. */
export function directoryLists(directory: DirectorySite): DirectoryLists {
  const site = sitePath(directory.hostname, directory.path);
  const list = (title: string, columns: Columns): ListAddress => ({
    site,
    title,
    columns,
    expected: true,
  });
  return {
    people: list(peopleTitle, peopleColumns),
    addresses: list(addressesTitle, addressesColumns),
    relations: list(relationsTitle, relationsColumns),
    members: list(membersTitle, membersColumns),
    settings: list(settingsTitle, settingsColumns),
  };
}
