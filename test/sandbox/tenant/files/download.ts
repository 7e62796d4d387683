import type { Answer } from "../Answer.ts";
import type { State } from "../State.ts";
export const isDownload = (_url: URL): boolean => false;
export function answerDownload(_s: State, _u: URL): Answer {
  return { status: 404 };
}
