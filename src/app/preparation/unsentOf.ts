import { leaveOf } from "#domain/sharing/leave.ts";
import type { Waiting } from "#store/Device.ts";
import { isStuck, type Stuck } from "../outbox/outboxModel.ts";
import type { PairFacts } from "./Desk.ts";
import type { PairState } from "./PreparationState.ts";
import { troubleOfStore } from "./troubleOf.ts";

/** What of these two is on this device and not in the service, in the order in which it was changed. */
export function unsentOf(
  facts: PairFacts,
  waiting: readonly Waiting[],
): Pick<PairState, "saving" | "stuck"> {
  const here = waiting.filter((change) => isOf(facts, change));
  const stuck = here.filter(isStuck).map((change) => ({ change, ...troubleWith(change) }));
  const moving = here.filter((change) => !isStuck(change));
  for (const { state } of moving)
    if (state.status === "saved" && state.because !== undefined)
      return { saving: { status: "onDevice", because: troubleOfStore(state.because) }, stuck };
  return { saving: { status: moving.length > 0 ? "sending" : "saved" }, stuck };
}

/** What I say to the other person, and my goals that they see. */
function isOf({ me, other, role }: PairFacts, { place, record }: Waiting): boolean {
  if (place.kind === "shown") return place.by === me.id && place.to === other.id;
  return role === "answering" && record?.kind === "goal" && leaveOf(record, other.id) !== undefined;
}

function troubleWith({ state }: Stuck) {
  return state.status === "refused" ? { trouble: troubleOfStore(state.kind) } : {};
}
