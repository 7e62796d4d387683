import type { fieldWords } from "../text/enFields.ts";
import type { TalkText } from "../text/useTalkText.ts";
import { textProblem } from "./textProblem.ts";

/** Why a typed point cannot be kept as it is, in words; undefined when it can. */
export function pointProblem(
  typed: string,
  words: TalkText,
  text: typeof fieldWords,
): string | undefined {
  if (typed.trim() === "") return words.pointEmpty;
  return textProblem(typed, { tooLong: words.pointTooLong }, text);
}
