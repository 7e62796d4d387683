import { asText } from "../asText.ts";
import type { ListItem } from "@microsoft/microsoft-graph-types";

import { ensureUser } from "../access/ensurePrincipal.ts";
import { context } from "../graph/context.ts";
import type { Expansion } from "../graph/splitOptions.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import type { Column } from "../lists/Column.ts";
import { identity, listUrl } from "../lists/listBody.ts";
import { isLibrary, type ListRow } from "../lists/lists.ts";
import { compositeId, siteById } from "../sites/sites.ts";
import type { State } from "../State.ts";
import { eTag, fieldValues, type ItemRow } from "./items.ts";

/** A row as Graph shows it, without its fields unless they are asked for. */
export function itemBody(
  state: State,
  list: ListRow,
  columns: readonly Column[],
  item: ItemRow,
  options: { readonly select: string | null; readonly expand: readonly Expansion[] },
): object {
  const body: ListItem & { readonly "@odata.etag": string } = {
    "@odata.etag": eTag(item),
    createdDateTime: item.created,
    eTag: eTag(item),
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: itemUrl(state, list, item),
    createdBy: identity(state, item.author),
    lastModifiedBy: identity(state, item.editor),
    parentReference: parentReference(state, list),
    contentType: contentType(list),
  };
  const fields = options.expand.find((part) => part.name === "fields");
  return {
    ...selectMembers(body, options.select),
    ...(fields
      ? {
          "fields@odata.context": context(
            `sites('${encodeURIComponent(compositeId(state, siteById(state, list.site)))}')/lists('${list.id}')/items('${item.id}')/fields/$entity`,
          ),
          fields: fieldsBody(state, list, columns, item, fields.select),
        }
      : {}),
  };
}

/** The values of a row: what is empty is absent, never null. */
export function fieldsBody(
  state: State,
  list: ListRow,
  columns: readonly Column[],
  item: ItemRow,
  select: string | null,
): object {
  const values = fieldValues(item);
  const own = columns.flatMap((column): readonly (readonly [string, unknown])[] => {
    const value = values[column.name];
    if (value === undefined || column.readOnly) return [];
    if (column.kind === "person") return [[`${column.name}LookupId`, asText(value)]];
    return [[column.name, value]];
  });
  const title = values["Title"];
  const links = title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title };
  return selectMembers(
    {
      "@odata.etag": eTag(item),
      id: String(item.id),
      ContentType: contentType(list).name,
      ...Object.fromEntries(own),
      Modified: item.modified,
      Created: item.created,
      AuthorLookupId: lookupOf(state, list, item.author),
      EditorLookupId: lookupOf(state, list, item.editor),
      _UIVersionString: `${item.revision}.0`,
      ...(isLibrary(list) ? fileFields(item) : { Attachments: false }),
      Edit: "",
      ...links,
      ItemChildCount: "0",
      FolderChildCount: "0",
      _ComplianceFlags: "",
      _ComplianceTag: "",
      _ComplianceTagWrittenTime: "",
      _ComplianceTagUserId: "",
    },
    select,
  );
}

/** What a delta request says of a row that is gone: no values, no times. */
export function tombstoneBody(state: State, list: ListRow, item: ItemRow): object {
  return {
    id: String(item.id),
    parentReference: parentReference(state, list),
    contentType: contentType(list),
    deleted: { state: "deleted" },
  };
}

export function itemUrl(state: State, list: ListRow, item: ItemRow): string {
  const leaf = item.file_name === null ? `${item.id}_.000` : encodeURIComponent(item.file_name);
  return `${listUrl(state, list)}/${leaf}`;
}

function parentReference(state: State, list: ListRow): { id: string; siteId: string } {
  return { id: list.id, siteId: compositeId(state, siteById(state, list.site)) };
}

const contentType = (list: ListRow): { readonly id: string; readonly name: string } => ({
  id: `${isLibrary(list) ? "0x0101" : "0x0100"}${list.id.replaceAll("-", "").toUpperCase()}`,
  name: isLibrary(list) ? "Document" : "Item",
});

const fileFields = (item: ItemRow): object => ({
  FileLeafRef: item.file_name,
  FileSizeDisplay: String(item.size ?? 0),
  DocIcon: item.file_name?.split(".").at(-1) ?? "",
});

function lookupOf(state: State, list: ListRow, oid: string): string {
  return String(ensureUser(state, list.site, oid)?.id ?? 1073741823);
}
