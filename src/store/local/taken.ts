import { equal } from "#domain/merge/equal.ts";
import type { UnreadableRow } from "../Changes.ts";
import type { CopiedPlace, CopiedRow } from "./Copied.ts";
import type { Answered } from "./Copy.ts";
import type { Entry } from "./Entry.ts";
import { placeKey, rowKey } from "./keys.ts";
import type { LocalInputs } from "./LocalInputs.ts";
import { rebase } from "./rebase.ts";
import type { ShelfChange } from "./Shelf.ts";

/** A place of the copy, and what the service answered about it. */
type Taking = {
  readonly answer: Answered;
  readonly rows: readonly CopiedRow[];
  readonly entries: readonly Entry[];
  readonly known: CopiedPlace | undefined;
  readonly inputs: Pick<LocalInputs, "newId" | "nowMillis">;
};

/** The changes that bring a place of the copy to what the service answered, waiting changes moved on with it. */
export function taken({ answer, rows, entries, known, inputs }: Taking): ShelfChange[] {
  const { place } = answer;
  const changes: ShelfChange[] = [];
  const now = new Map(rows.map((row) => [row.record.id, row]));
  const set = (id: string, row: CopiedRow | undefined) => {
    if (row === undefined) now.delete(id);
    else now.set(id, row);
    changes.push({ table: "rows", key: rowKey(place, id), value: row });
  };

  for (const { record, version } of answer.rows) {
    const before = now.get(record.id);
    const tag = before && equal(before.record, record) ? before.tag : version.etag;
    set(record.id, { record, version, tag });
  }
  const there = new Set(answer.rows.map(({ record }) => record.id));
  // A row that can no longer be read must not be shown as it was before.
  const gone = new Set([...answer.gone, ...answer.unreadable.map(({ item }) => item)]);
  for (const { record, version } of rows) {
    const isGone = answer.whole ? !there.has(record.id) : gone.has(version.item);
    if (isGone && !there.has(record.id)) set(record.id, undefined);
  }
  for (const entry of entries) {
    const row = now.get(entry.id);
    if (row?.version.etag === entry.version?.etag) continue;
    const next = rebase(entry, row, inputs.newId());
    changes.push({ table: "outbox", key: rowKey(place, entry.id), value: next });
  }
  changes.push({
    table: "places",
    key: placeKey(place),
    value: {
      place,
      confirmedAt: inputs.nowMillis(),
      unreadable: unreadableNow(answer, known),
      token: answer.token,
    },
  });
  return changes;
}

function unreadableNow(answer: Answered, known: CopiedPlace | undefined): readonly UnreadableRow[] {
  if (answer.whole || known === undefined) return answer.unreadable;
  const told = new Set([
    ...answer.gone,
    ...answer.rows.map(({ version }) => version.item),
    ...answer.unreadable.map(({ item }) => item),
  ]);
  return [...known.unreadable.filter(({ item }) => !told.has(item)), ...answer.unreadable];
}
