import type { Outcome } from "./Outcome.ts";
import { placeOf } from "./Desk.ts";
import { withoutRow } from "./mineRows.ts";
import { keptSet } from "./questionFacts.ts";
import type { Tools } from "./Tools.ts";

/**
 * Takes the questions of this day off the talk page, once the invite that asked
 * them does not any more: the other person would prepare for what nobody asks.
 */
export async function dropSet(tools: Tools): Promise<Outcome> {
  const desk = tools.desk.get();
  if (desk.status !== "pair" || desk.occasion.shape !== "single") return {};
  const set = keptSet(desk.facts, desk.occasion);
  const row = desk.facts.mine.find(({ record }) => record.id === set?.id);
  if (!row) return {};
  try {
    await tools.store.remove(placeOf(desk.facts), row.record.id, row.version);
  } catch {
    return { caution: "notDropped" };
  }
  withoutRow(tools, desk.facts, row.record.id);
  return {};
}

/** Whether the talk page has the questions of the meeting that is open. */
export function isNoted({ desk }: Tools): boolean {
  const now = desk.get();
  return now.status === "pair" && keptSet(now.facts, now.occasion) !== undefined;
}
