import { expect, test } from "vitest";
import { createDrafts } from "#app/drafts/drafts.ts";
import type { Device, DeviceStore } from "#store/Device.ts";

/** Drafts over a device that keeps `kept`, and tells them once `arrive` is called. */
function draftsOver(kept: Readonly<Record<string, unknown>>) {
  const { promise, resolve: arrive } = Promise.withResolvers<void>();
  const writes = new Map<string, unknown>(Object.entries(kept));
  const device: Pick<Device, "drafts" | "keepDraft"> = {
    drafts: async () => {
      await promise;
      return new Map(Object.entries(kept));
    },
    keepDraft: async (name, draft) => {
      await promise;
      writes.set(name, draft);
    },
  };
  return { drafts: createDrafts({ device } as unknown as DeviceStore), arrive, writes };
}

test("what was typed or let go before this device told what it kept outranks that", async () => {
  const { drafts, arrive } = draftsOver({ goal: "Lisb", point: "Ask", note: "Call" });
  const loading = drafts.load();
  drafts.set("goal", "Lisbon");
  drafts.clear("point");
  arrive();
  await loading;
  expect(["goal", "point", "note"].map(drafts.get)).toEqual(["Lisbon", undefined, "Call"]);
});

test("of what is typed fast the last word is kept, and nothing of what was let go", async () => {
  const { drafts, arrive, writes } = draftsOver({});
  for (const typed of ["L", "Li", "Lis"]) drafts.set("goal", typed);
  drafts.set("point", "Ask");
  drafts.clear("point");
  arrive();
  await expect.poll(() => [writes.get("goal"), writes.get("point")]).toEqual(["Lis", undefined]);
});
