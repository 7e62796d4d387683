import type { ShownRecord } from "#domain/sharing/place.ts";
import type { Kept } from "#store/Store.ts";
import type { Tools } from "./Tools.ts";

/** Puts `row` among what I say to the other person, in place of the row of that id. */
export function withRow(tools: Tools, row: Kept<ShownRecord>): void {
  const others = withoutId(tools, row.record.id);
  setRows(tools, [...others, row]);
}

export function withoutRow(tools: Tools, id: string): void {
  setRows(tools, withoutId(tools, id));
}

function withoutId({ desk }: Tools, id: string): readonly Kept<ShownRecord>[] {
  const now = desk.get();
  return now.status === "pair" ? now.facts.mine.filter(({ record }) => record.id !== id) : [];
}

function setRows({ desk }: Tools, mine: readonly Kept<ShownRecord>[]): void {
  desk.update((now) => (now.status === "pair" ? { ...now, facts: { ...now.facts, mine } } : now));
}
