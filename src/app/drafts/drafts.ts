import type { DeviceStore } from "#store/Device.ts";

/** What is being typed and is nobody's record yet, by a name of each form's own. */
export type Drafts = {
  readonly get: (name: string) => unknown;
  /** All there are, with their names. */
  readonly all: () => readonly (readonly [name: string, draft: unknown])[];
  readonly set: (name: string, draft: unknown) => void;
  readonly clear: (name: string) => void;
  /** Brings back what this device kept; what was typed meanwhile stays. */
  readonly load: () => Promise<void>;
};

export function createDrafts({ device }: DeviceStore): Drafts {
  const drafts = new Map<string, unknown>();
  const unkept = new Set<string>();
  let keeping: Promise<void> | undefined;

  /** Writes the latest of each, so that fast typing makes no queue. */
  const keep = async (): Promise<void> => {
    try {
      for (const name of unkept) {
        unkept.delete(name);
        await device?.keepDraft(name, drafts.get(name));
      }
    } catch {
      // On the page it is still there, and the next letter tries again.
    }
    // In the same step as the last look at what is unkept, so that nothing falls between the two.
    keeping = undefined;
  };
  const change = (name: string): void => {
    unkept.add(name);
    keeping ??= keep();
  };
  return {
    get: (name) => drafts.get(name),
    all: () => [...drafts],
    set: (name, draft) => {
      drafts.set(name, draft);
      change(name);
    },
    clear: (name) => {
      drafts.delete(name);
      change(name);
    },
    load: async () => {
      for (const [name, draft] of (await device?.drafts()) ?? [])
        if (!drafts.has(name) && !unkept.has(name)) drafts.set(name, draft);
    },
  };
}
