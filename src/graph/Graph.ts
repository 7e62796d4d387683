import type { GraphPath } from "./path.ts";

export type GraphMethod = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

export type GraphCall = {
  readonly method: GraphMethod;
  readonly path: GraphPath;
  readonly headers?: Readonly<Record<string, string>>;
  /** Written as JSON, except that a Blob travels as it is. */
  readonly body?: unknown;
  /** Permissions the call needs, where they are more than the client's own. */
  readonly scopes?: readonly string[];
  /** Set where a second sending would do it twice: an answer that leaves open whether it was done is final. */
  readonly once?: true;
};

export type GraphAnswer = {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON; undefined when the answer has none. */
  readonly body: unknown;
};

/**
 * Microsoft Graph, as far as this product needs it. `send` rejects with a GraphProblem
 * for every answer that is not a success, and never takes longer than the client's time limit.
 */
export type Graph = {
  readonly send: (call: GraphCall) => Promise<GraphAnswer>;
  /** The path of a link the service handed out; rejects links that lead elsewhere. */
  readonly pathOf: (link: string) => GraphPath;
  readonly timeoutMillis: number;
};
