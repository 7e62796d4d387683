import type { Drive, DriveItem } from "@microsoft/microsoft-graph-types";

import { eTag, itemsOf, type ItemRow } from "../items/items.ts";
import { itemUrl } from "../items/itemBody.ts";
import { identity, listUrl } from "../lists/listBody.ts";
import type { ListRow } from "../lists/lists.ts";
import { compositeId, siteById } from "../sites/sites.ts";
import type { State } from "../State.ts";
import { downloadUrl } from "./download.ts";
import { driveIdOf } from "./driveId.ts";
import { driveItemId, rootId } from "./driveItems.ts";

export function driveBody(state: State, list: ListRow): Drive {
  const used = itemsOf(state, list.id).reduce((sum, item) => sum + (item.size ?? 0), 0);
  const total = 27_487_790_694_400;
  return {
    createdDateTime: list.created,
    description: list.description,
    id: driveIdOf(list),
    lastModifiedDateTime: list.modified,
    name: list.title,
    webUrl: listUrl(state, list),
    driveType: "documentLibrary",
    createdBy: identity(state, list.creator),
    quota: { deleted: 0, remaining: total - used, state: "normal", total, used },
  };
}

export function rootBody(state: State, list: ListRow): DriveItem {
  const files = itemsOf(state, list.id);
  return {
    createdDateTime: list.created,
    id: rootId(list),
    lastModifiedDateTime: list.modified,
    name: "root",
    webUrl: listUrl(state, list),
    size: files.reduce((sum, item) => sum + (item.size ?? 0), 0),
    parentReference: { driveType: "documentLibrary", driveId: driveIdOf(list) },
    folder: { childCount: files.length },
    root: {},
  };
}

type Downloadable = { readonly "@microsoft.graph.downloadUrl": string };

export function driveItemBody(
  state: State,
  list: ListRow,
  item: ItemRow,
): DriveItem & Downloadable {
  return {
    "@microsoft.graph.downloadUrl": downloadUrl(state, item),
    createdDateTime: item.created,
    eTag: eTag(item),
    id: driveItemId(item.guid),
    lastModifiedDateTime: item.modified,
    name: item.file_name,
    webUrl: itemUrl(state, list, item),
    cTag: `"c:{${item.guid.toUpperCase()}},${item.version}"`,
    size: item.size ?? 0,
    createdBy: identity(state, item.author),
    lastModifiedBy: identity(state, item.editor),
    parentReference: {
      driveType: "documentLibrary",
      driveId: driveIdOf(list),
      id: rootId(list),
      name: list.title,
      path: `/drives/${driveIdOf(list)}/root:`,
      siteId: compositeId(state, siteById(state, list.site)),
    },
    file: { mimeType: item.media_type ?? "application/octet-stream", hashes: {} },
    fileSystemInfo: { createdDateTime: item.created, lastModifiedDateTime: item.modified },
  };
}
