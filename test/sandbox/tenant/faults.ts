import { readMeta, writeMeta } from "./meta.ts";
import { epochKey } from "./items/deltaToken.ts";
import { Problem } from "./Problem.ts";
import { resourceModified } from "./problems.ts";
import type { State } from "./State.ts";

/** A request as a fault sees it: `path` is what follows `/v1.0`, without the query. */
type FaultTarget = { readonly method: string; readonly path: string };
type Match = (target: FaultTarget) => boolean;

/** Trouble to order. Each fault that names a match waits for the first requests that fit it. */
export type Faults = {
  /** The next `count` requests are told to come back; the parts of a batch count one each. */
  throttle: (count: number, retryAfterSeconds: number, match?: Match) => void;
  /** The next write that fits is done, and its answer lost: the caller sees a network failure. */
  dropResponseAfterWrite: (match?: Match) => void;
  /** Every answer takes this long, until set to 0. */
  delay: (milliseconds: number) => void;
  /** The next write that fits loses a race: 409, and nothing is written. */
  conflict: (match?: Match) => void;
  /** The next `count` requests that fit fail with this status and code. */
  fail: (count: number, status: number, code: string, match?: Match) => void;
  expireDeltaTokens: () => void;
  offline: (away: boolean) => void;
  /** How a list one may not see is refused; the service's own answer is not known. */
  refusal: "403" | "404";
  /** Whether an app's grant on a site reaches the lists that have permissions of their own. */
  siteGrantReachesBrokenLists: boolean;
  /** What a calendar says to an event sent once more; clients report either. */
  repeatedTransaction: "answered" | "refused";
  clear: () => void;
};

type Pending = { left: number; readonly match: Match; readonly act: () => Problem | "drop" };

/** What the pipelines ask. */
export type FaultState = {
  refusal: "403" | "404";
  siteGrantReachesBrokenLists: boolean;
  repeatedTransaction: "answered" | "refused";
  milliseconds: number;
  away: boolean;
  /** The refusal ordered for this request, if there is one. */
  readonly before: (target: FaultTarget) => Problem | undefined;
  /** Whether the answer to this request, now done, is to be lost. */
  readonly losesAnswer: (target: FaultTarget) => boolean;
  readonly refusals: Pending[];
  readonly losses: Pending[];
};

export const isWrite = (method: string): boolean => method !== "GET" && method !== "HEAD";

export function createFaultState(): FaultState {
  const refusals: Pending[] = [];
  const losses: Pending[] = [];
  return {
    refusal: "403",
    siteGrantReachesBrokenLists: true,
    repeatedTransaction: "answered",
    milliseconds: 0,
    away: false,
    refusals,
    losses,
    before: (target) => {
      const act = takeFirst(refusals, target);
      return act === "drop" ? undefined : act;
    },
    losesAnswer: (target) => takeFirst(losses, target) !== undefined,
  };
}

export function createFaults(state: State): Faults {
  const { faults } = state;
  const always: Match = () => true;
  const writes =
    (match: Match = always): Match =>
    (target) =>
      isWrite(target.method) && target.path !== "/$batch" && match(target);
  const add = (list: Pending[], left: number, match: Match, act: Pending["act"]): void => {
    list.push({ left, match, act });
  };
  return {
    throttle: (count, retryAfterSeconds, match) =>
      add(faults.refusals, count, match ?? ((target) => target.path !== "/$batch"), () =>
        throttled(retryAfterSeconds),
      ),
    dropResponseAfterWrite: (match) => add(faults.losses, 1, writes(match), () => "drop"),
    delay: (milliseconds) => {
      faults.milliseconds = milliseconds;
    },
    conflict: (match) => add(faults.refusals, 1, writes(match), () => resourceModified(409)),
    fail: (count, status, code, match) =>
      add(
        faults.refusals,
        count,
        match ?? always,
        () => new Problem(status, code, "The service failed as it was told to."),
      ),
    expireDeltaTokens: () =>
      writeMeta(state, epochKey, String(Number(readMeta(state, epochKey) ?? "0") + 1)),
    offline: (away) => {
      faults.away = away;
    },
    get refusal() {
      return faults.refusal;
    },
    set refusal(refusal) {
      faults.refusal = refusal;
    },
    get siteGrantReachesBrokenLists() {
      return faults.siteGrantReachesBrokenLists;
    },
    set siteGrantReachesBrokenLists(reaches) {
      faults.siteGrantReachesBrokenLists = reaches;
    },
    get repeatedTransaction() {
      return faults.repeatedTransaction;
    },
    set repeatedTransaction(answer) {
      faults.repeatedTransaction = answer;
    },
    clear: () => {
      faults.refusals.length = 0;
      faults.losses.length = 0;
      faults.milliseconds = 0;
      faults.away = false;
      faults.refusal = "403";
      faults.siteGrantReachesBrokenLists = true;
      faults.repeatedTransaction = "answered";
    },
  };
}

export function throttled(retryAfterSeconds: number): Problem {
  return new Problem(429, "activityLimitReached", "Application has been throttled.", {
    "Retry-After": String(retryAfterSeconds),
  });
}

function takeFirst(list: Pending[], target: FaultTarget): Problem | "drop" | undefined {
  const index = list.findIndex((pending) => pending.match(target));
  const pending = list[index];
  if (!pending) return undefined;
  pending.left -= 1;
  if (pending.left <= 0) list.splice(index, 1);
  return pending.act();
}
