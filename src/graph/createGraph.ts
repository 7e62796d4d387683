import {
  Client,
  GraphError,
  ResponseType,
  type GraphRequest,
} from "@microsoft/microsoft-graph-client";
import type { Graph, GraphAnswer, GraphCall, GraphMethod } from "./Graph.ts";
import { GraphProblem } from "./GraphProblem.ts";
import { middleware, retries, type Transport } from "./middleware.ts";
import { ownLink } from "./path.ts";
import { problemBehind, problemOf } from "./problemOf.ts";

export type GraphOptions = {
  /** A token for these permissions; `fresh` asks for a new one because the last was refused. */
  readonly token: (
    scopes: readonly string[],
    options?: { readonly fresh?: boolean },
  ) => Promise<string>;
  /** What every call needs. */
  readonly scopes: readonly string[];
  readonly transport?: Transport;
  /** Address of the service with its version. */
  readonly base?: string;
  /** The longest one call may take, retries included; 20 seconds unless told. */
  readonly timeoutMillis?: number;
};

/** A client for Microsoft Graph that sends tokens to its base address and nowhere else. */
export function createGraph(options: GraphOptions): Graph {
  const base = (options.base ?? "https://graph.microsoft.com/v1.0").replace(/\/$/, "");
  const timeoutMillis = options.timeoutMillis ?? 20_000;
  const transport = options.transport ?? ((request: Request) => fetch(request));
  const cut = base.lastIndexOf("/");
  const client = Client.initWithMiddleware({
    baseUrl: base.slice(0, cut),
    defaultVersion: base.slice(cut + 1),
    middleware: middleware(transport),
  });

  async function tokenFor(call: GraphCall, fresh: boolean): Promise<string> {
    const scopes = [...new Set([...options.scopes, ...(call.scopes ?? [])])];
    try {
      // Before the call and not inside it: the client would wrap the sign-in's own error and lose its kind.
      return await options.token(scopes, fresh ? { fresh } : {});
    } catch (cause) {
      throw problemBehind(cause, "signedOut");
    }
  }

  async function attempt(
    call: GraphCall,
    token: string,
    signal: AbortSignal,
  ): Promise<GraphAnswer> {
    const request = client
      .api(call.path)
      .headers({ ...call.headers, Authorization: `Bearer ${token}` })
      .options({ signal })
      .middlewareOptions([retries(timeoutMillis / 2000, call.once)])
      .responseType(ResponseType.RAW);
    try {
      return await answerIn((await methods[call.method](request, call.body)) as Response);
    } catch (cause) {
      if (signal.aborted) throw new GraphProblem("timedOut", { cause });
      // Status -1 is the client's word for a request that never got an answer.
      throw problemBehind(cause, cause instanceof GraphError ? "offline" : "unexpected");
    }
  }

  return {
    timeoutMillis,
    pathOf: (link) => {
      const path = ownLink(base, link);
      if (path === undefined) throw new GraphProblem("unexpected", { code: "foreignLink" });
      return path;
    },
    send: async (call) => {
      const signal = AbortSignal.timeout(timeoutMillis);
      return await within(signal, async () => {
        const answer = await attempt(call, await tokenFor(call, false), signal);
        if (answer.status < 400) return answer;
        if (answer.status !== 401) throw problemOf(answer);
        // A token can be revoked before it expires; a new one is worth one more try.
        const again = await attempt(call, await tokenFor(call, true), signal);
        if (again.status >= 400) throw problemOf(again);
        return again;
      });
    },
  };
}

const methods: Readonly<
  Record<GraphMethod, (request: GraphRequest, body: unknown) => Promise<unknown>>
> = {
  GET: (request) => request.get(),
  POST: (request, body) => request.post(body),
  PATCH: (request, body) => request.patch(body),
  PUT: (request, body) => request.put(body),
  DELETE: (request) => request.delete(),
};

async function answerIn(response: Response): Promise<GraphAnswer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: parsed(text),
  };
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A proxy's error page, for one: the status still says enough.
    return undefined;
  }
}

/** The outcome of `work`, or a problem at the moment `signal` fires, whatever `work` is waiting for. */
async function within<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => {
    reject(new GraphProblem("timedOut", { cause: signal.reason }));
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
