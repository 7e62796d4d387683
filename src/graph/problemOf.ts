import { GraphProblem, type GraphProblemKind } from "./GraphProblem.ts";

/** What is needed of an answer to tell why it failed; the same for a call and for a part of a batch. */
export type FailedAnswer = {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** The problem that a refused call, or a refused part of a batch, amounts to. */
export function problemOf(answer: FailedAnswer): GraphProblem {
  const error = member(answer.body, "error");
  const inner = member(error, "innerError");
  return new GraphProblem(kindOf(answer.status), {
    status: answer.status,
    code: text(member(error, "code")),
    reason: text(member(error, "message")),
    requestId: text(answer.headers["request-id"]) ?? text(member(inner, "request-id")),
    retryAfter: seconds(answer.headers["retry-after"]),
  });
}

/** The problem behind a rejected token request or a fetch that never answered. */
export function problemBehind(cause: unknown, fallback: GraphProblemKind): GraphProblem {
  if (cause instanceof GraphProblem) return cause;
  const kind = member(cause, "kind");
  if (kind === "offline" || kind === "timedOut") return new GraphProblem(kind, { cause });
  return new GraphProblem(fallback, { cause });
}

/** Whole seconds in a Retry-After header; Graph writes seconds, never a date. */
export function seconds(header: string | undefined): number | undefined {
  const count = Number(header);
  return header !== undefined && header !== "" && count >= 0 ? count : undefined;
}

function kindOf(status: number): GraphProblemKind {
  switch (status) {
    case 401:
      return "signedOut";
    case 403:
      return "forbidden";
    case 404:
      return "notFound";
    case 409:
    case 412:
      return "conflict";
    case 410:
      return "gone";
    case 429:
    case 503:
    case 504:
      return "throttled";
    default:
      return status >= 400 && status < 500 ? "invalid" : "unexpected";
  }
}

function member(source: unknown, name: string): unknown {
  return typeof source === "object" && source !== null ? Reflect.get(source, name) : undefined;
}

function text(source: unknown): string | undefined {
  return typeof source === "string" ? source : undefined;
}
