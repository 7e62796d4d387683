import type { Device } from "#store/Device.ts";
import { derived, observable } from "../observable.ts";
import type { Keeping, KeepingPhase } from "./Keeping.ts";
import type { SharedComputer } from "./SharedComputer.ts";

export type KeepingParts = {
  readonly shared: SharedComputer;
  readonly device: Pick<Device, "waiting" | "warn" | "forget">;
  /** Sends all that waits, signing in first where that keeps it here. */
  readonly send: () => Promise<void>;
  /** Opens the page anew, which then keeps a copy or none. */
  readonly restart: () => void;
};

/** The switch of a computer that several people use: nothing typed is lost by it unless the person says so. */
export function createKeeping({ shared, device, send, restart }: KeepingParts): Keeping {
  const phase = observable<KeepingPhase>("resting");

  const goOn = async (): Promise<void> => {
    if (phase.get() === "finishing") return;
    const was = shared.get();
    // First, since other windows open anew at once when all is forgotten.
    shared.set(!was);
    // What is thrown away waits no longer either, and must not bring this about once more.
    phase.set("finishing");
    try {
      if (!was) {
        await device.warn();
        await device.forget();
      }
    } catch {
      shared.set(was);
      return phase.set("failed");
    }
    restart();
  };
  const look = (): void => {
    if (phase.get() === "waiting" && device.waiting.get().length === 0) void goOn();
  };
  device.waiting.subscribe(look);

  return {
    state: derived([phase, device.waiting], () => ({
      isShared: shared.get(),
      phase: phase.get(),
      left: device.waiting.get().length,
    })),
    turn: async () => {
      phase.set("sending");
      // What could not be sent is still waiting, and is told of.
      await send().catch(() => undefined);
      if (phase.get() !== "sending") return;
      phase.set("waiting");
      look();
    },
    stay: () => phase.set("resting"),
    goOn,
  };
}
