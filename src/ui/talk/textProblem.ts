import { longestPoint } from "#app/talks/talksModel.ts";
import { findHidden } from "#domain/cleanText.ts";
import type { fieldWords } from "../text/enFields.ts";

type Words = { readonly tooLong: (length: number, most: number) => string };

/** Why a line that may be empty cannot be kept as it is, in words; undefined when it can. */
export function textProblem(
  typed: string,
  words: Words,
  { problems }: typeof fieldWords,
): string | undefined {
  const hidden = findHidden(typed);
  if (hidden) return problems.hiddenCharacter(hidden.at);
  const { length } = typed.trim();
  return length > longestPoint ? words.tooLong(length, longestPoint) : undefined;
}
