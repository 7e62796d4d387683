import { createDrafts } from "#app/drafts/drafts.ts";
import { observable, type Observable } from "#app/observable.ts";
import type { Desk } from "#app/preparation/Desk.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PreparationState } from "#app/preparation/PreparationState.ts";
import type { DeviceStore } from "#store/Device.ts";
import { galleryInputs } from "./paneStates.ts";

/** A preparation that stays in one state and writes down what it was asked to do. */
export type StillPreparation = Preparation & {
  readonly state: Observable<PreparationState>;
  readonly calls: string[];
};

export type StillOptions = {
  readonly swaps?: boolean;
  /** Points being typed, by the id of the person they are for. */
  readonly typed?: Readonly<Record<string, string>>;
};

export function stillPreparation(
  initial: PreparationState,
  { swaps = true, typed = {} }: StillOptions = {},
): StillPreparation {
  const calls: string[] = [];
  const drafts = new Map<string, string>(Object.entries(typed));
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
    keepPromise: noted("keepPromise"),
    hold: noted("hold"),
    release: noted("release"),
    undo: noted("undo"),
    confirm: async () => void (await noted("confirm")()),
    unsent: {
      hurry: async () => void (await noted("hurry")()),
      sendAgain: async ({ id }) => void (await noted("sendAgain")(id)),
      letGo: async ({ id }) => void (await noted("letGo")(id)),
      keepMine: async ({ id }) => void (await noted("keepMine")(id)),
      takeTheirs: async ({ id }) => void (await noted("takeTheirs")(id)),
    },
    pointDraft: {
      get: (person) => drafts.get(person) ?? "",
      set: (person, text) => void drafts.set(person, text),
    },
    parts: {
      tools: {
        item: async () => undefined,
        store: noStore,
        inputs: galleryInputs,
        pause: async () => undefined,
        desk: observable<Desk>({ status: "reading" }),
      },
      run: async (deed) => await noted(deed)(),
      reading: { confirmed: async () => undefined },
      drafts: createDrafts(noStore),
      around: { linkBase: nothing, session: nothing, signIn: nothing },
    },
  };
}

/** Nothing is read or written behind a state that stays as it is. */
const nothing = (): Promise<never> =>
  Promise.reject(new Error("A still preparation has no store."));
const noStore: DeviceStore = {
  directory: nothing,
  peopleAt: nothing,
  members: nothing,
  read: nothing,
  put: nothing,
  remove: nothing,
};
