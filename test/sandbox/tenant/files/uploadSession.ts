import type { Answer } from "../Answer.ts";
import type { State } from "../State.ts";
export const isUpload = (_url: URL): boolean => false;
export function answerUpload(_s: State, _m: string, _u: URL, _h: Headers, _b: Uint8Array): Answer {
  return { status: 404 };
}
