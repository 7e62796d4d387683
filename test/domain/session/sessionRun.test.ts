import * as fc from "fast-check";
import { expect, test } from "vitest";
import { instantAt, type Instant } from "#domain/day.ts";
import {
  endRun,
  isFresh,
  lengthenStep,
  nextStep,
  pauseRun,
  resumeRun,
  secondsInto,
  sessionNow,
  startRun,
  type SessionRun,
} from "#domain/session/sessionRun.ts";
import { sessionSteps } from "#domain/session/sessionSteps.ts";

const start = Date.parse("2026-11-23T10:00:00Z");
const at = (seconds: number): Instant => instantAt(start + seconds * 1000);
const steps = sessionSteps("team", "first");
const begun = startRun(at(0));

const deeds = {
  pause: pauseRun,
  resume: resumeRun,
  longer: (run: SessionRun, now: Instant) => lengthenStep(run, steps, 120, now),
  next: (run: SessionRun, now: Instant) => nextStep(run, steps, now),
} as const;

/** What a leader may do, each with the seconds since the deed before. */
const anyRun = fc
  .array(
    fc.tuple(
      fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
      fc.integer({ min: 0, max: 400 }),
    ),
    { maxLength: 8 },
  )
  .map((done) => {
    let [run, now] = [begun, 0];
    for (const [deed, later] of done) {
      now += later;
      run = deeds[deed](run, at(now));
    }
    return { run, now };
  });

test("before the start everybody waits; then each second of the half hour has its step, and after it none", () => {
  expect(sessionNow(undefined, steps, at(0))).toEqual({ status: "waiting" });
  for (let seconds = 0; seconds < 1800; seconds += 1) {
    const step = steps.find(({ from, to }) => from * 60 <= seconds && seconds < to * 60);
    expect(sessionNow(begun, steps, at(seconds))).toEqual({
      status: "during",
      step,
      left: (step?.to ?? 0) * 60 - seconds,
      paused: false,
    });
  }
  expect(sessionNow(begun, steps, at(1800))).toEqual({ status: "over" });
});

test("whoever comes late or loads the page anew is where all the others are", () => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: 0, max: 3600 }), ({ run, now }, later) => {
      const read = JSON.parse(JSON.stringify(run)) as SessionRun;
      expect(sessionNow(read, steps, at(now + later))).toEqual(
        sessionNow(run, steps, at(now + later)),
      );
    }),
  );
});

test("a clock that is behind the leader's sees the beginning, and no time below nothing", () => {
  expect(sessionNow(begun, steps, at(-90))).toMatchObject({
    status: "during",
    step: { name: "frame" },
    left: 180,
  });
});

test("a pause takes no second from anybody, however long it is", () => {
  fc.assert(
    fc.property(
      anyRun,
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 7200 }),
      ({ run, now }, before, pause) => {
        const stopped = pauseRun(run, at(now + before));
        const then = sessionNow(run, steps, at(now + before));
        const during = sessionNow(stopped, steps, at(now + before + pause));
        const again = resumeRun(stopped, at(now + before + pause));
        expect(secondsInto(again, at(now + before + pause))).toBe(
          secondsInto(run, at(now + before)),
        );
        fc.pre(then.status === "during");
        expect(during).toEqual({ ...then, paused: true });
      },
    ),
  );
});

test("more time never leaves the step, and going on never leaves one out", () => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: 0, max: 600 }), ({ run, now }, later) => {
      const moment = at(now + later);
      const before = sessionNow(run, steps, moment);
      fc.pre(before.status === "during");
      const place = steps.findIndex(({ name }) => name === before.step.name);
      const longer = sessionNow(lengthenStep(run, steps, 120, moment), steps, moment);
      expect(longer).toMatchObject({ status: "during", step: before.step, paused: before.paused });
      const whole = (before.step.to - before.step.from) * 60;
      expect(longer).toMatchObject({ left: Math.min(whole, before.left + 120) });
      const next = sessionNow(nextStep(run, steps, moment), steps, moment);
      const following = steps[place + 1];
      expect(next).toMatchObject(
        following ? { status: "during", step: following } : { status: "over" },
      );
    }),
  );
});

test("what is ended is over, and so is what nobody went on with for four hours", () => {
  expect(sessionNow(endRun(begun, at(300)), steps, at(301))).toEqual({ status: "over" });
  const paused = pauseRun(begun, at(300));
  expect(sessionNow(paused, steps, at(300 + 4 * 3600))).toMatchObject({ paused: true });
  expect(sessionNow(paused, steps, at(301 + 4 * 3600))).toEqual({ status: "over" });
});

test("what came of one is looked at that evening, past midnight too, and not the day after", () => {
  const late = startRun(instantAt(Date.parse("2026-11-23T23:40:00Z")));
  const ended = endRun(late, instantAt(Date.parse("2026-11-23T23:59:50Z")));
  expect(isFresh(ended, instantAt(Date.parse("2026-11-24T00:00:20Z")))).toBe(true);
  expect(isFresh(ended, instantAt(Date.parse("2026-11-24T23:59:00Z")))).toBe(false);
});
