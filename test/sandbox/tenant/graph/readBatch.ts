import { Problem } from "../Problem.ts";
import { isObject, type Json, readBody } from "./readBody.ts";

/** Graph takes this many requests at once. */
const batchLimit = 20;

export type Part = {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly dependsOn: readonly string[];
};

const badBatch = (message: string): Problem => new Problem(400, "BadRequest", message);

const methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/** The parts of a batch in an order in which each comes after those it depends on. */
export function readBatch(bytes: Uint8Array): readonly Part[] {
  const requests = readBody({ bytes })["requests"];
  if (!Array.isArray(requests) || requests.length === 0) {
    throw badBatch("Invalid batch payload format.");
  }
  if (requests.length > batchLimit) {
    throw badBatch(`Number of requests in the batch payload exceeds the limit of ${batchLimit}.`);
  }
  const parts = requests.map(readPart);
  const seen = new Set<string>();
  for (const part of parts) {
    const id = part.id.toLowerCase();
    if (seen.has(id)) throw badBatch(`Duplicate request id '${part.id}' in the batch payload.`);
    seen.add(id);
  }
  return ordered(parts, seen);
}

function readPart(request: unknown): Part {
  if (!isObject(request)) throw badBatch("Invalid batch payload format.");
  const { id, url } = request;
  const method = String(request["method"]).toUpperCase();
  if (typeof id !== "string" || id === "" || typeof url !== "string" || url === "") {
    throw badBatch("Every request of a batch needs an 'id', a 'method' and a 'url'.");
  }
  if (!methods.includes(method)) throw badBatch(`Invalid HTTP method in request '${id}'.`);
  if (/^[a-z][\w+.-]*:\/\//i.test(url) || /^\/?(v1\.0|beta)\//i.test(url)) {
    throw badBatch(`The url of request '${id}' must be relative to the version of the service.`);
  }
  if (/^\/?\$batch\b/i.test(url)) throw badBatch("A batch cannot hold another batch.");
  const headers = readHeaders(request["headers"]);
  return {
    id,
    method,
    url,
    headers,
    bytes: readPartBody(id, request, headers),
    dependsOn: readDependsOn(request["dependsOn"]),
  };
}

function readHeaders(headers: unknown): Readonly<Record<string, string>> {
  if (!isObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function readPartBody(
  id: string,
  request: Json,
  headers: Readonly<Record<string, string>>,
): Uint8Array {
  const body = request["body"];
  if (body === undefined || body === null) return new Uint8Array();
  const type = headers["content-type"];
  if (type === undefined) {
    throw badBatch(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  if (typeof body === "string" && !/json/i.test(type)) return Buffer.from(body, "base64");
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

function readDependsOn(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badBatch("Invalid batch payload format.");
  return value.map(String);
}

function ordered(parts: readonly Part[], ids: ReadonlySet<string>): readonly Part[] {
  const waiting = [...parts];
  const placed = new Set<string>();
  const result: Part[] = [];
  while (waiting.length > 0) {
    const index = waiting.findIndex((part) =>
      part.dependsOn.every((id) => placed.has(id.toLowerCase())),
    );
    const [part] = index < 0 ? [] : waiting.splice(index, 1);
    if (!part || part.dependsOn.some((id) => !ids.has(id.toLowerCase()))) {
      throw badBatch("Invalid dependsOn: a request depends on itself or on one that is not there.");
    }
    placed.add(part.id.toLowerCase());
    result.push(part);
  }
  return result;
}
