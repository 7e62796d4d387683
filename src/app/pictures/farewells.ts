import type { PicturesOptions } from "./createPictures.ts";

/** Another window may still offer to bring one back for so long. */
const othersMillis = 60 * 60_000;

export type Farewells = {
  /** No goal has the file any more; it stays where it is for as long as it can be wanted back. */
  readonly begin: (id: string) => Promise<void>;
  /** Keeps the file after all; false when it is gone already. */
  readonly takeBack: (id: string) => Promise<boolean>;
  /** Nobody can want it back from this page: it goes once the service knows that no goal has it. */
  readonly end: (id: string) => Promise<void>;
  /** Ends those that an earlier page left behind. */
  readonly endOthers: () => Promise<void>;
  readonly close: () => void;
};

/** Takes files of pictures away that were replaced or removed, and not a moment before that is certain. */
export function createFarewells(
  { shelf, library, isSaved, inTurn, nowMillis }: PicturesOptions,
  isHeld: (id: string) => boolean,
): Farewells {
  const mine = new Set<string>();
  const ended = new Set<string>();

  const take = async (): Promise<void> => {
    if (!isSaved.get()) return;
    for (const id of ended) {
      ended.delete(id);
      if (isHeld(id)) continue;
      try {
        await inTurn(() => library.remove(id));
        await shelf.remove(id);
      } catch {
        // It stays marked as leaving: the next opening tries again.
      }
    }
  };
  const stop = isSaved.subscribe(() => void take());

  return {
    begin: async (id) => {
      mine.add(id);
      const known = (await shelf.all()).find((one) => one.id === id);
      if (known?.state.status === "leaving") return;
      // What did not get sent goes on from there, should it come back.
      const before = known === undefined || known.state.status === "sent" ? "sent" : "waiting";
      const since = nowMillis();
      await shelf.put({ id, usedAt: since, state: { status: "leaving", before, since } });
    },
    takeBack: async (id) => {
      mine.delete(id);
      const known = (await shelf.all()).find((one) => one.id === id);
      if (known?.state.status !== "leaving") return known !== undefined;
      await shelf.put({ id, usedAt: nowMillis(), state: { status: known.state.before } });
      return true;
    },
    end: async (id) => {
      if (!mine.delete(id)) return;
      ended.add(id);
      await take();
    },
    endOthers: async () => {
      for (const { id, state } of await shelf.all()) {
        if (state.status !== "leaving" || mine.has(id)) continue;
        if (Math.abs(nowMillis() - state.since) >= othersMillis) ended.add(id);
      }
      await take();
    },
    close: stop,
  };
}
