import { charactersOf } from "./charactersOf.ts";

/** `text` in lines none of which is wider than `width`; a word that alone is wider goes on in the next line. */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (measure(line) > width) {
      const fits = longestStart(line, width, measure);
      lines.push(fits);
      line = line.slice(fits.length);
      if (line === "") break;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The first of `lines` that may stay, the last of them ending in an ellipsis when there were more. */
export function cutLines(
  lines: readonly string[],
  most: number,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.pop();
  if (last === undefined) return [];
  let characters = charactersOf(last);
  while (characters.length > 0 && measure(`${characters.join("").trimEnd()}…`) > width)
    characters = characters.slice(0, -1);
  return [...kept, `${characters.join("").trimEnd()}…`];
}

/** As much of the start of `word` as fits, but at least one character. */
function longestStart(word: string, width: number, measure: (text: string) => number): string {
  const characters = charactersOf(word);
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(characters.slice(0, middle).join("")) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join("");
}
