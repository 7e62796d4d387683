import type { Channel } from "./Channel.ts";
import type { Sender } from "./createSender.ts";
import type { Locks } from "./Locks.ts";
import type { SealableShelf } from "./sealable.ts";

export type Forgetting = {
  readonly shelf: SealableShelf;
  readonly locks: Locks;
  readonly channel: Channel;
  readonly sender: Pick<Sender, "still">;
};

/**
 * Takes away all that lies on the shelf, once nothing is on its way from any window, and keeps this
 * window and the others from laying anything there again. Rejects with what lay there still lying there;
 * the other windows, told in advance, then open anew for nothing.
 */
export async function forgetAll({ shelf, locks, channel, sender }: Forgetting): Promise<void> {
  await sender.still(async () => {
    const unseal = shelf.seal();
    try {
      // Before the rest: what another window wrote after it would stay.
      channel.tell("forgotten");
      await locks.hold("copy", async () => {
        await shelf.clear(["rows", "places", "outbox", "drafts", "who", "meta"]);
      });
    } catch (problem) {
      unseal();
      throw problem;
    }
  });
}
