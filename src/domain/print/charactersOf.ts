/** A letter with what is joined to it: marks, a sign's variant, the next sign of a family; or a flag. */
const character =
  /(?:\p{Regional_Indicator}{2}|.(?:\p{M}|\p{Emoji_Modifier}|\u200d.|[\ufe00-\ufe0f])*)/gsu;

/** `text` in what must not be taken apart. */
export function charactersOf(text: string): readonly string[] {
  return text.match(character) ?? [];
}
