/** Why the host did not do what it was asked, in kinds that a screen can answer with words and a next step. */
export type HostProblemKind =
  /** No answer within the limit. */
  | "timedOut"
  /** The host knows the call and says no: permission, policy, or a read-only item. */
  | "refused"
  /** This version of the host has no such call. */
  | "missing"
  /** The open item was replaced by another one meanwhile. */
  | "itemChanged"
  /** The item has never been saved, and the call needs that. */
  | "notSaved"
  /** More text than the host takes. */
  | "tooLong"
  /** The host could not reach its own service. */
  | "offline"
  /** The browser did not open the window. */
  | "blocked"
  /** The page is not where this adapter can work, such as a pane opened outside Outlook. */
  | "elsewhere"
  | "unexpected";

/**
 * `message` says what happened, the likely cause and the cure. It never holds
 * anything a person typed, nor a name or an address.
 */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
  readonly kind: HostProblemKind;
  /** The host's own number or word for the failure, where it gave one. */
  readonly code: string | undefined;

  constructor(kind: HostProblemKind, message: string, code?: string | number) {
    super(message);
    this.kind = kind;
    this.code = code === undefined ? undefined : String(code);
  }
}
