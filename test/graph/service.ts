import { createGraph, type GraphOptions } from "#graph/createGraph.ts";
import type { Graph } from "#graph/Graph.ts";

/** What a test's service was asked, with the body read. */
export type Asked = { readonly request: Request; readonly text: string };

export type Service = { readonly graph: Graph; readonly asked: readonly Asked[] };

/** A Graph client over a service that answers as `answer` says; `count` is how often it was asked before. */
export function serviceOf(
  answer: (asked: Asked, count: number) => Response | Promise<Response>,
  options: Partial<GraphOptions> = {},
): Service {
  const asked: Asked[] = [];
  const graph = createGraph({
    scopes: ["User.Read"],
    token: () => Promise.resolve("token"),
    transport: async (request) => {
      const one = { request, text: await request.clone().text() };
      asked.push(one);
      return await answer(one, asked.length - 1);
    },
    ...options,
  });
  return { graph, asked };
}

/** An error as Graph writes it. */
export function refusal(
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  message = "It says why, and quotes what somebody typed.",
): Response {
  return Response.json(
    { error: { code, message, innerError: { "request-id": "r-1", date: "2026-11-23T10:00:00" } } },
    { status, headers },
  );
}

/** Answers each part of a batch by `answer`. */
export function batchAnswer(
  { text }: Asked,
  answer: (part: BatchPartAsked) => { readonly status: number } & Readonly<Record<string, unknown>>,
): Response {
  const { requests } = JSON.parse(text) as { readonly requests: readonly BatchPartAsked[] };
  // In another order than asked, as the service does.
  const responses = requests.map((part) => ({ id: part.id, ...answer(part) })).reverse();
  return Response.json({ responses });
}

export type BatchPartAsked = {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};
