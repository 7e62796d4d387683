/** Why Microsoft Graph did not do what was asked, in kinds that call for different answers. */
export type GraphProblemKind =
  | "signedOut"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "gone"
  | "invalid"
  | "throttled"
  | "offline"
  | "timedOut"
  | "unexpected";

export type GraphProblemDetails = {
  /** The HTTP status, where an answer came at all. */
  readonly status?: number | undefined;
  /** Graph's own code, such as `itemNotFound`. */
  readonly code?: string | undefined;
  /** What the service wrote. For code to match on; it may quote data, so it never goes into `message`. */
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
  /** Seconds to wait before asking again. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
};

/**
 * A failed call. `message` holds kind, status and code alone: an address can name a
 * person and a body can quote what somebody typed, and errors end up in logs.
 */
export class GraphProblem extends Error {
  override readonly name = "GraphProblem";
  readonly kind: GraphProblemKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly #reason: string | undefined;

  constructor(kind: GraphProblemKind, details: GraphProblemDetails = {}) {
    const status = details.status === undefined ? "no answer" : `status ${details.status}`;
    const code = details.code === undefined ? "" : `, code ${details.code}`;
    super(`${explanation[kind]} (${status}${code}).`, { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.code = details.code;
    this.requestId = details.requestId;
    this.retryAfter = details.retryAfter;
    this.#reason = details.reason;
  }

  /** True when the service's own words contain `text`; the words themselves stay inside. */
  says(text: string): boolean {
    return this.#reason?.includes(text) ?? false;
  }
}

const explanation: Readonly<Record<GraphProblemKind, string>> = {
  signedOut:
    "Microsoft Graph did not accept the sign-in; it has ended or lacks a permission. Sign in again",
  forbidden:
    "Microsoft Graph refused: this person or this app has no right here. Ask an administrator",
  notFound:
    "Microsoft Graph found nothing there, or hides it from this person. Ask an administrator",
  conflict: "Somebody changed this since it was read. Read it again and repeat the change",
  gone: "The change token is too old. Read everything again",
  invalid: "Microsoft Graph did not accept the request as it was written",
  throttled: "Microsoft Graph is too busy for this app just now. Try again later",
  offline: "Microsoft Graph could not be reached. Check the network and try again",
  timedOut: "Microsoft Graph did not answer in time. Try again",
  unexpected: "Microsoft Graph failed in a way this app does not know. Try again later",
};
