import { sitePath } from "#graph/path.ts";
import { directorySchema, type ListSchema } from "./directorySchema.ts";
import type { ListAddress } from "./ListAddress.ts";

/** Where the directory site is: `contoso.sharepoint.com` and `sites/beyond-target`. */
export type DirectorySite = { readonly hostname: string; readonly path: string };

export type DirectoryLists = Readonly<Record<keyof typeof directorySchema, ListAddress>>;

/** The lists of the directory, addressed by the site's path so that no id has to be looked up first. */
export function directoryLists(directory: DirectorySite): DirectoryLists {
  const site = sitePath(directory.hostname, directory.path);
  const list = ({ title, columns }: ListSchema): ListAddress => ({
    site,
    title,
    columns,
    expected: true,
  });
  return {
    people: list(directorySchema.people),
    addresses: list(directorySchema.addresses),
    relations: list(directorySchema.relations),
    members: list(directorySchema.members),
    settings: list(directorySchema.settings),
  };
}
