import { isHeading, isOurLine, plainLine } from "./ourLines.ts";
import type { FoundBlock } from "./findBlock.ts";
import { ourPageAt, type OurPage } from "./talkHref.ts";

type Line = { readonly text: string; readonly start: number; readonly end: number };

/** The plain-text body with `rendered` in the place of the block that is there, or above everything, an empty line between. */
export function insertTextBlock(body: string, rendered: string, base?: string): string {
  const [first, ...others] = findTextBlocks(body, base);
  if (!first) return `${rendered}\n${body}`;
  const without = cut(body, others);
  return `${without.slice(0, first.start)}${rendered}${typedIn(first)}${without.slice(first.end)}`;
}

/** The plain-text body without any block and the empty line below it; what a person typed into one stays. */
export function removeTextBlock(body: string, base?: string): string {
  return cut(body, findTextBlocks(body, base));
}

/** The first block in a plain-text body, or undefined; `base` as in `findBlocks`. */
export function findTextBlock(body: string, base?: string): FoundBlock | undefined {
  return findTextBlocks(body, base)[0];
}

/** From our heading to the line with our page's address; without the heading, the lines of ours right above it. */
export function findTextBlocks(body: string, base: string | undefined): readonly FoundBlock[] {
  const lines = linesOf(body);
  const blocks: FoundBlock[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    const page = pageIn(line.text, base);
    if (page === undefined) return;
    const heading = lastHeading(lines, from, at);
    const first = heading ?? firstOfOurs(lines, from, at);
    from = at + 1;
    // An address alone, with none of our words by it, is somebody's own link.
    if (first === at) return;
    const inside = lines.slice(first, at).filter(({ text }) => text.trim() !== "");
    const start = lines[first]?.start ?? line.start;
    const typed = inside
      .filter(({ text }) => !isOurLine(text))
      .map((own) => body.slice(own.start, own.end));
    const texts = inside.map(({ text }) => plainLine(text));
    blocks.push({ start, end: line.end, ...page, lines: texts, typed });
  });
  return blocks;
}

/** The page of ours to which a line leads; a line with two addresses is somebody's own. */
function pageIn(text: string, base: string | undefined): OurPage | undefined {
  if (!/(?:talk|session)-/u.test(text)) return undefined;
  const [address, ...more] = text.match(/https?:\/\/[^\s<>"]+/giu) ?? [];
  return address === undefined || more.length > 0 ? undefined : ourPageAt(address, base);
}

/** A block is a dozen lines at most; a heading further up belongs to something else. */
const farthest = 24;

function lastHeading(lines: readonly Line[], from: number, at: number): number | undefined {
  for (let line = at - 1; line >= Math.max(from, at - farthest); line -= 1)
    if (isHeading(lines[line]?.text ?? "")) return line;
  return undefined;
}

function firstOfOurs(lines: readonly Line[], from: number, at: number): number {
  let first = at;
  while (first > from && isOurLine(lines[first - 1]?.text ?? "")) first -= 1;
  return first;
}

function linesOf(body: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < body.length) {
    const feed = body.indexOf("\n", start);
    const end = feed < 0 ? body.length : feed + 1;
    lines.push({ text: body.slice(start, end).replace(/\r?\n$/u, ""), start, end });
    start = end;
  }
  return lines;
}

function cut(body: string, blocks: readonly FoundBlock[]): string {
  let last = 0;
  const kept = blocks.map((block) => {
    const before = body.slice(last, block.start);
    last = block.end + emptyLineAt(body, block.end);
    return before + typedIn(block);
  });
  return kept.join("") + body.slice(last);
}

function emptyLineAt(body: string, at: number): number {
  return body.startsWith("\r\n", at) ? 2 : body.startsWith("\n", at) ? 1 : 0;
}

function typedIn({ typed }: FoundBlock): string {
  return typed.join("");
}
