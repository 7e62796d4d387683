import type { Answer } from "../Answer.ts";
import type { ItemRow } from "../items/items.ts";
import { Problem } from "../Problem.ts";
import { siteById, siteUrl } from "../sites/sites.ts";
import { findListById } from "../lists/lists.ts";
import type { State } from "../State.ts";
import { issuePass, passIsGood } from "./pass.ts";

/** The address a file can be fetched from without a token, for an hour. */
export function downloadUrl(state: State, item: ItemRow): string {
  const list = findListById(state, item.list);
  if (!list) throw new Error("The library of the file is not there.");
  const base = siteUrl(state, siteById(state, list.site));
  const pass = issuePass(state, item.guid);
  return `${base}/_layouts/15/download.aspx?UniqueId=${item.guid}&Translate=false&tempauth=${pass}&ApiVersion=2.0`;
}

export const isDownload = (url: URL): boolean =>
  /\/_layouts\/15\/download\.aspx$/i.test(url.pathname);

export function answerDownload(state: State, url: URL): Answer {
  const guid = url.searchParams.get("UniqueId") ?? "";
  if (!passIsGood(state, guid, url.searchParams.get("tempauth"))) {
    throw new Problem(
      401,
      "-2147024891, System.UnauthorizedAccessException",
      "The pass is not valid.",
    );
  }
  const file = state.database.get<{ bytes: Uint8Array; media_type: string | null }>(
    "SELECT c.bytes, i.media_type FROM items i JOIN contents c ON c.list = i.list AND c.item = i.id WHERE i.guid = ? AND i.deleted = 0",
    guid,
  );
  if (!file) throw new Problem(404, "-2130575338, System.ArgumentException", "File Not Found.");
  const type = file.media_type ?? "application/octet-stream";
  return { status: 200, bytes: file.bytes, headers: { "Content-Type": type } };
}
