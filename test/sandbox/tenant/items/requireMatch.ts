import { resourceModified } from "../problems.ts";
import { eTag, type ItemRow } from "./items.ts";

/** `If-Match`: when it names another version than the one there is, nothing is written. */
export function requireMatch(headers: Headers, item: ItemRow): void {
  const wanted = headers.get("if-match");
  if (wanted === null || wanted.trim() === "*") return;
  const named = wanted.split(/,(?=\s*(?:W\/)?")/).map((tag) => tag.trim().replace(/^W\//, ""));
  if (!named.includes(eTag(item))) throw resourceModified();
}
