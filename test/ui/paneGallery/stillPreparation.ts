import { observable, type Observable } from "#app/observable.ts";
import type { Preparation } from "#app/preparation/createPreparation.ts";
import type { PreparationState } from "#app/preparation/PreparationState.ts";

/** A preparation that stays in one state and writes down what it was asked to do. */
export type StillPreparation = Preparation & {
  readonly state: Observable<PreparationState>;
  readonly calls: string[];
};

export function stillPreparation(
  initial: PreparationState,
  { swaps = true }: { readonly swaps?: boolean } = {},
): StillPreparation {
  const calls: string[] = [];
  const noted =
    (name: string) =>
    (...parts: readonly unknown[]): Promise<boolean> => {
      calls.push([name, ...parts.map(String)].join(" "));
      return Promise.resolve(true);
    };
  return {
    state: observable(initial),
    calls,
    start: () => () => undefined,
    read: async () => void (await noted("read")()),
    recheck: async () => void (await noted("recheck")()),
    recover: async () => void (await noted("recover")()),
    tick: (index, on) => void noted("tick")(index, on),
    swap: (index) => {
      void noted("swap")(index);
      return swaps;
    },
    putIn: noted("putIn"),
    takeOut: noted("takeOut"),
    keep: noted("keep"),
    addPoint: noted("addPoint"),
    removePoint: noted("removePoint"),
    hold: noted("hold"),
    release: noted("release"),
    undo: noted("undo"),
  };
}
