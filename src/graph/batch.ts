import type { Graph, GraphAnswer, GraphMethod } from "./Graph.ts";
import { GraphProblem } from "./GraphProblem.ts";
import { path, type GraphPath } from "./path.ts";
import { problemBehind, problemOf } from "./problemOf.ts";

/** One request inside a batch. */
export type BatchPart = {
  readonly method: GraphMethod;
  readonly path: GraphPath;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** What a part came to: an answer, or why there is none. */
export type PartOutcome = GraphAnswer | GraphProblem;

/** Graph refuses a batch with more parts. */
const mostParts = 20;
/** How often a throttled part is sent again. */
const mostRounds = 3;

/**
 * Sends `parts` in as few round trips as Graph allows and answers in the same order.
 * Never rejects: one part's failure, or one round trip's, leaves the others whole.
 *
 * Parts also spare the browser a preflight each, and keep ids out of addresses.
 */
export async function batch(
  graph: Graph,
  parts: readonly BatchPart[],
): Promise<readonly PartOutcome[]> {
  const groups: (readonly BatchPart[])[] = [];
  for (let start = 0; start < parts.length; start += mostParts) {
    groups.push(parts.slice(start, start + mostParts));
  }
  return (await Promise.all(groups.map((group) => groupSent(graph, group)))).flat();
}

/** The answer to a single part, sent as a batch of one; rejects with its problem. */
export async function sendPart(graph: Graph, part: BatchPart): Promise<GraphAnswer> {
  const [outcome] = await batch(graph, [part]);
  if (outcome === undefined || outcome instanceof GraphProblem) {
    throw outcome ?? missing();
  }
  return outcome;
}

async function groupSent(
  graph: Graph,
  parts: readonly BatchPart[],
): Promise<readonly PartOutcome[]> {
  const outcomes = new Map<number, PartOutcome>();
  const deadline = performance.now() + graph.timeoutMillis;
  let waiting = parts.map((_, index) => index);
  for (let round = 0; waiting.length > 0; round += 1) {
    const answers = await sentOnce(graph, parts, waiting);
    for (const index of waiting) outcomes.set(index, answers.get(index) ?? missing());
    if (round === mostRounds) break;
    const waits = new Map(waiting.map((index) => [index, waitOf(outcomes.get(index))]));
    const left = deadline - performance.now();
    waiting = waiting.filter((index) => (waits.get(index) ?? Infinity) < left);
    const waitMillis = Math.max(0, ...waiting.map((index) => waits.get(index) ?? 0));
    if (waitMillis > 0) await new Promise((resolve) => setTimeout(resolve, waitMillis));
  }
  return parts.map((_, index) => outcomes.get(index) ?? missing());
}

async function sentOnce(
  graph: Graph,
  parts: readonly BatchPart[],
  indexes: readonly number[],
): Promise<ReadonlyMap<number, PartOutcome>> {
  const requests = indexes.flatMap((index) => {
    const part = parts[index];
    return part === undefined ? [] : [wire(part, String(index))];
  });
  try {
    const answer = await graph.send({ method: "POST", path: path`/$batch`, body: { requests } });
    return new Map(responsesIn(answer.body));
  } catch (cause) {
    const problem = problemBehind(cause, "unexpected");
    return new Map(indexes.map((index) => [index, problem]));
  }
}

function wire(part: BatchPart, id: string): object {
  const headers =
    part.body === undefined
      ? part.headers
      : { "Content-Type": "application/json", ...part.headers };
  return {
    id,
    method: part.method,
    url: part.path,
    ...(headers === undefined ? {} : { headers }),
    ...(part.body === undefined ? {} : { body: part.body }),
  };
}

function responsesIn(body: unknown): readonly (readonly [number, PartOutcome])[] {
  const responses = (body as { readonly responses?: unknown } | undefined)?.responses;
  if (!Array.isArray(responses)) return [];
  return responses.map((response: unknown) => {
    const { id, status, headers, body } = response as {
      readonly id?: unknown;
      readonly status?: unknown;
      readonly headers?: Readonly<Record<string, unknown>>;
      readonly body?: unknown;
    };
    const answer = { status: Number(status), headers: lowered(headers), body };
    // A redirection inside a batch is followed by nobody, so nothing was done.
    const done = answer.status >= 200 && answer.status < 300;
    return [Number(id), done ? answer : problemOf(answer)] as const;
  });
}

function lowered(
  headers: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** Milliseconds after which a throttled part is worth sending again; undefined when it is not. */
// Without Retry-After a 429 is not throttling but a query that will never pass; see middleware.ts.
function waitOf(outcome: PartOutcome | undefined): number | undefined {
  if (!(outcome instanceof GraphProblem) || outcome.kind !== "throttled") return undefined;
  if (outcome.retryAfter !== undefined) return outcome.retryAfter * 1000;
  return outcome.status === 429 ? undefined : 1000;
}

function missing(): GraphProblem {
  return new GraphProblem("unexpected", { code: "partMissing" });
}
