import { readFileSync, writeFileSync } from "node:fs";

const begin = "<!-- benchmark -->";
const end = "<!-- /benchmark -->";

/** Puts `content` between the two markers of `file`. Throws, and changes nothing, unless each is there once, in order. */
export function writeBetween(file: string, content: string): void {
  writeFileSync(file, between(readFileSync(file, "utf8"), content));
}

export function between(text: string, content: string): string {
  const [head, rest, ...more] = text.split(begin);
  const [, tail, ...others] = (rest ?? "").split(end);
  if (head === undefined || tail === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`The page must have ${begin} once, and after it ${end} once. Put them back.`);
  }
  return `${head}${begin}\n\n${content.trim()}\n\n${end}${tail}`;
}
