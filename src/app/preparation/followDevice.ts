import type { Device } from "#store/Device.ts";
import type { Observable } from "../observable.ts";
import { onceMore } from "../onceMore.ts";
import type { Reading } from "./createReading.ts";
import { isOfTheSame, type Desk } from "./Desk.ts";
import { fromDevice } from "./fromDevice.ts";
import { withFacts } from "./layOnto.ts";
import { readPair } from "./readPair.ts";

/** Draws the two anew whenever this device has something else of them; the answer stops it. */
export function followDevice(
  device: Device,
  desk: Observable<Desk>,
  { refresh }: Pick<Reading, "refresh">,
): () => void {
  const draw = onceMore(async () => {
    const now = desk.get();
    if (now.status !== "pair") return;
    try {
      const facts = await readPair(fromDevice(device), now.facts);
      desk.update((last) => {
        if (last.status !== "pair" || !isOfTheSame(last, now)) return last;
        // A copy neither confirms anything nor explains what could not be read.
        const { confirmation, unread } = last.facts;
        return withFacts(last, { ...facts, confirmation, unread });
      });
    } catch {
      // Taken off this device because it was refused elsewhere: the service says so here too.
      if (now.facts.unread.length === 0) await refresh();
    }
  });

  return device.listen(() => void draw());
}
