import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
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
  /** Ticks there what was ticked here, asking nobody; false where that did not go through. */
  readonly tick: (promise: Pick<TalkPromise, "id">, done: boolean) => Promise<boolean>;
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
  return {
    sent,
    busy,
    problem,
    waits: leave.waits,
    stopWaiting: leave.stop,
    put: async (promise) =>
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
      }, false),
    takeOut: async ({ id }) =>
      await alone(async () => {
        const there = sent.get().get(id);
        if (!there) return true;
        const service = await tasks();
        await leave.ask(service.allow);
        await service.remove(there);
        return await book.remove(place(), there.id);
      }, false),
    tick: async ({ id }, done) => {
      const there = sent.get().get(id);
      if (!there) return true;
      return await (await tasks()).tick(there, done).catch(() => false);
    },
  };
}
