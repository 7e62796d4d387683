import type { IdentitySet, List } from "@microsoft/microsoft-graph-types";

import { findUser } from "../people/users.ts";
import { compositeId, siteById, siteUrl } from "../sites/sites.ts";
import type { State } from "../State.ts";
import { isLibrary, type ListRow } from "./lists.ts";
import { listSettings } from "./listSettings.ts";

export function listUrl(state: State, list: ListRow): string {
  const base = siteUrl(state, siteById(state, list.site));
  const folder = isLibrary(list) ? "" : "/Lists";
  return `${base}${folder}/${encodeURIComponent(list.name)}`;
}

export function listBody(state: State, list: ListRow): List & { readonly "@odata.etag": string } {
  const settings = listSettings(list);
  const tag = `"${list.id},1"`;
  return {
    "@odata.etag": tag,
    createdDateTime: list.created,
    description: list.description,
    eTag: tag,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: listUrl(state, list),
    displayName: list.title,
    createdBy: identity(state, list.creator),
    parentReference: { siteId: compositeId(state, siteById(state, list.site)) },
    list: {
      contentTypesEnabled: settings.ContentTypesEnabled,
      hidden: settings.Hidden,
      template: isLibrary(list) ? "documentLibrary" : "genericList",
    },
  };
}

/** A person as Graph names them beside what they made. */
export function identity(state: State, oid: string): IdentitySet {
  const user = findUser(state, oid);
  if (!user) return { user: { displayName: "System Account" } };
  const named = { email: user.mail, id: user.id, displayName: user.displayName };
  return { user: named };
}
