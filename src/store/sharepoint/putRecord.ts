import { sendPart } from "#graph/batch.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Kept, Version } from "../Store.ts";
import { StoreProblem } from "../StoreProblem.ts";
import { carryUnknown } from "./carryUnknown.ts";
import { fieldsOf, type Fields } from "./fields.ts";
import { findByKey } from "./findByKey.ts";
import { etagOf, itemFrom, rowFrom, type Item } from "./item.ts";
import type { KnownDetails, ReadDetails } from "./KnownDetails.ts";
import { itemPath, itemsPath, itemWithFieldsPath, type ListAddress } from "./ListAddress.ts";
import { isSource, RowProblem, text } from "./reading.ts";
import { keptFrom } from "./readPlaces.ts";
import { recordFromRow, recordToRow } from "./records.ts";
import { sendOnceMore } from "./sendOnceMore.ts";

/** What a write needs to know of where it goes. */
export type Writing<P extends Place> = {
  readonly graph: Graph;
  readonly place: P;
  readonly list: ListAddress;
  readonly known: KnownDetails;
};

/** Adds a row. When the key is there already the create was repeated, and the row that is there is the answer. */
export async function createRecord<P extends Place>(
  writing: Writing<P>,
  record: RecordIn<P>,
): Promise<Kept<RecordIn<P>>> {
  const { graph, place, list, known } = writing;
  const draft = recordToRow(record);
  const fields = fieldsOf(list.columns, draft, draft.details);
  try {
    const part = {
      method: "POST",
      path: itemsPath(list),
      body: { fields: filled(fields) },
    } as const;
    const answer = await sendOnceMore(graph, part);
    const version = versionIn(answer.body);
    known.keep(version, { raw: draft.details, understood: draft.details });
    return { record, version };
  } catch (problem) {
    if (!isTaken(problem)) throw problem;
    const item = await findByKey(graph, list, record.id);
    if (item === undefined) throw problem;
    return keptFrom(place, item, known);
  }
}

/**
 * Writes a row over the version that was read. Rejects with `conflict` when it has changed since,
 * unless it changed into exactly this: then an earlier answer was lost on the way.
 */
export async function updateRecord<P extends Place>(
  writing: Writing<P>,
  record: RecordIn<P>,
  version: Version,
): Promise<Kept<RecordIn<P>>> {
  const { graph, place, list, known } = writing;
  const draft = recordToRow(record);
  // Too long a text is refused before anything is asked.
  fieldsOf(list.columns, draft, draft.details);
  const before = await detailsAt(writing, version);
  const details = before
    ? carryUnknown(before.raw, before.understood, draft.details)
    : draft.details;
  const fields = fieldsOf(list.columns, draft, details);
  try {
    const answer = await sendOnceMore(graph, {
      method: "PATCH",
      path: itemPath(list, version.item),
      headers: { "If-Match": version.etag },
      body: { fields },
    });
    const now = versionIn(answer.body);
    known.keep(now, { raw: details, understood: draft.details });
    return { record, version: now };
  } catch (problem) {
    if (!(problem instanceof GraphProblem)) throw problem;
    if (problem.kind !== "conflict" && problem.kind !== "notFound") throw problem;
    const item = await findByKey(graph, list, record.id);
    if (item === undefined) throw changed(problem);
    // A list that hides an item is no list that lost it; one made anew elsewhere has another number.
    if (problem.kind === "notFound" && item.version.item === version.item) throw problem;
    if (!sameRecord(place, item, record)) throw changed(problem);
    return keptFrom(place, item, known);
  }
}

/** The details at the version that is to be written over; undefined when it is no longer there. */
async function detailsAt(
  { graph, place, list, known }: Writing<Place>,
  version: Version,
): Promise<ReadDetails | undefined> {
  const remembered = known.of(version);
  if (remembered !== undefined) return remembered;
  try {
    const path = itemWithFieldsPath(list, version.item);
    const item = itemFrom((await sendPart(graph, { method: "GET", path })).body);
    keptFrom(place, item, known);
    return known.of(version);
  } catch (problem) {
    // The write itself will say what is wrong, and says it better.
    if (problem instanceof RowProblem) return undefined;
    if (problem instanceof GraphProblem && problem.kind === "notFound") return undefined;
    throw problem;
  }
}

function sameRecord(place: Place, item: Item, record: RecordIn<Place>): boolean {
  try {
    const there = recordToRow(recordFromRow(place.kind, rowFrom(item)));
    return JSON.stringify(there) === JSON.stringify(recordToRow(record));
  } catch (problem) {
    if (problem instanceof RowProblem) return false;
    throw problem;
  }
}

/** A new row has nothing to empty. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function versionIn(body: unknown): Version {
  if (!isSource(body)) throw new RowProblem("the answer to a write is not a list item");
  return { item: text(body, "id"), etag: etagOf(body) };
}

// SharePoint: a taken unique value is a plain 400, told from others by these words alone.
function isTaken(problem: unknown): boolean {
  return (
    problem instanceof GraphProblem &&
    problem.kind === "invalid" &&
    problem.says("unique constraints")
  );
}

export function changed(cause: GraphProblem): StoreProblem {
  return new StoreProblem(
    "conflict",
    "This was changed or removed on another device since it was read here. What was typed is kept; read it again and choose.",
    { cause, requestId: cause.requestId },
  );
}
