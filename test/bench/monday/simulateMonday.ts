import { Problem } from "#sandbox/tenant/Problem.ts";
import { createThrottle, type Limits } from "#sandbox/tenant/throttle.ts";
import { bell, seeded } from "./random.ts";
import { createQueue } from "./Queue.ts";

/** The resource units of each request, in the order in which they are asked. */
export type Load = readonly number[];

export type MondayOptions = {
  readonly people: number;
  /** Standard deviation, in minutes, of when people open the app around nine. */
  readonly spreadMinutes: number;
  /** What is asked the moment the app is opened: what is on the screen. */
  readonly atOnce: Load;
  /** What can wait, because it is painted from the copy: everything else. */
  readonly later: Load;
  /** The later part is put off by a random time of up to so many minutes, and so is each repetition. */
  readonly laterMinutes: number;
  readonly limits: Limits;
  readonly seed: number;
  /** Ends the simulation after so many refusals, where any at all is all one wants to know. */
  readonly mostRefusals?: number;
};

export type MondayResult = {
  /** Minutes from opening the app to having what is on the screen fresh, one for each person. */
  readonly screenFresh: readonly number[];
  /** Minutes from opening the app to having all of it fresh. */
  readonly allFresh: readonly number[];
  /** Requests answered with 429, and all requests. */
  readonly refused: number;
  readonly asked: number;
  /** The longest chain of refusals that one request met. */
  readonly worstRefusals: number;
};

type Step = {
  readonly part: "screen" | "rest";
  readonly opened: number;
  readonly left: Load;
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
 * back after Retry-After and, unless `laterMinutes` is 0, a random while more.
 */
export function simulateMonday(options: MondayOptions): MondayResult {
  const random = seeded(options.seed);
  const queue = createQueue<Step>();
  const jitter = (): number => random() * options.laterMinutes * minute;
  let now = 0;
  const throttle = createThrottle(options.limits, () => now);
  const nine = 60 * minute;
  for (let person = 0; person < options.people; person += 1) {
    const opened = Math.max(0, nine + bell(random, options.spreadMinutes) * minute);
    const step = { opened, refusals: 0, person };
    queue.add(opened, { ...step, part: "screen", left: options.atOnce });
    queue.add(opened + jitter(), { ...step, part: "rest", left: options.later });
  }

  const waiting = new Map<number, number>();
  const result = {
    screenFresh: [] as number[],
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
    const refused: number[] = [];
    let wait = 0;
    for (const units of step.left.slice(0, parts)) {
      result.asked += 1;
      const refusal = charged(() => throttle({ ...everybody, oid: String(person) }, units));
      if (refusal === undefined) continue;
      result.refused += 1;
      refused.push(units);
      wait = Math.max(wait, refusal);
    }
    const left = [...refused, ...step.left.slice(parts)];
    if (left.length > 0) {
      const refusals = wait > 0 ? step.refusals + 1 : 0;
      result.worstRefusals = Math.max(result.worstRefusals, refusals);
      const again = wait > 0 ? wait * 1000 + jitter() : 0;
      queue.add(now + again, { ...step, left, refusals });
      continue;
    }
    const minutes = (now - opened) / minute;
    if (part === "screen") result.screenFresh.push(minutes);
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
