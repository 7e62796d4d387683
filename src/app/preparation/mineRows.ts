import type { ShownRecord } from "#domain/sharing/place.ts";
import type { Kept } from "#store/Store.ts";
import type { PairFacts } from "./Desk.ts";
import type { Tools } from "./Tools.ts";

/** Puts `row` among what I say to the other person of `pair`, in place of the row of that id. */
export function withRow(tools: Tools, pair: PairFacts, row: Kept<ShownRecord>): void {
  change(tools, pair, (rows) => [...without(rows, row.record.id), row]);
}

export function withoutRow(tools: Tools, pair: PairFacts, id: string): void {
  change(tools, pair, (rows) => without(rows, id));
}

type Rows = readonly Kept<ShownRecord>[];

function without(rows: Rows, id: string): Rows {
  return rows.filter(({ record }) => record.id !== id);
}

/** Somebody else may have taken the other's place while the row was written; theirs stay as they are. */
function change({ desk }: Tools, { tag }: PairFacts, next: (rows: Rows) => Rows): void {
  desk.update((now) =>
    now.status === "pair" && now.facts.tag === tag
      ? { ...now, facts: { ...now.facts, mine: next(now.facts.mine) } }
      : now,
  );
}
