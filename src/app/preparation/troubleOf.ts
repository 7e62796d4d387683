import type { HostProblemKind } from "#host/HostProblem.ts";
import type { SignInProblemKind } from "#host/SignInProblem.ts";
import type { StoreProblemKind } from "#store/StoreProblem.ts";
import type { Trouble, TroubleKind } from "./Trouble.ts";
import { Unconfirmed } from "./Unconfirmed.ts";

const fromStore: Readonly<Record<StoreProblemKind, TroubleKind>> = {
  signedOut: "signIn",
  forbidden: "refused",
  notFound: "missing",
  notProvisioned: "notProvisioned",
  conflict: "changedElsewhere",
  columnChanged: "columnChanged",
  invalid: "invalid",
  throttled: "throttled",
  offline: "offline",
  timedOut: "timedOut",
  unexpected: "unexpected",
};

const fromSignIn: Readonly<Record<SignInProblemKind, TroubleKind>> = {
  interactionNeeded: "signIn",
  cancelled: "signInCancelled",
  refused: "signInRefused",
  blocked: "windowBlocked",
  offline: "offline",
  timedOut: "timedOut",
  unexpected: "unexpected",
};

const fromHost: Readonly<Record<HostProblemKind, TroubleKind>> = {
  timedOut: "timedOut",
  refused: "hostRefused",
  missing: "hostRefused",
  itemChanged: "itemChanged",
  notSaved: "hostRefused",
  tooLong: "tooLong",
  offline: "offline",
  blocked: "windowBlocked",
  elsewhere: "noMeeting",
  unexpected: "unexpected",
};

const tables: Readonly<Record<string, Readonly<Record<string, TroubleKind>>>> = {
  StoreProblem: fromStore,
  SignInProblem: fromSignIn,
  HostProblem: fromHost,
  // From the page that starts the pane: its settings are away, or wrong.
  ConfigError: { away: "offline", wrong: "notConfigured" },
  MeetingChanged: { itemChanged: "itemChanged" },
};

/**
 * The trouble behind anything a port or a deed rejected with; what is not recognised is `unexpected`.
 *
 * Recognised by the error's name, because a use case may know a port's types
 * but must not load its code.
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Unconfirmed) return error.trouble;
  if (!(error instanceof Error)) return { kind: "unexpected" };
  const { kind, retryAfter, requestId } = error as {
    kind?: unknown;
    retryAfter?: unknown;
    requestId?: unknown;
  };
  const known = typeof kind === "string" ? tables[error.name]?.[kind] : undefined;
  return {
    kind: known ?? "unexpected",
    ...(typeof retryAfter === "number" ? { retryAfter: Math.ceil(retryAfter) } : {}),
    ...(typeof requestId === "string" ? { requestId } : {}),
  };
}

/** The trouble behind a change that the store could not send. */
export function troubleOfStore(kind: StoreProblemKind): Trouble {
  return { kind: fromStore[kind] };
}
