import { randomUUID } from "node:crypto";

import { authenticate, sharePointAudience, type Verify } from "../authenticate.ts";
import type { Answer } from "../Answer.ts";
import { answerDownload, isDownload } from "../files/download.ts";
import { answerUpload, isUpload } from "../files/uploadSession.ts";
import { isWrite } from "../faults.ts";
import type { Service } from "../graph/perform.ts";
import { Problem } from "../Problem.ts";
import { notImplemented } from "../problems.ts";
import { toResponse } from "../toResponse.ts";
import { performRest, refuseRest } from "./performRest.ts";
import { performRestBatch } from "./restBatch.ts";

/** Answers one HTTP request to the SharePoint host. `undefined`: the answer is lost on the way. */
export async function answerSharePoint(
  service: Service,
  verify: Verify,
  request: Request,
): Promise<Response | undefined> {
  const { state } = service;
  const url = new URL(request.url);
  try {
    const bytes = new Uint8Array(await request.arrayBuffer());
    // These two carry their own proof in the address and take no token.
    if (isDownload(url) || isUpload(url)) return answerByProof(service, request, url, bytes);
    if (!/\/_api\//i.test(url.pathname)) {
      throw notImplemented(`${request.method} ${url.pathname} on the SharePoint host`);
    }
    const caller = await authenticate(state, verify, request.headers, (claims) =>
      sharePointAudience(state, claims),
    );
    const asked = {
      method: request.method,
      url,
      headers: request.headers,
      bytes,
      caller,
      inBatch: false,
    };
    const isBatch = /\/_api\/\$batch$/i.test(url.pathname);
    const { answer, lost } = isBatch
      ? performRestBatch(service, asked)
      : performRest(service, asked);
    return lost ? undefined : respond(answer);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    return respond(refuseRest(cause));
  }
}

/** A file on its way: faults can be ordered for it, and it is logged, without its content as all is. */
function answerByProof(
  service: Service,
  { method, headers }: Request,
  url: URL,
  bytes: Uint8Array,
): Response | undefined {
  const { state } = service;
  const target = { method, path: isUpload(url) ? "/uploadSession" : "/download" };
  const log = (status: number): void =>
    service.log({ ...target, units: 1, status, oid: undefined, inBatch: false });
  try {
    const ordered = state.faults.before(target);
    if (ordered) throw ordered;
    const answer = isUpload(url)
      ? answerUpload(state, method, url, headers, bytes)
      : answerDownload(state, url);
    log(answer.status);
    return isWrite(method) && state.faults.losesAnswer(target) ? undefined : respond(answer);
  } catch (cause) {
    if (cause instanceof Problem) log(cause.status);
    throw cause;
  }
}

function respond(answer: Answer): Response {
  return toResponse(answer, {
    SPRequestGuid: randomUUID(),
    SPClientServiceRequestDuration: "10",
    "X-SharePointHealthScore": "0",
    "Cache-Control": "private, max-age=0",
    "Content-Type": "application/json",
  });
}
