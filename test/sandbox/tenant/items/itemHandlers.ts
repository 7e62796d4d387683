import { rights } from "../access/rights.ts";
import { created, noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { isObject, type Json, readBody } from "../graph/readBody.ts";
import { readExpand } from "../graph/splitOptions.ts";
import { columnsOf } from "../lists/columns.ts";
import { isLibrary, type ListRow } from "../lists/lists.ts";
import { resolveList } from "../lists/resolveList.ts";
import { invalidRequest } from "../problems.ts";
import { encodeFields } from "./encodeFields.ts";
import { maySee, requireVisible, requireWritable } from "./itemAccess.ts";
import { fieldsBody, itemBody } from "./itemBody.ts";
import { eTag, findItem, type ItemRow } from "./items.ts";
import { page } from "./page.ts";
import { queryItems } from "./queryItems.ts";
import { readItemQuery } from "./readItemQuery.ts";
import { requireMatch } from "./requireMatch.ts";
import { createItem, deleteItem, updateItem } from "./writeItem.ts";

const contextOf = (call: Call): string =>
  context(
    `sites('${encodeURIComponent(segment(call, "site"))}')/lists('${encodeURIComponent(segment(call, "list"))}')/items`,
  );

export function getItems(call: Call): Answer {
  const { list, mask } = resolveList(call);
  const found = queryItems(call.state, list, readItemQuery(call)).filter((item) =>
    maySee(list, mask, call.caller, item),
  );
  const { items, nextLink } = page(call, found);
  return ok({
    "@odata.context": contextOf(call),
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
    value: shown(call, list, items),
  });
}

export function getItem(call: Call): Answer {
  const { list, item } = resolveItem(call);
  return answer(call, list, item, 200);
}

/** Answers 201 with the fields, as the service does, whether or not they were asked for. */
export function postItem(call: Call): Answer {
  const { list } = resolveList(call, rights.addListItems);
  const body = readBody(call);
  if (isLibrary(list)) throw invalidRequest("Files are added to a library through its drive.");
  const fields = body["fields"] ?? {};
  if (!isObject(fields)) throw invalidRequest("Invalid request");
  const changes = encodeFields(call.state, list, fields);
  return answer(call, list, createItem(call.state, list, call.caller.oid, changes), 201);
}

export function patchItem(call: Call): Answer {
  const fields = readBody(call)["fields"];
  if (!isObject(fields)) throw invalidRequest("Invalid request");
  const { list, item } = change(call, fields);
  return answer(call, list, item, 200);
}

export function getFields(call: Call): Answer {
  const { list, item } = resolveItem(call);
  return fieldsAnswer(call, list, item);
}

export function patchFields(call: Call): Answer {
  const { list, item } = change(call, readBody(call));
  return fieldsAnswer(call, list, item);
}

export function removeItem(call: Call): Answer {
  const { list, item, mask } = resolveItem(call, rights.deleteListItems);
  requireWritable(list, mask, call.caller, item);
  requireMatch(call.headers, item);
  deleteItem(call.state, list, item);
  return noContent();
}

export function resolveItem(
  call: Call,
  right: bigint = rights.viewListItems,
): { readonly list: ListRow; readonly item: ItemRow; readonly mask: bigint } {
  const { list, mask } = resolveList(call, right);
  const found = findItem(call.state, list.id, segment(call, "item"));
  return { list, mask, item: requireVisible(list, mask, call.caller, found) };
}

function change(call: Call, fields: Json): { readonly list: ListRow; readonly item: ItemRow } {
  const { list, item, mask } = resolveItem(call, rights.editListItems);
  requireWritable(list, mask, call.caller, item);
  requireMatch(call.headers, item);
  const changes = encodeFields(call.state, list, fields);
  return { list, item: updateItem(call.state, list, item, call.caller.oid, changes) };
}

function shown(call: Call, list: ListRow, items: readonly ItemRow[]): readonly object[] {
  const columns = columnsOf(call.state, list.id);
  const options = {
    select: call.query.get("$select"),
    expand: readExpand(call.query.get("$expand")),
  };
  return items.map((item) => itemBody(call.state, list, columns, item, options));
}

function answer(call: Call, list: ListRow, item: ItemRow, status: 200 | 201): Answer {
  const asked = readExpand(call.query.get("$expand"));
  const expand =
    status === 201 || call.method === "PATCH" ? [{ name: "fields", select: null }] : asked;
  const columns = columnsOf(call.state, list.id);
  const select = call.query.get("$select");
  const body = {
    "@odata.context": `${contextOf(call)}/$entity`,
    ...itemBody(call.state, list, columns, item, { select, expand }),
  };
  const headers = { ETag: eTag(item) };
  return status === 201 ? created(body, headers) : ok(body, headers);
}

function fieldsAnswer(call: Call, list: ListRow, item: ItemRow): Answer {
  const columns = columnsOf(call.state, list.id);
  const body = fieldsBody(call.state, list, columns, item, call.query.get("$select"));
  return ok(
    { "@odata.context": `${contextOf(call)}('${item.id}')/fields/$entity`, ...body },
    { ETag: eTag(item) },
  );
}
