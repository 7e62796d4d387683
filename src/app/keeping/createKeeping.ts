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

/**
 * The switch of a computer that several people use. The page opens anew with the other answer, and words begun in
 * any of its forms go with it, so it never turns but at the person's word.
 */
export function createKeeping({ shared, device, send, restart }: KeepingParts): Keeping {
  const phase = observable<KeepingPhase>("resting");
  const isSending = observable(false);
  const canTurn = (): boolean => phase.get() === "resting" || phase.get() === "failed";

  return {
    state: derived([phase, isSending, device.waiting], () => ({
      isShared: shared.get(),
      phase: phase.get(),
      isSending: isSending.get(),
      left: device.waiting.get().length,
    })),
    turn: async () => {
      if (!canTurn()) return;
      phase.set("asking");
      isSending.set(true);
      // What could not be sent is still waiting, and is told of.
      await send().catch(() => undefined);
      isSending.set(false);
    },
    stay: () => {
      if (phase.get() === "asking") phase.set("resting");
    },
    goOn: async () => {
      if (phase.get() !== "asking") return;
      const was = shared.get();
      // First, since other windows open anew at once when all is forgotten.
      shared.set(!was);
      phase.set("finishing");
      try {
        // A browser that will not note it would keep a copy again.
        if (shared.get() === was) throw new Error("The browser keeps no such note.");
        if (!was) {
          await device.warn();
          await device.forget();
        }
      } catch {
        shared.set(was);
        return phase.set("failed");
      }
      restart();
    },
  };
}
