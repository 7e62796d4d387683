import type { Answer } from "./Answer.ts";
import { corsHeaders } from "./cors.ts";

/** An answer as a Response. Its own headers win over the usual ones. */
export function toResponse(answer: Answer, usual: Readonly<Record<string, string>>): Response {
  const headers = new Headers({ ...usual, ...corsHeaders });
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  if (answer.bytes)
    return new Response(Buffer.from(answer.bytes), { status: answer.status, headers });
  if (answer.body) {
    return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
  }
  headers.delete("Content-Type");
  return new Response(null, { status: answer.status, headers });
}
