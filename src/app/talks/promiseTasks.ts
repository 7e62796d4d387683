import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import type { KnownPromise } from "#domain/talk/promises.ts";
import { sentTask, type SentTask } from "#domain/talk/sentTask.ts";
import type { TalkPromise } from "#domain/talk/said.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Tasks } from "#store/tasks/Tasks.ts";
import { createLeave } from "../leave.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, type Readable } from "../observable.ts";
import { oneAtATime } from "../oneAtATime.ts";
import { ownPlace } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";

/** My promises in my own To Do: put there at a click, and taken out as easily. */
export type PromiseTasks = {
  /** The promises that are there, by their ids. */
  readonly sent: Readable<ReadonlyMap<string, SentTask>>;
  readonly busy: Readable<boolean>;
  /** Whether leave is being waited for, in a window that may have been closed by hand. */
  readonly waits: Readable<boolean>;
  readonly stopWaiting: () => void;
  /** Why it was not done; refused leave is `signedOut` by the person, `forbidden` by others. */
  readonly problem: Readable<StoreProblem | undefined>;
  /** Asks for leave where it is needed; from a click alone. Put in twice it is there once. */
  readonly put: (promise: TalkPromise) => Promise<boolean>;
  readonly takeOut: (promise: Pick<TalkPromise, "id">) => Promise<boolean>;
  /** Ticks there what was ticked here, asking nobody; false where that did not go through yet. */
  readonly tick: (promise: Pick<TalkPromise, "id">, done: boolean) => Promise<boolean>;
  /** Puts it there as the promise is put now, asking nobody; false where that did not go through yet. */
  readonly reword: (promise: TalkPromise) => Promise<boolean>;
  /** Takes out what goes with its promise; false where `settle` has to do it later. */
  readonly takeAlong: (promise: Pick<TalkPromise, "id">) => Promise<boolean>;
  /** Takes `takeAlong` back, once it has answered. */
  readonly bringBack: (known: KnownPromise) => Promise<boolean>;
  /**
   * Does there once what did not get there before, asking nobody: ticks that were set or taken back in
   * Outlook or with no connection, other words, and tasks whose promises are gone.
   */
  readonly settle: (known: readonly KnownPromise[]) => Promise<void>;
};

export type TaskSource = {
  readonly tasks: () => Promise<Tasks>;
  /** The address that opens the tab; https. */
  readonly tabLink: () => Promise<string>;
};

export function createPromiseTasks(
  { session, book }: Pick<ModelParts, "session" | "book">,
  { tasks, tabLink }: TaskSource,
  talk: { readonly tag: string; readonly linkText: string },
): PromiseTasks {
  const { busy, problem, alone } = oneAtATime();
  const leave = createLeave();
  const sent = derived([session, book.changes], (): ReadonlyMap<string, SentTask> => {
    const now = session.get();
    const own = now.status === "ready" ? book.rows(ownPlace(now)) : undefined;
    const rows = own?.status === "read" ? own.rows : [];
    return new Map(
      rows.flatMap(({ record }) => (record.kind === "task" ? [[record.promise, record]] : [])),
    );
  });
  const place = () => ownPlace(whenReady(session));
  const put: PromiseTasks["put"] = async (promise) =>
    await alone(async () => {
      const service = await tasks();
      await leave.ask(service.allow);
      const { id, text, due } = promise;
      const placed = await service.put({
        key: id,
        title: text,
        link: { text: talk.linkText, href: talkLink(await tabLink(), talk.tag as PairTag) },
        ...(due && { due }),
      });
      return await book.put(place(), sentTask(promise, placed));
    }, false);
  const takeOut: PromiseTasks["takeOut"] = async ({ id }) =>
    await alone(async () => {
      const there = sent.get().get(id);
      if (!there) return true;
      const service = await tasks();
      await leave.ask(service.allow);
      await service.remove(there);
      return await book.remove(place(), there.id);
    }, false);
  const tick: PromiseTasks["tick"] = async ({ id }, done) => {
    const there = sent.get().get(id);
    if (!there) return true;
    try {
      const isThere = await (await tasks()).tick(there, done);
      const { done: _, ...open } = there;
      // One that was deleted there has nothing to be ticked.
      if (!isThere) void book.remove(place(), there.id);
      else void book.put(place(), done ? { ...open, done } : open);
      return true;
    } catch {
      return false;
    }
  };
  const reword: PromiseTasks["reword"] = async ({ id, text, due }) => {
    const there = sent.get().get(id);
    if (!there) return true;
    const { stale, ...fresh } = there;
    try {
      const isThere = await (await tasks()).change(there, { title: text, due });
      if (!isThere) void book.remove(place(), there.id);
      else if (stale) void book.put(place(), fresh);
      return true;
    } catch {
      void book.put(place(), { ...there, stale: true });
      return false;
    }
  };
  const settle = async (known: readonly KnownPromise[]): Promise<void> => {
    const mine = new Map(known.flatMap((one) => (one.by === "me" ? [[one.promise.id, one]] : [])));
    for (const there of sent.get().values()) {
      const one = mine.get(there.promise);
      const isKept = one?.kept?.saidBy === "me";
      // One whose promise came back meanwhile stays.
      if (there.leaving && !one) {
        const out = (await tasks()).remove(there);
        await out.then(() => book.remove(place(), there.id)).catch(() => false);
      }
      if (one && there.stale) await reword(one.promise);
      if (one && isKept !== (there.done === true)) await tick(one.promise, isKept);
    }
  };
  let settled: Promise<void> | undefined;
  return {
    sent,
    busy,
    problem,
    waits: leave.waits,
    stopWaiting: leave.stop,
    put,
    takeOut,
    tick,
    reword,
    takeAlong: async (promise) => {
      if (await takeOut(promise)) return true;
      const there = sent.get().get(promise.id);
      if (there) void book.put(place(), { ...there, leaving: true });
      return !there;
    },
    bringBack: async ({ promise, kept }) => {
      const there = sent.get().get(promise.id);
      if (!there) return (await put(promise)) && (!kept || (await tick(promise, true)));
      const { leaving: _, ...staying } = there;
      return await book.put(place(), staying);
    },
    settle: async (known) => await (settled ??= settle(known)),
  };
}
