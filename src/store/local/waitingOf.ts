import type { Waiting } from "../Device.ts";
import type { Entry } from "./Entry.ts";
import { rowKey } from "./keys.ts";

/** An entry as the screens know it; `sending` has the keys of the rows that are on their way. */
export function waitingOf(entry: Entry, sending: ReadonlySet<string>, isAway: boolean): Waiting {
  const { place, id, wanted, state } = entry;
  const because = entry.failed ?? (isAway ? "offline" : undefined);
  const shown =
    state.status !== "waiting"
      ? state
      : sending.has(rowKey(place, id))
        ? ({ status: "sending" } as const)
        : ({ status: "saved", ...(because && { because }) } as const);
  return { place, id, ...(wanted && { record: wanted }), state: shown };
}
