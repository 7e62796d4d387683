import type { PairTag } from "../talk/pairTag.ts";
import { decodeHtml } from "./decodeHtml.ts";
import { isHeading, isOurLine, plainLine } from "./ourLines.ts";
import { scanHtml, type Tag } from "./scanHtml.ts";
import { talkTagIn } from "./talkHref.ts";

/** A block in a body: where it stands, in UTF-16 units, and what it says. */
export type FoundBlock = {
  readonly start: number;
  readonly end: number;
  /** Absent when its link was deleted by hand. */
  readonly tag?: PairTag;
  /** Its lines as text, numbers taken off. */
  readonly lines: readonly string[];
  /** Lines in it that a person typed there. */
  readonly typed: readonly string[];
};

/** The first block in an HTML body, or undefined. */
export function findBlock(body: string): FoundBlock | undefined {
  return findBlocks(body)[0];
}

/**
 * Every block in an HTML body, in order. One is known by its link to a talk page; by neither class, id nor
 * attribute, for Outlook rewrites those. Another's table with the link pasted in is not a block.
 */
export function findBlocks(body: string): readonly FoundBlock[] {
  const { tables, lines } = outline(body);
  const inTables = tables.flatMap((table): readonly FoundBlock[] => tableBlock(body, table));
  const loose = looseBlocks(
    body,
    lines.filter((line) => !inTables.some((table) => within(line, table))),
  );
  return [...inTables, ...loose].toSorted((one, other) => one.start - other.start);
}

type Span = { readonly start: number; readonly end: number };
/** A table or a paragraph, with the tag of the talk page it links to. */
type Part = Span & { readonly tag?: PairTag | undefined };

const lineTags: ReadonlySet<string> = new Set([
  "p",
  "div",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);
const breaks: ReadonlySet<string> = new Set([
  ...lineTags,
  "br",
  "tr",
  "td",
  "ol",
  "ul",
  "table",
  "hr",
]);

/** The tables that hold no other table, and the paragraphs that hold no other paragraph. */
function outline(body: string): {
  readonly tables: readonly Part[];
  readonly lines: readonly Part[];
} {
  const tables: Part[] = [];
  const lines: Part[] = [];
  const openTables: { start: number; tag?: PairTag | undefined; nests: boolean }[] = [];
  let openLine: { name: string; start: number; tag?: PairTag | undefined } | undefined;

  scanHtml(body, (tag) => {
    if (tag.name === "table" && !tag.closes) {
      const outer = openTables.at(-1);
      if (outer) outer.nests = true;
      openTables.push({ start: tag.start, nests: false });
    } else if (tag.name === "table") {
      const table = openTables.pop();
      if (table && !table.nests) tables.push({ start: table.start, end: tag.end, tag: table.tag });
    } else if (tag.name === "a" && !tag.closes) {
      const talk = talkTagIn(body.slice(tag.start, tag.end));
      const table = openTables.at(-1);
      if (talk && table) table.tag = talk;
      if (talk && openLine) openLine.tag = talk;
    } else if (lineTags.has(tag.name)) {
      if (!tag.closes) openLine = { name: tag.name, start: tag.start };
      else if (openLine?.name === tag.name) {
        lines.push({ start: openLine.start, end: tag.end, tag: openLine.tag });
        openLine = undefined;
      }
    }
  });
  return { tables, lines };
}

/**
 * A table is ours when our own lines make up at least half of it and it holds the link; or, where
 * somebody deleted the link, when it starts with our heading and nothing in it is another's.
 */
function tableBlock(body: string, table: Part): readonly FoundBlock[] {
  if (table.tag === undefined && table.end - table.start > 20_000) return [];
  const lines = textLines(body.slice(table.start, table.end));
  if (lines.length > mostLines) return [];
  const typed = lines.filter((line) => !isOurLine(line));
  const ours = lines.length - typed.length;
  const known =
    table.tag === undefined
      ? ours > 1 && typed.length === 0 && isHeading(lines[0] ?? "")
      : ours > 0 && ours >= typed.length;
  return known ? [found(table, table.tag, lines, typed)] : [];
}

/** Twice what a block can hold, typed lines included; a longer table is somebody's own. */
const mostLines = 60;

/** Blocks that lost their table: the paragraph with the link, and those of ours right above it. */
function looseBlocks(body: string, lines: readonly Part[]): readonly FoundBlock[] {
  const blocks: FoundBlock[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    if (line.tag === undefined || !isOurLine(textOf(body, line))) return;
    const texts = [textOf(body, line)];
    let first = line;
    const top = Math.max(from, at - mostLines);
    for (let above = at - 1; above >= top && !isHeading(texts[0] ?? ""); above -= 1) {
      const next = lines[above];
      if (!next || !adjoin(body, next, first) || !isOurLine(textOf(body, next))) break;
      texts.unshift(textOf(body, next));
      first = next;
    }
    from = at + 1;
    blocks.push(found({ start: first.start, end: line.end }, line.tag, texts, []));
  });
  return blocks;
}

/** True when nothing stands between the two but space and the edges of a list. */
function adjoin(body: string, above: Span, below: Span): boolean {
  return /^(?:\s|<\/?[ou]l[^>]*>)*$/iu.test(body.slice(above.end, below.start));
}

function textOf(body: string, { start, end }: Span): string {
  return textLines(body.slice(start, end)).join(" ");
}

function found(
  { start, end }: Span,
  tag: PairTag | undefined,
  lines: readonly string[],
  typed: readonly string[],
): FoundBlock {
  return { start, end, ...(tag !== undefined && { tag }), lines: lines.map(plainLine), typed };
}

function within(line: Span, table: Span): boolean {
  return line.start >= table.start && line.end <= table.end;
}

/** The lines of text in some markup, empty ones left out. */
function textLines(markup: string): readonly string[] {
  const lines: string[] = [];
  let text = "";
  let last = 0;
  const flush = () => {
    const line = decodeHtml(text)
      .replace(/[\s\u00a0]+/gu, " ")
      .trim();
    if (line !== "") lines.push(line);
    text = "";
  };
  scanHtml(markup, (tag: Tag) => {
    text += markup.slice(last, tag.start).replace(/<!--[\s\S]*?-->|<!\[[^>]*>/gu, "");
    last = tag.end;
    if (breaks.has(tag.name)) flush();
  });
  text += markup.slice(last);
  flush();
  return lines;
}
