import { longestPoint } from "#app/talks/talksModel.ts";
import { findHidden } from "#domain/cleanText.ts";
import type { fieldWords } from "../text/enFields.ts";
import type { TalkText } from "../text/useTalkText.ts";

/** Why a typed point cannot be kept as it is, in words; undefined when it can. */
export function pointProblem(
  typed: string,
  words: TalkText,
  text: typeof fieldWords,
): string | undefined {
  const { length } = typed.trim();
  if (length === 0) return words.pointEmpty;
  const hidden = findHidden(typed);
  if (hidden) return text.problems.hiddenCharacter(hidden.at);
  return length > longestPoint ? words.pointTooLong(length, longestPoint) : undefined;
}
