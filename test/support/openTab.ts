import { createTabModel, type TabModel } from "#app/tabModel.ts";
import type { Inputs } from "#app/Inputs.ts";
import type { Directory, TeamMember } from "#store/Store.ts";
import { now } from "./galleryPeople.ts";
import type { MemoryLists, MemoryStore } from "./memoryStore.ts";

/** Inputs that answer the same in every run: a standing clock and counted ids. */
export function fixedInputs(prefix = "id"): Inputs {
  let made = 0;
  return {
    now: () => now,
    newId: () => {
      made += 1;
      return `${prefix}-${String(made)}`;
    },
    zone: "Europe/London",
    locale: "en-GB",
    digest: async (text) => {
      // Not SHA-256: any function of the text that is the same on both sides will do here.
      let sum = 7n;
      for (const letter of text)
        sum = (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 2n ** 128n;
      return sum.toString(16).padStart(64, "0").slice(-64).split("").reverse().join("");
    },
  };
}

export type OpenTab = { readonly model: TabModel; readonly store: MemoryStore };

/** The tab's model of one person over these lists, opened. */
export async function openTab(
  lists: MemoryLists,
  directory: Directory,
  members: readonly TeamMember[] = [],
): Promise<OpenTab> {
  const store = lists.storeFor(directory, members);
  const model = createTabModel(store, fixedInputs(directory.me.firstName));
  // What is to be read before the first words has a test of its own.
  model.notice.read();
  await model.open();
  return { model, store };
}
