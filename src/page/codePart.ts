import { timeLimit } from "#host/timeLimit.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { onceItWorks } from "./onceItWorks.ts";

/** Longer than the largest part takes on a slow network. */
const limitMillis = 30_000;

/**
 * A part of the app's own code that `load` imports: fetched once, and again after a failure. Rejects with
 * a StoreProblem, for which every screen has words: nothing behind the part can be read without it.
 */
export function codePart<T>(load: () => Promise<T>, millis = limitMillis): () => Promise<T> {
  return onceItWorks(() =>
    timeLimit(load().catch(missing), millis, () => {
      return new StoreProblem(
        "timedOut",
        `A part of the app did not arrive within ${String(millis / 1000)} seconds. The network is probably slow. Try again in a while.`,
      );
    }),
  );
}

function missing(cause: unknown): never {
  throw new StoreProblem(
    "offline",
    "A part of the app could not be fetched. The network is probably away, or the app was renewed meanwhile. Check the network, then open the app again.",
    { cause },
  );
}
