import type { Day } from "#domain/day.ts";

/** Something the person will do, as it stands in their own To Do. */
export type OwnTask = {
  /** The same for the same task: it is put in once however often it is sent. */
  readonly key: string;
  readonly title: string;
  readonly due?: Day;
  /** Where it comes from; an https address. */
  readonly link: { readonly text: string; readonly href: string };
};

/** A task where it lies, by the service's own ids. */
type PlacedTask = { readonly list: string; readonly task: string };

/**
 * The signed-in person's own tasks in Microsoft To Do. All calls but `allow` reject with a StoreProblem,
 * `signedOut` where the person or their organisation has not given leave for the tasks yet.
 */
export type Tasks = {
  /**
   * Asks for leave where it is not given yet; from a click alone. Rejects with a SignInProblem,
   * `cancelled` once `signal` is aborted.
   */
  readonly allow: (signal?: AbortSignal) => Promise<void>;
  /** Puts it into the person's first list; repeated, answers the one that is there, as it was left. */
  readonly put: (task: OwnTask) => Promise<PlacedTask>;
  /** Ticks it, or takes the tick back; false where it is no longer there. */
  readonly tick: (placed: PlacedTask, done: boolean) => Promise<boolean>;
  /** Gives it other words, and another day or none; false where it is no longer there. */
  readonly change: (
    placed: PlacedTask,
    to: { readonly title: string; readonly due: Day | undefined },
  ) => Promise<boolean>;
  /** Takes it out; one already gone counts as taken out. */
  readonly remove: (placed: PlacedTask) => Promise<void>;
};
