import type { StoreProblem } from "../StoreProblem.ts";
import type { Entry } from "./Entry.ts";
import type { LocalInputs } from "./LocalInputs.ts";

const firstWaitMillis = 2_000;
const longestWaitMillis = 5 * 60_000;
/** A service that asks for more is asked once in so long whether it still means it. */
const longestAskedMillis = 60 * 60_000;
/** Where the service does not say that waiting helps, it is believed to help this often. */
const mostTries = 10;

/**
 * The entry after a write that failed: to be sent again later, or refused where no repeating
 * will help. Waits double up to five minutes, each at a random point of its span, so that a
 * thousand clients that were turned away together do not come back together.
 */
export function afterFailure(
  entry: Entry,
  problem: StoreProblem,
  { nowMillis, random }: Pick<LocalInputs, "nowMillis" | "random">,
): Entry {
  // An older version of the app may have kept none.
  const tries = Number.isFinite(entry.tries) ? entry.tries + 1 : 1;
  if (isFinal(problem, tries)) {
    const { kind, message } = problem;
    return { ...entry, tries, state: { status: "refused", kind, message } };
  }
  const span = Math.min(longestWaitMillis, firstWaitMillis * 2 ** Math.min(tries, 10));
  const notBefore = nowMillis() + askedMillis(problem) + Math.ceil(random() * span);
  return { ...entry, tries, notBefore, failed: problem.kind };
}

/** How long the service asked to wait, in milliseconds. */
export function askedMillis({ retryAfter = 0 }: StoreProblem): number {
  return Number.isFinite(retryAfter) ? Math.min(retryAfter * 1000, longestAskedMillis) : 0;
}

/**
 * How long it is until `moment`, in milliseconds. A moment further off than any wait can be was
 * reckoned by a clock that has been put back since, and has come; so has one that is no number.
 */
export function millisUntil(moment: number, now: number): number {
  const left = Math.max(0, moment - now);
  return left <= longestAskedMillis + longestWaitMillis ? left : 0;
}

function isFinal(problem: StoreProblem, tries: number): boolean {
  switch (problem.kind) {
    case "offline":
    case "signedOut":
      return false;
    case "throttled":
      // SharePoint: throttling says how long; a list over its view threshold says 429 for ever and no time.
      return problem.retryAfter === undefined && tries >= mostTries;
    case "timedOut":
    case "unexpected":
    case "conflict":
      return tries >= mostTries;
    default:
      return true;
  }
}

/** Whether asking again later may be answered otherwise, so that the copy may stand in until then. */
export function isPassing({ kind }: StoreProblem): boolean {
  switch (kind) {
    case "offline":
    case "timedOut":
    case "throttled":
    case "unexpected":
      return true;
    default:
      return false;
  }
}
