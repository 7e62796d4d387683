import type { DeviceStore } from "#store/Device.ts";
import type { Stuck } from "../outbox/outboxModel.ts";
import type { Unsent } from "./Preparation.ts";

/** Decides on changes that go no further by themselves. */
export function createUnsent({ device }: DeviceStore): Omit<Unsent, "hurry"> {
  const choose = async (stuck: Stuck, theirs: readonly string[]): Promise<void> =>
    await device?.choose(stuck, new Set(theirs));
  return {
    sendAgain: async (stuck) => await device?.retry(stuck),
    letGo: async (stuck) => await device?.discard(stuck),
    keepMine: async (stuck) => await choose(stuck, []),
    takeTheirs: async (stuck) => {
      if (stuck.state.status !== "clash") return;
      await choose(
        stuck,
        stuck.state.clashes.map(({ field }) => field),
      );
    },
  };
}
