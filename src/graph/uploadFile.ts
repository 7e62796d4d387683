import type { Carrier } from "./Carrier.ts";
import type { Graph } from "./Graph.ts";
import { GraphProblem } from "./GraphProblem.ts";
import { joined, path, type GraphPath } from "./path.ts";

/** Graph wants ranges in multiples of this; one such range is also the most that is sent in one piece. */
const rangeBytes = 327_680;
/** How often a range that failed is gone on from. */
const mostTries = 3;

export type Upload = {
  readonly graph: Graph;
  readonly carrier: Carrier;
  /** The file by its name, as in `/drives/…/root:/name.jpg:`. What is there already is replaced. */
  readonly to: GraphPath;
  readonly file: Blob;
  /** Told the part that has arrived, from 0 to 1. */
  readonly progress?: (part: number) => void;
  /** Calls it off; the call then rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Puts a file into a library: a small one in one piece, any other in ranges, so that it can be seen
 * to move, be called off, and go on after the network was away for a moment. Rejects with a GraphProblem.
 */
export async function uploadFile(upload: Upload): Promise<void> {
  upload.signal?.throwIfAborted();
  upload.progress?.(0);
  await (upload.file.size <= rangeBytes ? inOnePiece(upload) : inRanges(upload));
  upload.signal?.throwIfAborted();
  upload.progress?.(1);
}

async function inOnePiece({ graph, to, file }: Upload): Promise<void> {
  const headers = { "Content-Type": file.type || "application/octet-stream" };
  await graph.send({ method: "PUT", path: joined(to, path`/content`), headers, body: file });
}

/** A session can end before all of the file is there: then all of it is sent once more, in one new session. */
async function inRanges(upload: Upload): Promise<void> {
  try {
    await inSession(upload);
  } catch (problem) {
    if (!(problem instanceof SessionEnded)) throw problem;
    await inSession(upload).catch((again: unknown) => {
      // Neither the library nor the person is at fault when an address of the service's own is refused.
      throw again instanceof SessionEnded
        ? new GraphProblem("unexpected", { code: "uploadSessionEnded", cause: again })
        : again;
    });
  }
}

/** The address of a session was refused or is not there any more: a laptop slept, a service restarted. */
class SessionEnded extends Error {
  override readonly name = "SessionEnded";
}

async function inSession({ graph, carrier, to, file, progress, signal }: Upload): Promise<void> {
  const { body } = await graph.send({
    method: "POST",
    path: joined(to, path`/createUploadSession`),
    headers: { "Content-Type": "application/json" },
    body: { item: { "@microsoft.graph.conflictBehavior": "replace" } },
  });
  const address = text(body, "uploadUrl");
  let from = 0;
  let tries = 0;
  try {
    while (from < file.size) {
      const end = Math.min(from + rangeBytes, file.size);
      const headers = { "Content-Range": `bytes ${from}-${end - 1}/${file.size}` };
      const range = file.slice(from, end, "application/octet-stream");
      try {
        const answer = await carrier.send({ method: "PUT", address, headers, body: range, signal });
        // Accepted is not arrived: the file is there once the service says that it made one.
        const isShort = end === file.size && answer.status === 202;
        if (isShort) throw new GraphProblem("unexpected", { status: 202, code: "notArrived" });
        from = end;
      } catch (problem) {
        if (hasEnded(problem))
          throw new SessionEnded("Its address is refused.", { cause: problem });
        tries += 1;
        if (tries > mostTries || !mayGoOn(problem)) throw problem;
        from = await awaited(carrier, address, signal, problem);
      }
      progress?.(from / file.size);
    }
  } catch (problem) {
    // What was sent so far lies with the service until the session ends by itself, if not now.
    if (signal?.aborted) await carrier.send({ method: "DELETE", address }).catch(() => undefined);
    throw problem;
  }
}

/** The address is its own proof of being allowed, so that any refusal of it is its end. */
function hasEnded(problem: unknown): boolean {
  const status = problem instanceof GraphProblem ? problem.status : undefined;
  return status === 401 || status === 403 || status === 404 || status === 410;
}

/** Whether the range itself may have been all right: the network, a busy service, or one that has it already. */
function mayGoOn(problem: unknown): boolean {
  if (!(problem instanceof GraphProblem)) return false;
  if (problem.status === 416) return true;
  return problem.kind === "offline" || problem.kind === "timedOut" || problem.kind === "unexpected";
}

/** Where the service wants to go on from; rejects with `problem` when it does not say. */
async function awaited(
  carrier: Carrier,
  address: string,
  signal: AbortSignal | undefined,
  problem: unknown,
): Promise<number> {
  const answer = await carrier.send({ method: "GET", address, signal }).catch((asked: unknown) => {
    throw hasEnded(asked)
      ? new SessionEnded("Nothing is known of it any more.", { cause: problem })
      : problem;
  });
  const ranges: unknown = Reflect.get(JSON.parse(await answer.body.text()), "nextExpectedRanges");
  const start = Array.isArray(ranges) ? Number.parseInt(String(ranges[0]), 10) : Number.NaN;
  if (Number.isNaN(start)) throw problem;
  return start;
}

function text(body: unknown, name: string): string {
  const found: unknown =
    typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
  if (typeof found !== "string") throw new GraphProblem("unexpected", { code: "noUploadUrl" });
  return found;
}
