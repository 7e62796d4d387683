import { rights } from "../access/rights.ts";
import { noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { columnsOf } from "../lists/columns.ts";
import { identity } from "../lists/listBody.ts";
import type { ListRow } from "../lists/lists.ts";
import { itemNotFound } from "../problems.ts";
import { requireWritable } from "./itemAccess.ts";
import { fieldsBody } from "./itemBody.ts";
import { resolveItem } from "./itemHandlers.ts";
import { fieldValues, type ItemRow } from "./items.ts";
import { versionsOf, type VersionRow } from "./versions.ts";
import { updateItem } from "./writeItem.ts";

/** The history of a row is open to whoever may read the row and its versions. */
export function getVersions(call: Call): Answer {
  const { item } = resolveItem(call, rights.viewVersions);
  return ok({
    "@odata.context": context("listItemVersions"),
    value: versionsOf(call.state, item).map((version) => versionBody(call, version)),
  });
}

export function getVersion(call: Call): Answer {
  const { item } = resolveItem(call, rights.viewVersions);
  return ok({
    "@odata.context": context("listItemVersions/$entity"),
    ...versionBody(call, requireVersion(call, item)),
  });
}

export function getVersionFields(call: Call): Answer {
  const { list, item } = resolveItem(call, rights.viewVersions);
  return ok({
    "@odata.context": context("listItemVersions/fields/$entity"),
    ...asOf(call, list, item, requireVersion(call, item)),
  });
}

/** Puts the old values back as a new version. */
export function restoreVersion(call: Call): Answer {
  const { list, item, mask } = resolveItem(call, rights.editListItems);
  requireWritable(list, mask, call.caller, item);
  const old = fieldValues(requireVersion(call, item));
  const names = new Set([...Object.keys(fieldValues(item)), ...Object.keys(old)]);
  const changes = new Map([...names].map((name) => [name, old[name] ?? null]));
  updateItem(call.state, list, item, call.caller.oid, changes);
  return noContent();
}

function requireVersion(call: Call, item: ItemRow): VersionRow {
  const wanted = segment(call, "version");
  const version = versionsOf(call.state, item).find((one) => `${one.revision}.0` === wanted);
  if (!version) throw itemNotFound();
  return version;
}

function versionBody(call: Call, version: VersionRow): object {
  return {
    id: `${version.revision}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: identity(call.state, version.editor),
  };
}

function asOf(call: Call, list: ListRow, item: ItemRow, version: VersionRow): object {
  const then: ItemRow = { ...item, ...version };
  return fieldsBody(call.state, list, columnsOf(call.state, list.id), then, null);
}
