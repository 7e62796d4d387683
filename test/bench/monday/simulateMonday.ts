import { Problem } from "#sandbox/tenant/Problem.ts";
import { createThrottle, type Limits } from "#sandbox/tenant/throttle.ts";
import { bell, seeded } from "./random.ts";
import { createQueue } from "./Queue.ts";

/** Requests that travel in one batch, and their units each. */
export type Load = { readonly requests: number; readonly unitsEach: number };

export type MondayOptions = {
  readonly people: number;
  /** Standard deviation, in minutes, of when people open the app around nine. */
  readonly spreadMinutes: number;
  /** What is asked the moment the app is opened: the talk on the screen. */
  readonly atOnce: Load;
  /** What can wait, because it is painted from the copy: everything else. */
  readonly later: Load;
  /** The later part is put off by a random time of up to so many minutes, and so is each repetition. */
  readonly jitterMinutes: number;
  readonly limits: Limits;
  readonly seed: number;
  /** Ends the simulation after so many refusals, where any at all is all one wants to know. */
  readonly mostRefusals?: number;
};

export type MondayResult = {
  /** Minutes from opening the app to having the talk on the screen fresh, one for each person. */
  readonly talkFresh: readonly number[];
  /** Minutes from opening the app to having all of it fresh. */
  readonly allFresh: readonly number[];
  /** Requests answered with 429, and all requests. */
  readonly refused: number;
  readonly asked: number;
  /** The longest chain of refusals that one request met. */
  readonly worstRefusals: number;
};

type Step = {
  readonly part: "talk" | "rest";
  readonly opened: number;
  readonly requests: number;
  readonly refusals: number;
  readonly person: number;
};

const minute = 60_000;
/** As many as a batch takes. */
const parts = 20;
const everybody = { tid: "", aud: "", scp: [], appid: "app", exp: Number.MAX_SAFE_INTEGER };

/**
 * A Monday at nine on a clock that nobody waits for, against the sandbox's own throttle: refused
 * requests are charged too, each part of a batch is charged by itself, and what is refused comes
 * back after Retry-After and, unless the jitter is 0, a random while more.
 */
export function simulateMonday(options: MondayOptions): MondayResult {
  const random = seeded(options.seed);
  const queue = createQueue<Step>();
  const jitter = (): number => random() * options.jitterMinutes * minute;
  let now = 0;
  const throttle = createThrottle(options.limits, () => now);
  const nine = 60 * minute;
  for (let person = 0; person < options.people; person += 1) {
    const opened = Math.max(0, nine + bell(random, options.spreadMinutes) * minute);
    const step = { opened, refusals: 0, person };
    queue.add(opened, { ...step, part: "talk", requests: options.atOnce.requests });
    queue.add(opened + jitter(), { ...step, part: "rest", requests: options.later.requests });
  }

  const waiting = new Map<number, number>();
  const result = {
    talkFresh: [] as number[],
    allFresh: [] as number[],
    refused: 0,
    asked: 0,
    worstRefusals: 0,
  };
  const most = options.mostRefusals ?? Number.POSITIVE_INFINITY;
  for (let event = queue.next(); event && result.refused < most; event = queue.next()) {
    now = event.at;
    const step = event.what;
    const { part, opened, person } = step;
    const { unitsEach } = part === "talk" ? options.atOnce : options.later;
    const batch = Math.min(parts, step.requests);
    let left = step.requests;
    let wait = 0;
    for (let index = 0; index < batch; index += 1) {
      result.asked += 1;
      const refusal = charged(() => throttle({ ...everybody, oid: String(person) }, unitsEach));
      if (refusal === undefined) left -= 1;
      else {
        result.refused += 1;
        wait = Math.max(wait, refusal);
      }
    }
    if (left > 0) {
      const refusals = wait > 0 ? step.refusals + 1 : 0;
      result.worstRefusals = Math.max(result.worstRefusals, refusals);
      const again = wait > 0 ? wait * 1000 + jitter() : 0;
      queue.add(now + again, { ...step, requests: left, refusals });
      continue;
    }
    const minutes = (now - opened) / minute;
    if (part === "talk") result.talkFresh.push(minutes);
    const other = waiting.get(person);
    if (other === undefined) waiting.set(person, minutes);
    else result.allFresh.push(Math.max(other, minutes));
  }
  return result;
}

/** Seconds to wait, where `ask` was refused. */
function charged(ask: () => void): number | undefined {
  // A storm is a million refusals, and nobody reads where each was thrown.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    ask();
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return Number(problem.headers["Retry-After"]);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
