import { expect, test } from "vitest";
import { MeetingChanged } from "#app/preparation/MeetingChanged.ts";
import { troubleOf } from "#app/preparation/troubleOf.ts";
import { HostProblem } from "#host/HostProblem.ts";
import { SignInProblem } from "#host/SignInProblem.ts";
import { StoreProblem } from "#store/StoreProblem.ts";

const store = [
  ["signedOut", "signIn"],
  ["forbidden", "refused"],
  ["notFound", "missing"],
  ["notProvisioned", "notProvisioned"],
  ["conflict", "changedElsewhere"],
  ["columnChanged", "columnChanged"],
  ["invalid", "invalid"],
  ["throttled", "throttled"],
  ["offline", "offline"],
  ["timedOut", "timedOut"],
  ["unexpected", "unexpected"],
] as const;

test.each(store)("a store's %s is %s", (kind, trouble) => {
  expect(troubleOf(new StoreProblem(kind, "It failed."))).toEqual({ kind: trouble });
});

const signIn = [
  ["interactionNeeded", "signIn"],
  ["cancelled", "signInCancelled"],
  ["refused", "signInRefused"],
  ["blocked", "windowBlocked"],
  ["offline", "offline"],
  ["timedOut", "timedOut"],
  ["unexpected", "unexpected"],
] as const;

test.each(signIn)("a sign-in's %s is %s", (kind, trouble) => {
  expect(troubleOf(new SignInProblem(kind, "It failed."))).toEqual({ kind: trouble });
});

const host = [
  ["timedOut", "timedOut"],
  ["refused", "hostRefused"],
  ["missing", "hostMissing"],
  ["itemChanged", "itemChanged"],
  ["notSaved", "notSaved"],
  ["tooLong", "tooLong"],
  ["offline", "offline"],
  ["blocked", "windowBlocked"],
  ["elsewhere", "noMeeting"],
  ["unexpected", "unexpected"],
] as const;

test.each(host)("a host's %s is %s", (kind, trouble) => {
  expect(troubleOf(new HostProblem(kind, "It failed."))).toEqual({ kind: trouble });
});

test.each([undefined, "words", new Error("A defect"), { kind: "offline" }])(
  "%s is unexpected",
  (error) => {
    expect(troubleOf(error)).toEqual({ kind: "unexpected" });
  },
);

test("another meeting is another item", () => {
  expect(troubleOf(new MeetingChanged())).toEqual({ kind: "itemChanged" });
});

test("whole seconds and the request's id come along", () => {
  const busy = new StoreProblem("throttled", "Busy.", { retryAfter: 0.2, requestId: "r-1" });
  expect(troubleOf(busy)).toEqual({ kind: "throttled", retryAfter: 1, requestId: "r-1" });
});
