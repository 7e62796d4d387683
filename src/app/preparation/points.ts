import type { TalkingPoint } from "#domain/sharing/shown.ts";
import type { Inputs } from "../Inputs.ts";
import type { Outcome } from "./Outcome.ts";
import { placeOf } from "./Desk.ts";
import { withoutRow, withRow } from "./mineRows.ts";
import { pairOn, type Tools } from "./Tools.ts";

/** A point as it is typed. Its id is made once, so that writing it again never doubles it. */
export function newPoint(
  { newId, now }: Pick<Inputs, "newId" | "now">,
  text: string,
): TalkingPoint {
  return { kind: "point", id: newId(), text, addedAt: now() };
}

/** Writes a point of mine. */
export async function addPoint(tools: Tools, point: TalkingPoint): Promise<Outcome> {
  const { facts } = pairOn(tools);
  withRow(tools, facts, await tools.store.put(placeOf(facts), point));
  return {};
}

/** Takes a point of mine back and answers it, or undefined when it was gone already. */
export async function removePoint(tools: Tools, id: string): Promise<TalkingPoint | undefined> {
  const { facts } = pairOn(tools);
  const row = facts.mine.find(({ record }) => record.id === id);
  if (row?.record.kind !== "point") return undefined;
  await tools.store.remove(placeOf(facts), id, row.version);
  withoutRow(tools, facts, id);
  return row.record;
}
