import { GraphProblem } from "#graph/GraphProblem.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Version } from "../Store.ts";
import { findByKey } from "./findByKey.ts";
import { itemPath } from "./ListAddress.ts";
import { changed, type Writing } from "./putRecord.ts";
import { sendOnceMore } from "./sendOnceMore.ts";

/** Removes a row; one already gone counts as removed. With `version`, a row changed since is left. */
export async function removeRecord(
  { graph, list }: Writing<Place>,
  id: string,
  version: Version | undefined,
): Promise<void> {
  const item = version?.item ?? (await findByKey(graph, list, id))?.version.item;
  if (item === undefined) return;
  try {
    await sendOnceMore(graph, {
      method: "DELETE",
      path: itemPath(list, item),
      ...(version === undefined ? {} : { headers: { "If-Match": version.etag } }),
    });
  } catch (problem) {
    if (!(problem instanceof GraphProblem) || problem.kind !== "notFound") throw problem;
    // A list that hides itself says the same as a row that is gone: only a list that answers is believed.
    const there = await findByKey(graph, list, id);
    if (there === undefined) return;
    // Removed and made anew elsewhere: what is there now was never read here.
    throw there.version.item === item ? problem : changed(problem);
  }
}
