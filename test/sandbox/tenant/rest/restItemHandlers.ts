import { ensureUser } from "../access/ensurePrincipal.ts";
import { rights } from "../access/rights.ts";
import { encodeFields } from "../items/encodeFields.ts";
import { maySee, requireVisible, requireWritable } from "../items/itemAccess.ts";
import { eTag, fieldValues, findItem, type ItemRow } from "../items/items.ts";
import { queryItems } from "../items/queryItems.ts";
import { readFilter } from "../items/readFilter.ts";
import { requireMatch } from "../items/requireMatch.ts";
import { createItem, deleteItem, updateItem } from "../items/writeItem.ts";
import { columnsOf } from "../lists/columns.ts";
import type { ListRow } from "../lists/lists.ts";
import type { Entity } from "./Entity.ts";
import { createdOne, empty, one, type RestAnswer, type RestCall } from "./RestCall.ts";
import { itemMissing } from "./restProblem.ts";
import { selectList } from "./selectList.ts";

/** SharePoint REST gives a hundred rows unless told otherwise. */
const defaultPage = 100;
const largestPage = 5000;

export function getRestItems(call: RestCall): RestAnswer {
  const { list, mask } = selectList(call);
  const filter = call.query.get("$filter");
  const found = queryItems(call.state, list, {
    filter: filter === null ? undefined : readFilter(filter, ""),
    order: readOrder(call.query.get("$orderby")),
    // Here only the threshold limits a query on a column without an index.
    acceptsUnindexed: true,
  }).filter((item) => maySee(list, mask, call.caller, item));
  const after = Number(/p_ID=(\d+)/.exec(call.query.get("$skiptoken") ?? "")?.[1] ?? 0);
  const start = after === 0 ? 0 : found.findIndex((item) => item.id === after) + 1;
  const top = Math.min(Number(call.query.get("$top") ?? defaultPage), largestPage);
  const page = found.slice(start, start + top);
  const last = page.at(-1);
  const entities = page.map((item) => itemEntity(call, list, item));
  if (!last || start + top >= found.length) return { kind: "many", entities };
  return { kind: "many", entities, nextLink: nextLink(call.url, last.id) };
}

export function getRestItem(call: RestCall): RestAnswer {
  const { list, mask } = selectList(call);
  return one(itemEntity(call, list, selectItem(call, list, mask)));
}

export function postRestItem(call: RestCall): RestAnswer {
  const { list } = selectList(call, rights.addListItems);
  const item = createItem(
    call.state,
    list,
    call.caller.oid,
    encodeFields(call.state, list, typed(call.body)),
  );
  return createdOne(itemEntity(call, list, item));
}

export function mergeRestItem(call: RestCall): RestAnswer {
  const { list, mask } = selectList(call, rights.editListItems);
  const item = selectItem(call, list, mask);
  requireWritable(list, mask, call.caller, item);
  requireMatch(call.headers, item);
  const changes = encodeFields(call.state, list, typed(call.body));
  updateItem(call.state, list, item, call.caller.oid, changes);
  return empty;
}

export function deleteRestItem(call: RestCall): RestAnswer {
  const { list, mask } = selectList(call, rights.deleteListItems);
  const item = selectItem(call, list, mask);
  requireWritable(list, mask, call.caller, item);
  requireMatch(call.headers, item);
  deleteItem(call.state, list, item);
  return empty;
}

function selectItem(call: RestCall, list: ListRow, mask: bigint): ItemRow {
  const item = findItem(call.state, list.id, call.selectors.get("item")?.value ?? "");
  if (!item) throw itemMissing();
  return requireVisible(list, mask, call.caller, item);
}

/** REST sends every column, with null for the empty ones. */
function itemEntity(call: RestCall, list: ListRow, item: ItemRow): Entity {
  const values = fieldValues(item);
  const own = columnsOf(call.state, list.id)
    .filter((column) => !column.readOnly)
    .map((column) => [
      column.kind === "person" ? `${column.name}Id` : column.name,
      values[column.name] ?? null,
    ]);
  return {
    type: `SP.Data.${list.name}ListItem`,
    address: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    etag: eTag(item),
    properties: {
      FileSystemObjectType: 0,
      Id: item.id,
      ID: item.id,
      ...Object.fromEntries(own),
      Modified: item.modified,
      Created: item.created,
      AuthorId: ensureUser(call.state, list.site, item.author)?.id ?? null,
      EditorId: ensureUser(call.state, list.site, item.editor)?.id ?? null,
      OData__UIVersionString: `${item.revision}.0`,
      Attachments: false,
      GUID: item.guid,
    },
  };
}

/** REST knows the type of a many-valued column from the list, so it need not be sent. */
function typed(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const lists = Object.entries(body).filter(([, value]) => Array.isArray(value));
  const types = lists.map(([name]) => [`${name}@odata.type`, "Collection(Edm.String)"]);
  return { ...body, ...Object.fromEntries(types) };
}

function readOrder(orderby: string | null): readonly { field: string; descending: boolean }[] {
  return (orderby ?? "")
    .split(",")
    .map((part) => part.trim().split(/\s+/))
    .filter(([name = ""]) => name !== "")
    .map(([name = "", direction]) => ({
      field: name === "Id" ? "ID" : name,
      descending: direction === "desc",
    }));
}

function nextLink(url: URL, last: number): string {
  const link = new URL(url);
  link.searchParams.set("$skiptoken", `Paged=TRUE&p_ID=${last}`);
  return link.href;
}
