import { expect, test } from "vitest";
import { signInProblem, signInProblemOf } from "#host/signIn/signInProblemOf.ts";
import { msalError } from "./fakeMsal.ts";

test.each<[string, Record<string, string>, string, string]>([
  ["login_required", {}, "interactionNeeded", "login_required"],
  ["anything", { name: "InteractionRequiredAuthError" }, "interactionNeeded", "anything"],
  ["no_account_found", {}, "interactionNeeded", "no_account_found"],
  ["user_cancelled", {}, "cancelled", "user_cancelled"],
  ["user_canceled", {}, "cancelled", "user_canceled"],
  ["access_denied", { subError: "cancel" }, "cancelled", "access_denied"],
  ["access_denied", {}, "refused", "access_denied"],
  ["popup_window_error", {}, "blocked", "popup_window_error"],
  ["no_network_connectivity", {}, "offline", "no_network_connectivity"],
  ["timed_out", {}, "timedOut", "timed_out"],
  ["invalid_grant", { errorMessage: "AADSTS65001: consent" }, "interactionNeeded", "AADSTS65001"],
  ["access_denied", { errorMessage: "AADSTS65004: declined" }, "cancelled", "AADSTS65004"],
  [
    "interaction_required",
    {
      name: "InteractionRequiredAuthError",
      errorMessage: "AADSTS50105: 'dana@example.com' is not assigned",
    },
    "refused",
    "AADSTS50105",
  ],
  ["something_new", {}, "unexpected", "something_new"],
])("MSAL's %s with %j is %s", (code, over, kind, kept) => {
  expect(signInProblemOf(msalError(code, over))).toMatchObject({ kind, code: kept });
});

test("nothing of MSAL's own text, which names people, is kept", () => {
  const problem = signInProblemOf(
    msalError("x", { errorMessage: "AADSTS50105: 'dana@example.com'" }),
  );
  const all = [problem.message, String(problem), JSON.stringify(problem), problem.cause].join(" ");
  expect(all).not.toContain("dana");
});

test.each([undefined, null, "text", 7, new Error("x"), {}])(
  "%j is unexpected, not a crash",
  (reason) => {
    expect(signInProblemOf(reason)).toMatchObject({ kind: "unexpected", code: undefined });
  },
);

test("a problem of ours stays what it is", () => {
  const problem = signInProblem("timedOut");
  expect(signInProblemOf(problem)).toBe(problem);
});
