import { dayIn } from "#domain/day.ts";
import type { ShownRecord } from "#domain/sharing/place.ts";
import { tickOf } from "#domain/talk/said.ts";
import { placeOf, type PairFacts } from "./Desk.ts";
import { withoutRow, withRow } from "./mineRows.ts";
import type { Outcome } from "./Outcome.ts";
import { openPromises } from "./openPromises.ts";
import { pairOn, type Tools } from "./Tools.ts";

/**
 * Says that a promise is kept: in its own row where it is mine, by a tick of mine where it is the other's.
 * The answer can take the word back.
 */
export async function keepPromise(
  tools: Tools,
  id: string,
): Promise<Outcome & { reopen?: Reopen }> {
  const { facts } = pairOn(tools);
  const today = dayIn(tools.inputs.zone, tools.inputs.now());
  const known = openPromises(facts).find(({ promise }) => promise.id === id);
  if (!known) return {};
  const { promise, by } = known;
  if (by === "me") {
    await write(tools, facts, { ...promise, doneOn: today });
    return { reopen: async () => await write(tools, facts, promise) };
  }
  const tick = tickOf(promise, today);
  await write(tools, facts, tick);
  return {
    reopen: async () => {
      await tools.store.remove(placeOf(facts), tick.id);
      withoutRow(tools, facts, tick.id);
    },
  };
}

type Reopen = () => Promise<void>;

/** By the version there is now: another deed may have written the row since. */
async function write(tools: Tools, pair: PairFacts, record: ShownRecord): Promise<void> {
  const { facts } = pairOn(tools);
  const version = facts.mine.find((kept) => kept.record.id === record.id)?.version;
  withRow(tools, pair, await tools.store.put(placeOf(pair), record, version));
}
