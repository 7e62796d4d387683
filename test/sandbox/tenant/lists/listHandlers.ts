import { effectiveMask, requireOnSite } from "../access/requireRight.ts";
import { has, rights } from "../access/rights.ts";
import { created, noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { isObject, readBody, textOf } from "../graph/readBody.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import { readExpand } from "../graph/splitOptions.ts";
import { invalidRequest, notImplemented } from "../problems.ts";
import { resolveSite } from "../sites/resolveSite.ts";
import { columnBody } from "./columnBody.ts";
import { columnsOf, findColumn } from "./columns.ts";
import { addColumn, changeColumn } from "./defineColumn.ts";
import { listBody } from "./listBody.ts";
import { createList, deleteList, listsOf, template, type ListRow } from "./lists.ts";
import { listSettings } from "./listSettings.ts";
import { patchColumn, readColumn } from "./readColumn.ts";
import { resolveList } from "./resolveList.ts";

/** The lists of a site that the caller may see; the others are trimmed without a trace. */
export function getLists(call: Call): Answer {
  const site = resolveSite(call.state, segment(call, "site"));
  requireOnSite(call.state, call.caller, site.id);
  const filter = readTitleFilter(call.query.get("$filter"));
  const seen = listsOf(call.state, site.id).filter(
    (list) =>
      !listSettings(list).Hidden &&
      (filter === undefined || list.title.toLowerCase() === filter.toLowerCase()) &&
      has(effectiveMask(call.state, call.caller, site.id, list), rights.viewListItems),
  );
  return ok({
    "@odata.context": context(`sites('${segment(call, "site")}')/lists`),
    value: seen.map((list) => shown(call, list)),
  });
}

export function getList(call: Call): Answer {
  const { list } = resolveList(call);
  return ok({
    "@odata.context": context(`sites('${segment(call, "site")}')/lists/$entity`),
    ...shown(call, list),
  });
}

export function postList(call: Call): Answer {
  const site = resolveSite(call.state, segment(call, "site"));
  requireOnSite(call.state, call.caller, site.id, rights.manageLists);
  const body = readBody(call);
  if (body["name"] !== undefined) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  const title = textOf(body, "displayName")?.trim();
  if (title === undefined || title === "" || title.length > 255) {
    throw invalidRequest("Invalid request");
  }
  const list = createList(call.state, {
    site: site.id,
    title,
    description: textOf(body, "description") ?? "",
    template: readTemplate(body["list"]),
    creator: call.caller.oid,
  });
  const columns = body["columns"] ?? [];
  if (!Array.isArray(columns)) throw invalidRequest("Invalid request");
  for (const column of columns) addOrChange(call, list, column);
  return created({
    "@odata.context": context(`sites('${segment(call, "site")}')/lists/$entity`),
    ...listBody(call.state, list),
  });
}

/** Deletes at once. Differs: no list lies in the recycle bin. */
export function removeList(call: Call): Answer {
  deleteList(call.state, resolveList(call, rights.manageLists).list);
  return noContent();
}

/** A definition for a column every list has, such as Title, changes that one. */
function addOrChange(call: Call, list: ListRow, body: unknown): void {
  if (!isObject(body)) throw invalidRequest("Invalid request");
  const known = findColumn(call.state, list.id, textOf(body, "name") ?? "");
  if (known?.name === "Title") changeColumn(call.state, list.id, patchColumn(known, body));
  else addColumn(call.state, list.id, readColumn(body));
}

function shown(call: Call, list: ListRow): object {
  const expanded = readExpand(call.query.get("$expand")).some((part) => part.name === "columns");
  return {
    ...selectMembers(listBody(call.state, list), call.query.get("$select")),
    ...(expanded ? { columns: columnsOf(call.state, list.id).map(columnBody) } : {}),
  };
}

function readTemplate(list: unknown): number {
  const named = isObject(list) ? textOf(list, "template") : undefined;
  if (named === undefined || named === "genericList") return template.genericList;
  if (named === "documentLibrary") return template.documentLibrary;
  throw notImplemented(`lists of template ${named}`);
}

function readTitleFilter(filter: string | null): string | undefined {
  if (filter === null) return undefined;
  const match = /^\s*displayName\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter);
  if (!match) throw invalidRequest("The provided filter statement is not supported");
  return (match[1] ?? "").replaceAll("''", "'");
}
