import type { TalkPromise } from "./said.ts";

/**
 * That a promise of one's own was put into one's own tasks, and where it lies there. In one's own list
 * and for oneself alone, so that any of one's devices can take it out again.
 */
export type SentTask = {
  readonly kind: "task";
  /** Follows from the promise, so that it is put there once. */
  readonly id: string;
  readonly promise: string;
  /** The ids that the service has for the list and the task in it. */
  readonly list: string;
  readonly task: string;
  /** Whether it was ticked there from here. */
  readonly done?: true;
  /** Its promise was put otherwise while it could not be reached. */
  readonly stale?: true;
  /** Its promise was taken back while it could not be reached: it is still to be taken out. */
  readonly leaving?: true;
};

export function sentTask(
  promise: Pick<TalkPromise, "id">,
  placed: Pick<SentTask, "list" | "task">,
): SentTask {
  return { kind: "task", id: `task-${promise.id}`, promise: promise.id, ...placed };
}
