import type { HostProblemKind } from "#host/HostProblem.ts";
import type { SignInProblemKind } from "#host/SignInProblem.ts";
import type { StoreProblemKind } from "#store/StoreProblem.ts";
import { asProblem } from "../records/asProblem.ts";
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

/** Where a sign-in of which the person should know more came to nothing. */
const fromSignIn: Readonly<Partial<Record<SignInProblemKind, TroubleKind>>> = {
  cancelled: "signInCancelled",
  refused: "signInRefused",
  blocked: "windowBlocked",
};

const fromHost: Readonly<Record<HostProblemKind, TroubleKind>> = {
  timedOut: "timedOut",
  refused: "hostRefused",
  missing: "hostMissing",
  itemChanged: "itemChanged",
  notSaved: "notSaved",
  tooLong: "tooLong",
  offline: "offline",
  blocked: "windowBlocked",
  elsewhere: "noMeeting",
  unexpected: "unexpected",
};

const finer: Readonly<Record<string, Readonly<Record<string, TroubleKind>>>> = {
  SignInProblem: fromSignIn,
  HostProblem: fromHost,
  // From the page that starts the pane: its settings are away, or wrong.
  ConfigError: { away: "offline", wrong: "notConfigured" },
  MeetingChanged: { itemChanged: "itemChanged" },
  TurnChanged: { changedElsewhere: "changedElsewhere" },
};

/**
 * The trouble behind anything a port or a deed rejected with; what is not recognised is `unexpected`.
 * It is the store's problem, save where the pane has more to say of it.
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Unconfirmed) return error.trouble;
  const { kind, retryAfter, requestId } = asProblem(error);
  return {
    kind: finerKind(error) ?? fromStore[kind],
    ...(retryAfter === undefined ? {} : { retryAfter: Math.ceil(retryAfter) }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

// Recognised by the error's name, because a use case may know a port's types but must not load its code.
function finerKind(error: unknown): TroubleKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const { kind } = error as { readonly kind?: unknown };
  return typeof kind === "string" ? finer[error.name]?.[kind] : undefined;
}

/** The trouble behind a change that the store could not send. */
export function troubleOfStore(kind: StoreProblemKind): Trouble {
  return { kind: fromStore[kind] };
}
