import { derived, observable, type Readable } from "../observable.ts";
import type { Waiting } from "#store/Device.ts";
import { createDrafts } from "../drafts/drafts.ts";
import { readySession } from "../session/readySession.ts";
import { createDeeds } from "./createDeeds.ts";
import { createReading } from "./createReading.ts";
import { createRest } from "./createRest.ts";
import { createUnsent } from "./createUnsent.ts";
import { createWhoIsWho } from "./createWhoIsWho.ts";
import type { Desk } from "./Desk.ts";
import { drawState } from "./drawState.ts";
import { followDevice } from "./followDevice.ts";
import { followForm } from "./followForm.ts";
import { holdGoal } from "./holdGoal.ts";
import { keepPromise } from "./keepPromise.ts";
import { keepSet } from "./keepSet.ts";
import { choosing } from "./choosing.ts";
import { pointDraft } from "./pointDraft.ts";
import { addPoint, newPoint, removePoint } from "./points.ts";
import type { Preparation } from "./Preparation.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import { wayOn } from "./wayOn.ts";
import { putIn, takeOut } from "./writeInvite.ts";

/** One meeting's preparation, drawn from this device at once and from the service after. */
export function createPreparation(parts: PreparationParts): Preparation {
  const { store, inputs } = parts;
  const desk = observable<Desk>({ status: "reading" });
  const waiting: Readable<readonly Waiting[]> = store.device?.waiting ?? observable([]);
  const drafts = createDrafts(store);
  const who = createWhoIsWho(parts);
  const reading = createReading(parts, desk, who, drafts.load);
  const deeds = createDeeds(desk);
  const tools = { ...parts, desk };
  const readAnew = async (): Promise<void> => {
    who.forget();
    await reading.read();
  };
  const { recover, confirm, hurry } = wayOn({ ...tools, ...reading, deeds, readAnew });
  const { run, undo } = deeds;
  const session = async () => await readySession(await store.directory(), inputs);

  return {
    state: derived([desk, waiting], () => drawState(desk.get(), waiting.get(), inputs)),
    start: () => {
      const rest = createRest(parts, desk, who, reading.read);
      const stops = [
        desk.subscribe(rest.look),
        rest.stop,
        followForm(parts.item, reading.read),
        ...(store.device ? [followDevice(store.device, desk, reading)] : []),
      ];
      void reading.read();
      return () => {
        for (const stop of stops) stop();
      };
    },
    read: readAnew,
    recheck: reading.recheck,
    recover,
    confirm,
    ...choosing(desk),
    putIn: () => run("putIn", () => putIn(tools, reading)),
    takeOut: () => run("takeOut", () => takeOut(tools)),
    keep: () => run("keep", () => keepSet(tools)),
    addPoint: (text) => {
      const point = newPoint(inputs, text);
      return run("addPoint", () => addPoint(tools, point));
    },
    removePoint: (id) =>
      run("removePoint", async () => {
        const point = await removePoint(tools, id);
        return point ? { undo: () => run("addPoint", () => addPoint(tools, point)) } : {};
      }),
    keepPromise: (id) =>
      run("keepPromise", async () => {
        const { reopen, ...told } = await keepPromise(tools, id);
        if (!reopen) return told;
        const undo = () =>
          run("reopen", async () => {
            await reopen();
            return {};
          });
        return { ...told, undo };
      }),
    hold: (goal) => run("hold", () => holdGoal(tools, goal, true)),
    release: (goal) => run("release", () => holdGoal(tools, goal, false)),
    undo,
    unsent: { ...createUnsent(store), hurry },
    pointDraft: pointDraft(drafts),
    parts: { tools, run, reading, drafts, around: { ...parts, session } },
  };
}
