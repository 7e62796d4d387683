import type { Directory } from "#store/Store.ts";
import { equal } from "#domain/merge/equal.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import { troubleOf } from "./troubleOf.ts";

/** The directory of this opening, asked of the service once and not before it has to be. */
export type WhoIsWho = {
  /** The directory as far as it was needed yet. */
  readonly get: () => Directory | undefined;
  /** As the service has it, or else `known` until the service is asked later. */
  readonly ask: (known: Directory | undefined) => Promise<Directory>;
  /** Asks the service where that was left for later; answers whether that changes anything. Does not reject. */
  readonly renew: () => Promise<boolean>;
  /** Asks the service anew when it is next needed. */
  readonly forget: () => void;
  /** Whether the service was asked. */
  readonly isFresh: () => boolean;
};

export function createWhoIsWho({
  store,
  later,
}: Pick<PreparationParts, "store" | "later">): WhoIsWho {
  let directory: Directory | undefined;
  let isFresh = false;

  const askService = async (): Promise<Directory> => {
    const answer = await store.directory();
    directory = answer;
    isFresh = true;
    return answer;
  };

  return {
    get: () => directory,
    isFresh: () => isFresh,
    ask: async (known) => {
      if (isFresh && directory !== undefined) return directory;
      // Where nothing can be left for later, it is asked for now.
      if (known === undefined || later === undefined) return await askService();
      directory = known;
      return known;
    },
    renew: async () => {
      if (isFresh) return false;
      const before = directory;
      try {
        return !equal(await askService(), before);
      } catch (error) {
        const { kind } = troubleOf(error);
        if (kind !== "notProvisioned" && kind !== "refused") return false;
        // Whoever reads next is told so too.
        directory = undefined;
        return true;
      }
    },
    forget: () => {
      directory = undefined;
      isFresh = false;
    },
  };
}
