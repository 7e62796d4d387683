import type { Call } from "../Call.ts";
import { invalidRequest } from "../problems.ts";

export type Json = Readonly<Record<string, unknown>>;

/** The body as a JSON object, or the refusal the service gives for anything else. */
export function readBody(call: Pick<Call, "bytes">): Json {
  const body = parseJson(new TextDecoder().decode(call.bytes));
  if (!isObject(body)) throw invalidRequest("Invalid request");
  return body;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text member, `undefined` when absent or null; any other type is refused. */
export function textOf(body: Json, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw invalidRequest("Invalid request");
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest("Unable to read JSON request payload.");
  }
}
