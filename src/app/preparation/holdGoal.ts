import { addDays, dayIn } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { reviseGoal } from "#domain/goal/reviseGoal.ts";
import { reconcile } from "#domain/sharing/reconcile.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import { holdBack } from "#domain/sharing/consentEdits.ts";
import type { Outcome } from "./Outcome.ts";
import { placeOf } from "./Desk.ts";
import { withoutRow, withRow } from "./mineRows.ts";
import { pairOn, type Tools } from "./Tools.ts";

/**
 * "Not this time", or its undoing: changes the consent in my own list first, then
 * what the other person's list shows of this goal. Safe to repeat from wherever it stopped.
 */
export async function holdGoal(tools: Tools, id: GoalId, held: boolean): Promise<Outcome> {
  const { facts, occasion } = pairOn(tools);
  const { me, other } = facts;
  const today = dayIn(tools.inputs.zone, tools.inputs.now());
  const row = facts.own.find(({ record }) => record.kind === "goal" && record.id === id);
  if (row?.record.kind !== "goal") return {};

  const until = addDays(occasion.day > today ? occasion.day : today, 1);
  const change = holdBack(other.id, held ? until : undefined)(row.record);
  const revised = reviseGoal(row.record, change, tools.inputs.now());
  let own = facts.own;
  if (revised !== row.record) {
    const place: OwnPlace = { kind: "own", owner: me.id };
    const saved = await tools.store.put(place, revised, row.version);
    own = own.map((kept) => (kept === row ? saved : kept));
    tools.desk.update((now) =>
      now.status === "pair" && now.facts.tag === facts.tag
        ? { ...now, facts: { ...now.facts, own } }
        : now,
    );
  }

  const wanted = reconcile(
    own.map(({ record }) => record),
    facts.mine.map(({ record }) => record),
    other.id,
    today,
  );
  const place = placeOf(facts);
  // Taken back even where nothing of it was seen: the list may not have been read.
  for (const gone of held ? [id] : wanted.remove.filter((one) => one === id)) {
    await tools.store.remove(place, gone);
    withoutRow(tools, facts, gone);
  }
  for (const record of wanted.put.filter((one) => one.id === id)) {
    const version = facts.mine.find((kept) => kept.record.id === id)?.version;
    withRow(tools, facts, await tools.store.put(place, record, version));
  }
  return {};
}
