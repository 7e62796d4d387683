import { escapeMarkup } from "../escapeMarkup.ts";
import { decodeHtml } from "./decodeHtml.ts";
import { findBlocks } from "./findBlock.ts";
import { findTextBlock } from "./placeTextBlock.ts";
import { endsLine, type Span } from "./readLines.ts";
import { scanHtml } from "./scanHtml.ts";

/** The body of an invite as a host gives it. */
export type TypedBody = { readonly type: "html" | "text"; readonly content: string };

/** What a person typed in an invite's body, and where each UTF-16 unit of `text` stands in it. */
export type Agenda = { readonly text: string; readonly spans: readonly Span[] };

/** More than this nobody types for a talk; what follows is not looked at. */
const longest = 20_000;

/**
 * What the organiser typed: line by line, without our blocks, and without what Teams or a forwarded mail puts below.
 * `base` as for finding a block.
 */
export function agendaIn({ type, content }: TypedBody, base?: string): Agenda {
  const text = type === "html" ? htmlText(content, base) : plainText(content, base);
  return upTo(text, endOfTyped(text.text));
}

/**
 * The body with `words` in the place of `part` of its agenda. Text alone is changed there: a tag between two
 * words stays, and everything around them is the same to the byte.
 */
export function reword(
  { type, content }: TypedBody,
  { spans }: Agenda,
  part: Span,
  words: string,
): string {
  const pieces: { readonly start: number; end: number }[] = [];
  for (const { start, end } of spans.slice(part.start, part.end)) {
    const last = pieces.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  const [first] = pieces;
  if (first === undefined) return content;
  let next = content.slice(0, first.start) + (type === "html" ? escapeMarkup(words) : words);
  pieces.forEach(({ end }, at) => {
    next += content.slice(end, pieces[at + 1]?.start);
  });
  return next;
}

const unread: ReadonlySet<string> = new Set([
  "head",
  "script",
  "style",
  "title",
  "textarea",
  "xml",
]);
// A comment or a declaration, what was never closed, a character's name, white space, any character.
const token =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<\/?[a-z][\s\S]*|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]+);|[\s\u00a0]+|[\s\S]/giu;

function htmlText(body: string, base: string | undefined): Agenda {
  const blocks = findBlocks(body, base);
  const typed = writer();
  let last = 0;
  let silent: string | undefined;
  const read = (until: number): void => {
    const isOurs = blocks.some(({ start, end }) => last >= start && until <= end);
    if (silent !== undefined || isOurs || typed.isFull()) return;
    for (const { 0: source, index } of body.slice(last, until).matchAll(token)) {
      if (source.startsWith("<") && source.length > 1) continue;
      const span = { start: last + index, end: last + index + source.length };
      typed.add(decodeHtml(source), span);
    }
  };
  scanHtml(body, ({ name, closes, start, end }) => {
    read(start);
    last = end;
    if (silent === undefined ? !closes && unread.has(name) : closes && silent === name)
      silent = silent === undefined ? name : undefined;
    // A head that nobody closed ends where the body begins.
    if (name === "body") silent = undefined;
    if (endsLine(name)) typed.endLine(start);
  });
  read(body.length);
  return typed.written();
}

function plainText(body: string, base: string | undefined): Agenda {
  const ours = findTextBlock(body, base);
  const typed = writer();
  for (const { 0: source, index: start } of body.matchAll(/\r\n?|\n|[^\S\r\n]+|[\s\S]/gu)) {
    if (typed.isFull()) break;
    if (ours && start >= ours.start && start < ours.end) continue;
    if (/[\r\n]/u.test(source)) typed.endLine(start);
    else typed.add(source, { start, end: start + source.length });
  }
  return typed.written();
}

/** Takes text in with where it stands; white space is one space, and none begins a line. */
function writer() {
  let text = "";
  const spans: Span[] = [];
  return {
    isFull: () => text.length >= longest,
    add: (read: string, span: Span): void => {
      const isSpace = /^[\s\u00a0]+$/u.test(read);
      if (isSpace && (text === "" || /\s$/u.test(text))) return;
      const shown = isSpace ? " " : read;
      text += shown;
      for (let unit = 0; unit < shown.length; unit += 1) spans.push(span);
    },
    endLine: (at: number): void => {
      if (text === "" || text.endsWith("\n")) return;
      text += "\n";
      spans.push({ start: at, end: at });
    },
    written: (): Agenda => ({ text, spans }),
  };
}

// The line Teams draws above its own section, and what mail programs put above an earlier mail.
const below = /^(?:_{10,}\s*$|-{2,} ?Original |From: [^\n]*\n?[^\n]*(?:Sent|Date): )/mu;

function endOfTyped(text: string): number {
  return below.exec(text)?.index ?? text.length;
}

function upTo({ text, spans }: Agenda, end: number): Agenda {
  return { text: text.slice(0, end), spans: spans.slice(0, end) };
}
