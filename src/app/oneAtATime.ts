import type { StoreProblem } from "#store/StoreProblem.ts";
import { observable, type Readable } from "./observable.ts";
import { asProblem } from "./records/asProblem.ts";

/** Work that is begun at a click, one after the other. */
export type OneAtATime = {
  readonly busy: Readable<boolean>;
  /** Why the last of it did not end well. */
  readonly problem: Readable<StoreProblem | undefined>;
  /** Answers what `work` does, or `instead` where it fails; a second click meanwhile adds nothing. */
  readonly alone: <T>(work: () => Promise<T>, instead: T) => Promise<T>;
  readonly forgive: () => void;
};

export function oneAtATime(): OneAtATime {
  const busy = observable(false);
  const problem = observable<StoreProblem | undefined>(undefined);
  return {
    busy,
    problem,
    alone: async (work, instead) => {
      if (busy.get()) return instead;
      busy.set(true);
      problem.set(undefined);
      try {
        return await work();
      } catch (error) {
        problem.set(asProblem(error));
        return instead;
      } finally {
        busy.set(false);
      }
    },
    forgive: () => problem.set(undefined),
  };
}
