import {
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
  type Context,
  type Middleware,
} from "@microsoft/microsoft-graph-client";
import { seconds } from "./problemOf.ts";

export type Transport = (request: Request) => Promise<Response>;

/** The Graph client's own retrying and telemetry, over `transport`. */
export function middleware(transport: Transport): Middleware[] {
  return [new RetryHandler(), new TelemetryHandler(), last(transport)];
}

/**
 * Retries what the service says will heal, within `patienceSeconds`; a call that may be done but `once`
 * only where it was turned away undone.
 *
 * Graph: a list view over its threshold answers 429 too, without Retry-After, and no
 * waiting helps; real throttling always says how long.
 */
export function retries(patienceSeconds: number, once = false): RetryHandlerOptions {
  return new RetryHandlerOptions(1, 3, (_delay, _attempt, _request, _options, response) => {
    if (once && response.status !== 429) return false;
    const wait = seconds(response.headers.get("Retry-After") ?? undefined);
    return wait === undefined ? response.status !== 429 : wait <= patienceSeconds;
  });
}

function last(transport: Transport): Middleware {
  return {
    execute: async (context: Context) => {
      // The client hands over an address or, after a retry, the same again: a request is made anew each time.
      context.response = await transport(new Request(context.request, context.options));
    },
  };
}
