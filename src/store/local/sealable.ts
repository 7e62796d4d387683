import type { Shelf } from "./Shelf.ts";

/** A shelf that one window can keep itself from writing on, once all that lay there is forgotten. */
export type SealableShelf = Shelf & {
  readonly isSealed: () => boolean;
  /** From here on nothing that this window writes is kept; the answer takes that back. */
  readonly seal: () => () => void;
};

export function sealable(shelf: Shelf): SealableShelf {
  let isSealed = false;
  return {
    ...shelf,
    write: async (changes) => {
      if (!isSealed) await shelf.write(changes);
    },
    isSealed: () => isSealed,
    seal: () => {
      const before = isSealed;
      isSealed = true;
      return () => {
        isSealed = before;
      };
    },
  };
}
