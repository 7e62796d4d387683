import type { Answer } from "../Answer.ts";
import { Problem } from "../Problem.ts";
import { graphRoot } from "./context.ts";
import { jsonType } from "./envelope.ts";
import { perform, refuse, type Asked, type Performed, type Service } from "./perform.ts";
import { readBatch, type Part } from "./readBatch.ts";

type PartAnswer = {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** Answers a `$batch`: 200 as a whole, each part with a status of its own. */
export function performBatch(service: Service, asked: Asked): Performed {
  const parts = readBatch(asked.bytes);
  const done = new Map<string, PartAnswer>();
  let lost = false;
  for (const part of parts) {
    const failed = part.dependsOn.some((id) => (done.get(id.toLowerCase())?.status ?? 424) >= 400);
    const performed = failed ? undefined : performPart(service, asked, part);
    lost ||= performed?.lost === true;
    const answer = performed?.answer ?? dependencyFailed(service, asked);
    done.set(part.id.toLowerCase(), partAnswer(part.id, answer));
  }
  return {
    answer: { status: 200, body: { responses: [...done.values()] } },
    lost,
    requestId: crypto.randomUUID(),
  };
}

function performPart(service: Service, asked: Asked, part: Part): Performed {
  const path = part.url.startsWith("/") ? part.url : `/${part.url}`;
  return perform(service, {
    method: part.method,
    url: new URL(`${graphRoot}${path}`),
    headers: new Headers(part.headers),
    bytes: part.bytes,
    caller: asked.caller,
    inBatch: true,
  });
}

function dependencyFailed(service: Service, asked: Asked): Answer {
  const problem = new Problem(
    424,
    "FailedDependency",
    "The request was not carried out because a request it depends on failed.",
  );
  return refuse(service.state, asked, problem, crypto.randomUUID());
}

/** Binary bodies travel in base64; an answer without a body has neither body nor content type. */
function partAnswer(id: string, answer: Answer): PartAnswer {
  const headers = { "Cache-Control": "no-store, no-cache", ...answer.headers };
  if (answer.bytes) {
    return {
      id,
      status: answer.status,
      headers,
      body: Buffer.from(answer.bytes).toString("base64"),
    };
  }
  if (!answer.body) return { id, status: answer.status, headers };
  const type = answer.status >= 400 ? "application/json" : jsonType;
  return {
    id,
    status: answer.status,
    headers: { ...headers, "Content-Type": type },
    body: answer.body,
  };
}
