import { expect, test } from "vitest";
import { createDrafts } from "#app/drafts/drafts.ts";
import type { DeviceStore } from "#store/Device.ts";

test.for([1, 2, 3, 4, 5, 6, 7, 8])(
  "what is let go %i steps after it was kept does not lie on the device",
  async (steps) => {
    const kept = new Map<string, unknown>();
    let calls = 0;
    let after: Promise<void> | undefined;
    const keepDraft = async (name: string, draft: unknown): Promise<void> => {
      calls += 1;
      if (draft === undefined) kept.delete(name);
      else kept.set(name, draft);
      after ??= (async () => {
        for (let step = 0; step < steps; step += 1) await Promise.resolve();
        drafts.clear("point");
      })();
    };
    const drafts = createDrafts({ device: { keepDraft } } as unknown as DeviceStore);
    drafts.set("point", "Ask about leave");
    await after;
    await expect.poll(() => calls).toBe(2);
    expect([...kept.keys()]).toEqual([]);
  },
);
