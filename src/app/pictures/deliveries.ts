import type { PictureState } from "#store/pictures/PictureShelf.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { onceMore } from "../onceMore.ts";
import { observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import type { PicturesOptions } from "./createPictures.ts";
import type { Delivery } from "./Pictures.ts";

const firstWaitMillis = 2_000;
const longestWaitMillis = 5 * 60_000;
const longestAskedMillis = 60 * 60_000;
/** What the service cannot say the reason of is tried so often before the person is asked. */
const mostTries = 6;

export type Deliveries = {
  readonly now: Readable<ReadonlyMap<string, Delivery>>;
  /** Sends all that waits, one after another. */
  readonly send: () => Promise<void>;
  readonly again: (id: string) => Promise<void>;
  readonly stop: (id: string) => Promise<void>;
  /** Lets one go that is on its way and not wanted any more. */
  readonly abandon: (id: string) => void;
  readonly close: () => void;
  /** Works out anew what there is to say of each. */
  readonly tell: () => Promise<void>;
};

/**
 * Brings full-size pictures from this device to the service; only those that a goal has, which `isHeld`
 * tells, and not before that goal is saved, which `isOfSaved` tells.
 */
export function createDeliveries(
  { shelf, library, inTurn, nowMillis, later }: PicturesOptions,
  isHeld: (id: string) => boolean,
  isOfSaved: (id: string) => boolean,
): Deliveries {
  const now = observable<ReadonlyMap<string, Delivery>>(new Map());
  const tries = new Map<string, number>();
  const failed = new Map<string, StoreProblem>();
  let way: { readonly id: string; readonly off: AbortController } | undefined;
  let callOff: (() => void) | undefined;
  let isClosed = false;

  const tell = async (): Promise<void> => {
    const all = await shelf.all();
    const told = all.flatMap(({ id, state }) => {
      // What no goal has goes nowhere, and keeps nobody waiting.
      if (!isHeld(id)) return [];
      const delivery = way?.id === id ? now.get().get(id) : deliveryOf(id, state);
      return delivery ? [[id, delivery] as const] : [];
    });
    now.set(new Map(told));
  };
  const deliveryOf = (id: string, state: PictureState): Delivery | undefined => {
    if (state.status === "sent" || state.status === "leaving") return undefined;
    if (state.status !== "waiting") return state;
    const because = failed.get(id)?.kind;
    return { status: "waiting", isKept: shelf.keeps(), ...(because && { because }) };
  };
  const mark = async (id: string, state: PictureState): Promise<void> => {
    await shelf.put({ id, usedAt: nowMillis(), state });
    await tell();
  };
  const tellPart = (id: string, part: number): void =>
    now.update((all) => new Map([...all, [id, { status: "sending", part }]]));

  /** Sends one; answers in how many milliseconds it is worth another try, if it is. */
  const deliver = async (id: string): Promise<number | undefined> => {
    const off = new AbortController();
    way = { id, off };
    tellPart(id, 0);
    try {
      const file = await shelf.file(id);
      if (file === undefined) {
        await shelf.remove(id);
        return undefined;
      }
      off.signal.throwIfAborted();
      await library.put(id, file, { progress: (part) => tellPart(id, part), signal: off.signal });
      failed.delete(id);
    } catch (cause) {
      way = undefined;
      if (off.signal.aborted) {
        if (!isClosed && (await isWaiting(id))) await mark(id, { status: "paused" });
        return undefined;
      }
      return await putOff(id, asProblem(cause));
    } finally {
      way = undefined;
    }
    // It may have been replaced while it was on its way.
    if (await isWaiting(id)) await mark(id, { status: "sent" });
    return undefined;
  };
  const isWaiting = async (id: string): Promise<boolean> =>
    (await shelf.all()).some((one) => one.id === id && one.state.status === "waiting");
  const putOff = async (id: string, problem: StoreProblem): Promise<number | undefined> => {
    const count = (tries.get(id) ?? 0) + 1;
    tries.set(id, count);
    failed.set(id, problem);
    if (isFinal(problem, count)) {
      if (await isWaiting(id)) await mark(id, { status: "refused", kind: problem.kind });
      return undefined;
    }
    await tell();
    const span = Math.min(longestWaitMillis, firstWaitMillis * 2 ** Math.min(count, 10));
    return askedMillis(problem) + Math.ceil(later.random() * span);
  };

  const sendAll = async (): Promise<void> => {
    callOff?.();
    await tell();
    const waits: number[] = [];
    for (const { id, state } of await shelf.all()) {
      if (isClosed) return;
      if (state.status !== "waiting" || !isOfSaved(id)) continue;
      // Another window may have sent it by the time it is this one's turn.
      const wait = await inTurn(async () =>
        !isClosed && isOfSaved(id) && (await isWaiting(id)) ? await deliver(id) : undefined,
      );
      if (wait !== undefined) waits.push(wait);
    }
    await tell();
    if (waits.length > 0 && !isClosed) callOff = later.wake(Math.min(...waits), () => void send());
  };
  const sendOnceMore = onceMore(sendAll);
  const send = async (): Promise<void> => {
    if (!isClosed) await sendOnceMore();
  };

  return {
    now,
    send,
    again: async (id) => {
      tries.delete(id);
      failed.delete(id);
      await mark(id, { status: "waiting" });
      await send();
    },
    stop: async (id) => {
      if (way?.id === id) way.off.abort(new Error("The person stopped it."));
      else if (await isWaiting(id)) await mark(id, { status: "paused" });
    },
    abandon: (id) => {
      if (way?.id === id) way.off.abort(new Error("No goal has it any more."));
    },
    close: () => {
      isClosed = true;
      callOff?.();
      way?.off.abort(new Error("The page closes."));
    },
    tell,
  };
}

/** How long the service asked to wait, in milliseconds; a timer that is asked for more than it holds fires at once. */
function askedMillis({ retryAfter = 0 }: StoreProblem): number {
  return Number.isFinite(retryAfter) ? Math.min(retryAfter * 1000, longestAskedMillis) : 0;
}

function isFinal({ kind, retryAfter }: StoreProblem, count: number): boolean {
  switch (kind) {
    case "offline":
    case "signedOut":
      return false;
    case "throttled":
      return retryAfter === undefined && count >= mostTries;
    case "timedOut":
    case "unexpected":
    case "conflict":
      return count >= mostTries;
    default:
      return true;
  }
}
