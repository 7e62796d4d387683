import { SignInProblem, type SignInProblemKind } from "../SignInProblem.ts";

const kindOfCode: Readonly<Record<string, SignInProblemKind>> = {
  interaction_required: "interactionNeeded",
  login_required: "interactionNeeded",
  consent_required: "interactionNeeded",
  no_tokens_found: "interactionNeeded",
  refresh_token_expired: "interactionNeeded",
  native_account_unavailable: "interactionNeeded",
  no_account_found: "interactionNeeded",
  no_account_error: "interactionNeeded",
  no_account_in_silent_request: "interactionNeeded",
  user_cancelled: "cancelled",
  user_canceled: "cancelled",
  interaction_in_progress_cancelled: "cancelled",
  popup_window_error: "blocked",
  empty_window_error: "blocked",
  no_network_connectivity: "offline",
  network_error: "offline",
  post_request_failed: "offline",
  get_request_failed: "offline",
  timed_out: "timedOut",
  access_denied: "refused",
  unauthorized_client: "refused",
  invalid_client: "refused",
};

/** Entra's numbers that tell more than the word they come with. */
const kindOfNumber: Readonly<Record<string, SignInProblemKind>> = {
  AADSTS65001: "interactionNeeded", // consent is missing
  AADSTS65004: "cancelled", // the person declined the consent
  AADSTS90094: "refused", // an administrator must consent
  AADSTS90095: "refused", // an administrator must approve the request
  AADSTS50105: "refused", // the person is not assigned to the app
  AADSTS53003: "refused", // conditional access blocks it
};

const words: Readonly<Record<SignInProblemKind, string>> = {
  interactionNeeded:
    "Microsoft 365 wants you to sign in or agree before it gives access. Press the sign-in button.",
  cancelled:
    "The sign-in was closed before it was finished. Press the sign-in button to try again.",
  refused:
    "Microsoft 365 refused the sign-in. Your organisation probably has not allowed this app for you yet. Ask your administrator to consent to it.",
  blocked:
    "The sign-in window did not open: the browser blocked it. Allow pop-ups for this page and press the sign-in button again.",
  offline:
    "The sign-in service could not be reached. The network is probably away. Try again when you are online.",
  timedOut:
    "The sign-in did not come to an end in time. The window was probably closed or the service is slow. Press the sign-in button to try again.",
  unexpected:
    "The sign-in failed in a way this app does not know. Reload the page; if it stays so, give your administrator the code.",
};

export function signInProblem(kind: SignInProblemKind, code?: string): SignInProblem {
  return new SignInProblem(kind, words[kind], code);
}

/** What MSAL threw, as a problem of ours. Only codes are kept, for its texts name people. */
export function signInProblemOf(reason: unknown): SignInProblem {
  if (reason instanceof SignInProblem) return reason;
  const name = textAt(reason, "name");
  const code = textAt(reason, "errorCode");
  const number = /AADSTS\d+/.exec(textAt(reason, "errorMessage"))?.[0];
  const kind =
    (number ? kindOfNumber[number] : undefined) ??
    (name === "InteractionRequiredAuthError" ? "interactionNeeded" : undefined) ??
    (cancelledAtEntra(reason, code) ? "cancelled" : undefined) ??
    kindOfCode[code] ??
    "unexpected";
  return signInProblem(kind, number ?? (code || undefined));
}

/** The conditions that Entra sets for a next try, which the pop-up must pass on. */
export function claimsOf(reason: unknown): string | undefined {
  return textAt(reason, "claims") || undefined;
}

function cancelledAtEntra(reason: unknown, code: string): boolean {
  return code === "access_denied" && textAt(reason, "subError").includes("cancel");
}

function textAt(reason: unknown, key: string): string {
  if (typeof reason !== "object" || reason === null) return "";
  const value: unknown = Reflect.get(reason, key);
  return typeof value === "string" ? value : "";
}
