/** Why there is no access token, in kinds that a screen can answer with words and a next step. */
export type SignInProblemKind =
  /** Only a person can go on: first sign-in, consent, or a second factor. Ask again from a click. */
  | "interactionNeeded"
  | "cancelled"
  /** The organisation or the host says no. */
  | "refused"
  /** The browser did not open the sign-in window. */
  | "blocked"
  | "offline"
  | "timedOut"
  | "unexpected";

/**
 * `message` says what happened, the likely cause and the cure. The library's own
 * text and error are not kept: Entra writes names and addresses into them.
 */
export class SignInProblem extends Error {
  override readonly name = "SignInProblem";
  readonly kind: SignInProblemKind;
  /** Entra's number ("AADSTS65001") or the library's word for the failure. */
  readonly code: string | undefined;

  constructor(kind: SignInProblemKind, message: string, code?: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}
