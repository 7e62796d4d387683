import { effectiveMask, requireOnList, requireOnSite } from "../access/requireRight.ts";
import { has, rights } from "../access/rights.ts";
import { created, noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { isObject, readBody } from "../graph/readBody.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import { requireVisible, requireWritable } from "../items/itemAccess.ts";
import { eTag, itemsOf, type ItemRow } from "../items/items.ts";
import { page } from "../items/page.ts";
import { deleteItem } from "../items/writeItem.ts";
import { findList, isLibrary, listsOf, type ListRow } from "../lists/lists.ts";
import { Problem } from "../Problem.ts";
import { invalidRequest, itemNotFound, listNotFound } from "../problems.ts";
import { resolveSite } from "../sites/resolveSite.ts";
import { downloadUrl } from "./download.ts";
import { driveBody, driveItemBody, rootBody } from "./driveBody.ts";
import { defaultDriveId, findDrive } from "./driveId.ts";
import { findFile, findFileByName, putFile, rootId } from "./driveItems.ts";
import { mediaTypeOf } from "./mediaTypeOf.ts";
import { startUpload } from "./uploadSession.ts";

type Library = { readonly list: ListRow; readonly mask: bigint };

export function getSiteDrives(call: Call): Answer {
  const site = resolveSite(call.state, segment(call, "site"));
  requireOnSite(call.state, call.caller, site.id);
  const seen = listsOf(call.state, site.id).filter(
    (list) =>
      isLibrary(list) &&
      has(effectiveMask(call.state, call.caller, site.id, list, true), rights.viewListItems),
  );
  return ok({
    "@odata.context": context("drives"),
    value: seen.map((list) => driveBody(call.state, list)),
  });
}

export function getSiteDrive(call: Call): Answer {
  const site = resolveSite(call.state, segment(call, "site"));
  const list = findDrive(call.state, defaultDriveId(call.state, site));
  return driveAnswer(call, list);
}

export function getListDrive(call: Call): Answer {
  const site = resolveSite(call.state, segment(call, "site"));
  const list = findList(call.state, site.id, segment(call, "list"));
  if (!list) {
    requireOnSite(call.state, call.caller, site.id);
    throw listNotFound();
  }
  requireOnList(call.state, call.caller, list, rights.viewListItems, true);
  if (!isLibrary(list)) throw itemNotFound();
  return driveAnswer(call, list);
}

export function getDrive(call: Call): Answer {
  return driveAnswer(call, library(call).list);
}

export function getRoot(call: Call): Answer {
  const { list } = library(call);
  return ok({ "@odata.context": context("driveItem"), ...rootBody(call.state, list) });
}

/** Differs: libraries are flat, so only the root has children. */
export function getChildren(call: Call): Answer {
  const { list, mask } = library(call);
  const parent = call.path["item"];
  if (parent !== undefined && parent.toUpperCase() !== rootId(list)) throw itemNotFound();
  const files = itemsOf(call.state, list.id).filter((item) => canSee(call, { list, mask }, item));
  const select = call.query.get("$select");
  const { items, nextLink } = page(call, files);
  return ok({
    "@odata.context": context("driveItems"),
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
    value: items.map((item) => selectMembers(driveItemBody(call.state, list, item), select)),
  });
}

export function getDriveItem(call: Call): Answer {
  const { list, mask } = library(call);
  return itemAnswer(call, list, selectFile(call, { list, mask }));
}

/** Sends the caller on to an address that needs no token. */
export function getContent(call: Call): Answer {
  const place = library(call, rights.openItems);
  return {
    status: 302,
    headers: { Location: downloadUrl(call.state, selectFile(call, place)) },
  };
}

export function putContent(call: Call): Answer {
  const { list, mask } = library(call, rights.addListItems);
  const name = targetName(call, { list, mask });
  const known = findFileByName(call.state, list, name);
  if (known) {
    requireOnList(call.state, call.caller, list, rights.editListItems, true);
    requireWritable(list, mask, call.caller, known);
    requireFileMatch(call, known);
  }
  if (call.query.get("@microsoft.graph.conflictBehavior") === "fail" && known) throw nameTaken();
  if (call.bytes.byteLength > mostPutBytes) throw tooLarge();
  const file = { name, mediaType: mediaTypeOf(name), bytes: call.bytes };
  const { item, fresh } = putFile(call.state, list, call.caller.oid, file);
  return itemAnswer(call, list, item, fresh);
}

export function deleteFile(call: Call): Answer {
  const { list, mask } = library(call, rights.deleteListItems);
  const item = selectFile(call, { list, mask });
  requireWritable(list, mask, call.caller, item);
  requireFileMatch(call, item);
  deleteItem(call.state, list, item);
  return noContent();
}

export function createUploadSession(call: Call): Answer {
  const { list, mask } = library(call, rights.addListItems);
  const name = targetName(call, { list, mask });
  const known = findFileByName(call.state, list, name);
  if (known) requireWritable(list, mask, call.caller, known);
  const options = call.bytes.byteLength === 0 ? {} : readBody(call)["item"];
  const behaviour = isObject(options) ? options["@microsoft.graph.conflictBehavior"] : undefined;
  if (known && behaviour === "fail") throw nameTaken();
  return ok({
    "@odata.context": context("microsoft.graph.uploadSession"),
    ...startUpload(call.state, list, name, call.caller.oid),
  });
}

/** Differs: no thumbnails are made, as the service may answer right after an upload too. */
export function getThumbnails(call: Call): Answer {
  selectFile(call, library(call));
  return ok({ "@odata.context": context("thumbnails"), value: [] });
}

function library(call: Call, right: bigint = rights.viewListItems): Library {
  const list = findDrive(call.state, segment(call, "drive"));
  if (!list) throw itemNotFound();
  return { list, mask: requireOnList(call.state, call.caller, list, right, true) };
}

function selectFile(call: Call, { list, mask }: Library): ItemRow {
  const { item, path } = call.path;
  const found =
    item === undefined
      ? findFileByName(call.state, list, (path ?? "").replace(/^\//, ""))
      : findFile(call.state, list, item);
  return requireVisible(list, mask, call.caller, found);
}

/** The file name a write goes to: given in the path, or that of the file the path picks. */
function targetName(call: Call, place: Library): string {
  const { path, parent } = call.path;
  if (parent !== undefined && parent.toUpperCase() !== rootId(place.list)) throw itemNotFound();
  if (path !== undefined) return path.replace(/^\//, "");
  return selectFile(call, place).file_name ?? "";
}

/** Files refuse a stale tag with another code than rows do. */
function requireFileMatch(call: Call, item: ItemRow): void {
  const wanted = call.headers.get("if-match");
  if (wanted === null || wanted === "*" || wanted === eTag(item)) return;
  throw new Problem(412, "notAllowed", "ETag does not match current item's value");
}

/** More than this goes by an upload session. */
const mostPutBytes = 250 * 1024 * 1024;

const tooLarge = (): Problem =>
  new Problem(413, "requestEntityTooLarge", "The file is too large for one request.");

const nameTaken = (): Problem => new Problem(409, "nameAlreadyExists", "Name already exists");

function canSee(call: Call, { list, mask }: Library, item: ItemRow): boolean {
  try {
    return requireVisible(list, mask, call.caller, item) === item;
  } catch {
    return false;
  }
}

function driveAnswer(call: Call, list: ListRow | undefined): Answer {
  if (!list) throw itemNotFound();
  requireOnList(call.state, call.caller, list, rights.viewListItems, true);
  return ok({ "@odata.context": context("drives/$entity"), ...driveBody(call.state, list) });
}

function itemAnswer(call: Call, list: ListRow, item: ItemRow, fresh = false): Answer {
  if (!isLibrary(list)) throw invalidRequest("Invalid request");
  const body = driveItemBody(call.state, list, item);
  const shown = {
    "@odata.context": context(`drives('${segment(call, "drive")}')/items/$entity`),
    ...selectMembers(body, call.query.get("$select")),
  };
  return fresh ? created(shown, { ETag: eTag(item) }) : ok(shown, { ETag: eTag(item) });
}
