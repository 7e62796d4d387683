import { secondsBetween, type Instant } from "../day.ts";
import { sessionMinutes, stepAt, type SessionStep } from "./sessionSteps.ts";

/**
 * How far a session has come, so that everybody's own clock tells the rest: at `since` it stood `stood`
 * seconds into its half hour, and went on from there unless it was paused.
 */
export type SessionRun = {
  readonly startedAt: Instant;
  readonly since: Instant;
  readonly stood: number;
  readonly state: "running" | "paused" | "over";
};

/** Where a session is at a moment. */
export type SessionNow =
  | { readonly status: "waiting" }
  | {
      readonly status: "during";
      readonly step: SessionStep;
      /** Whole seconds until the step ends; at least one. */
      readonly left: number;
      readonly paused: boolean;
    }
  | { readonly status: "over" };

const wholeSeconds = sessionMinutes * 60;

/** A session nobody went on with, or ended, is over by then. */
const longestSeconds = 4 * 3600;

/** What is left of a session is looked at on its evening, and also after midnight. */
const freshSeconds = 12 * 3600;

export function startRun(now: Instant): SessionRun {
  return { startedAt: now, since: now, stood: 0, state: "running" };
}

/** Seconds of the half hour gone by; none before the start, however far apart two clocks are. */
export function secondsInto(run: SessionRun, now: Instant): number {
  const since = run.state === "running" ? Math.max(0, secondsBetween(run.since, now)) : 0;
  return Math.min(wholeSeconds, run.stood + Math.floor(since));
}

export function sessionNow(
  run: SessionRun | undefined,
  steps: readonly SessionStep[],
  now: Instant,
): SessionNow {
  if (run === undefined) return { status: "waiting" };
  const seconds = secondsInto(run, now);
  const step = stepAt(steps, seconds / 60);
  const isForgotten = secondsBetween(run.since, now) > longestSeconds;
  if (run.state === "over" || isForgotten || step === undefined) return { status: "over" };
  return { status: "during", step, left: step.to * 60 - seconds, paused: run.state === "paused" };
}

/** Whether a session was held so lately that what came of it is still what its page is about. */
export function isFresh({ since }: SessionRun, now: Instant): boolean {
  return secondsBetween(since, now) < freshSeconds;
}

export function pauseRun(run: SessionRun, now: Instant): SessionRun {
  return run.state === "running" ? standing(run, secondsInto(run, now), now, "paused") : run;
}

export function resumeRun(run: SessionRun, now: Instant): SessionRun {
  return run.state === "paused" ? standing(run, run.stood, now, "running") : run;
}

/** So many seconds more for the step that is on; at the most the whole step anew. */
export function lengthenStep(
  run: SessionRun,
  steps: readonly SessionStep[],
  seconds: number,
  now: Instant,
): SessionRun {
  const at = sessionNow(run, steps, now);
  if (at.status !== "during") return run;
  const stood = Math.max(at.step.from * 60, secondsInto(run, now) - seconds);
  return standing(run, stood, now, run.state);
}

/** On to the next step, or to the end after the last. */
export function nextStep(run: SessionRun, steps: readonly SessionStep[], now: Instant): SessionRun {
  const at = sessionNow(run, steps, now);
  if (at.status !== "during") return run;
  const isLast = at.step.to === sessionMinutes;
  return standing(run, at.step.to * 60, now, isLast ? "over" : run.state);
}

export function endRun(run: SessionRun, now: Instant): SessionRun {
  return standing(run, secondsInto(run, now), now, "over");
}

function standing(
  { startedAt }: SessionRun,
  stood: number,
  since: Instant,
  state: SessionRun["state"],
): SessionRun {
  // A clock that was put back must not write a moment before the start.
  const isBack = secondsBetween(startedAt, since) < 0;
  return { startedAt, since: isBack ? startedAt : since, stood, state };
}
