/** Why a call to the store failed, in kinds that a screen can answer with words and a next step. */
export type StoreProblemKind =
  | "signedOut"
  | "forbidden"
  | "notFound"
  | "notProvisioned"
  | "conflict"
  | "columnChanged"
  | "invalid"
  | "throttled"
  | "offline"
  | "timedOut"
  | "unexpected";

/**
 * `message` says what happened, the likely cause and the cure, in words for an
 * administrator; it never holds anything a person typed.
 */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem";
  readonly kind: StoreProblemKind;
  /** Seconds to wait before asking again, where the service said so. */
  readonly retryAfter: number | undefined;
  /** Microsoft's id of the failed request, for support. */
  readonly requestId: string | undefined;

  constructor(
    kind: StoreProblemKind,
    message: string,
    details: {
      retryAfter?: number | undefined;
      requestId?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.retryAfter = details.retryAfter;
    this.requestId = details.requestId;
  }
}
