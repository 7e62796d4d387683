import { randomUUID } from "node:crypto";

import type { Answer } from "../Answer.ts";
import { authenticate, graphAudience, type Verify } from "../authenticate.ts";
import { Problem } from "../Problem.ts";
import { notImplemented } from "../problems.ts";
import { toResponse } from "../toResponse.ts";
import { performBatch } from "./batch.ts";
import { jsonType } from "./envelope.ts";
import { pathOf, perform, refuse, type Asked, type Service } from "./perform.ts";

/** Answers one HTTP request to graph.microsoft.com. `undefined`: the answer is lost on the way. */
export async function answerGraph(
  service: Service,
  verify: Verify,
  request: Request,
): Promise<Response | undefined> {
  const { state } = service;
  const url = new URL(request.url);
  const isBatch = /^\/v1\.0\/\$batch$/i.test(url.pathname);
  let requestId: string = randomUUID();
  let oid: string | undefined;
  try {
    if (!/^\/v1\.0\//i.test(url.pathname)) {
      throw notImplemented(`${request.method} ${url.pathname}; only /v1.0 is emulated`);
    }
    const caller = await authenticate(state, verify, request.headers, graphAudience);
    oid = caller.oid;
    const bytes = new Uint8Array(await request.arrayBuffer());
    const asked: Asked = {
      method: request.method,
      url,
      headers: request.headers,
      bytes,
      caller,
      inBatch: false,
    };
    const performed = isBatch ? batch(service, asked) : perform(service, asked);
    requestId = performed.requestId;
    return performed.lost ? undefined : respond(request, performed.answer, requestId);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const path = isBatch ? "/$batch" : "(refused)";
    const { status } = cause;
    service.log({ method: request.method, path, units: 0, status, oid, inBatch: false });
    return respond(request, refuse(state, request, cause, requestId), requestId);
  }
}

function batch(service: Service, asked: Asked): ReturnType<typeof performBatch> {
  if (asked.method !== "POST") throw notImplemented(`${asked.method} ${pathOf(asked.url)}`);
  const ordered = service.state.faults.before({ method: "POST", path: "/$batch" });
  if (ordered) throw ordered;
  const performed = performBatch(service, asked);
  service.log({
    method: "POST",
    path: "/$batch",
    units: 0,
    status: performed.answer.status,
    oid: asked.caller.oid,
    inBatch: false,
  });
  return performed;
}

function respond(request: Request, answer: Answer, requestId: string): Response {
  return toResponse(answer, {
    "request-id": requestId,
    "client-request-id": request.headers.get("client-request-id") ?? requestId,
    "x-ms-ags-diagnostic":
      '{"ServerInfo":{"DataCenter":"Sandbox","Slice":"E","Ring":"0","ScaleUnit":"000","RoleInstance":"SANDBOX"}}',
    "Cache-Control": "no-store, no-cache",
    "OData-Version": "4.0",
    "Content-Type": answer.status >= 400 ? "application/json" : jsonType,
  });
}
