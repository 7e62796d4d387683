/**
 * What stopped a use case, in the few kinds for which a person can be given
 * a next step. Several technical causes share one kind on purpose: the pane says
 * what to do now, the log says which part failed.
 */
export type TroubleKind =
  | "signIn"
  | "signInRefused"
  | "signInCancelled"
  | "windowBlocked"
  | "notConfigured"
  | "notProvisioned"
  | "refused"
  | "missing"
  | "changedElsewhere"
  | "columnChanged"
  | "invalid"
  | "throttled"
  | "offline"
  | "timedOut"
  | "hostRefused"
  | "hostMissing"
  | "notSaved"
  | "itemChanged"
  | "noMeeting"
  | "tooLong"
  | "unexpected";

export type Trouble = {
  readonly kind: TroubleKind;
  /** Whole seconds to wait before asking again, where the service said so. */
  readonly retryAfter?: number;
  /** Microsoft's id of the failed request, to quote to an administrator. */
  readonly requestId?: string;
};
