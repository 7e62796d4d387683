import type { SessionTag } from "../session/sessionTag.ts";
import type { PairTag } from "../talk/pairTag.ts";
import { isHeading, isLinkLine, plainLine } from "./ourLines.ts";
import { readLines, saysOurs, type Line, type Span } from "./readLines.ts";
import { scanHtml } from "./scanHtml.ts";
import { hrefOf, ourPageAt, type OurPage } from "./talkHref.ts";
import { typedMarkup } from "./typedMarkup.ts";

/** A block in a body: where it stands, in UTF-16 units, and what it says. */
export type FoundBlock = {
  readonly start: number;
  readonly end: number;
  /** Absent when its link was deleted by hand. */
  readonly tag?: PairTag;
  /** Present when it is the invite to a goal-setting session, whose page it then links to. */
  readonly session?: SessionTag;
  /** Its lines as text, numbers taken off. */
  readonly lines: readonly string[];
  /** What a person put into it, ready to stand below it: markup, or whole lines of a plain text. */
  readonly typed: readonly string[];
};

/** The first block in an HTML body, or undefined; `base` as in {@link findBlocks}. */
export function findBlock(body: string, base?: string): FoundBlock | undefined {
  return findBlocks(body, base)[0];
}

/**
 * Every block in an HTML body, in order. One is known by its link to a talk page, or a session's, under `base`, the tab's deep
 * link (without it, any tab in Teams); by neither class, id nor attribute, for Outlook rewrites those.
 * Another's table with the link pasted in is not a block, nor is one of our words whose link leads elsewhere.
 */
export function findBlocks(body: string, base?: string): readonly FoundBlock[] {
  const { tables, lines } = outline(body, base);
  const blocks = tables.flatMap((table): readonly FoundBlock[] => tableBlock(body, table, base));
  const inTables = blocks.filter(
    (block) => !blocks.some((outer) => outer !== block && within(block, outer)),
  );
  const loose = looseBlocks(
    body,
    lines.filter((line) => !inTables.some((table) => within(line, table))),
    base,
  );
  return [...inTables, ...loose].toSorted((one, other) => one.start - other.start);
}

/** A table or a paragraph, with the page of ours it links to. */
type Part = Span & { readonly page?: OurPage | undefined };

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
/** The longest table that is read although it holds others, or no link. */
const longestUnsure = 20_000;

/** The tables that hold no other table or hold the link themselves, and the paragraphs that hold no other paragraph. */
function outline(
  body: string,
  base: string | undefined,
): {
  readonly tables: readonly Part[];
  readonly lines: readonly Part[];
} {
  const tables: Part[] = [];
  const lines: Part[] = [];
  const openTables: { start: number; page?: OurPage | undefined; nests: boolean }[] = [];
  let openLine: { name: string; start: number; page?: OurPage | undefined } | undefined;

  scanHtml(body, (tag) => {
    if (tag.name === "table" && !tag.closes) {
      const outer = openTables.at(-1);
      if (outer) outer.nests = true;
      openTables.push({ start: tag.start, nests: false });
    } else if (tag.name === "table") {
      const table = openTables.pop();
      const read =
        table?.nests !== true ||
        (table.page !== undefined && tag.end - table.start <= longestUnsure);
      if (table && read) tables.push({ start: table.start, end: tag.end, page: table.page });
    } else if (tag.name === "a" && !tag.closes) {
      const page = pageIn(body.slice(tag.start, tag.end), base);
      const table = openTables.at(-1);
      if (page && table) table.page = page;
      if (page && openLine) openLine.page = page;
    } else if (lineTags.has(tag.name)) {
      if (!tag.closes) openLine = { name: tag.name, start: tag.start };
      else if (openLine?.name === tag.name) {
        lines.push({ start: openLine.start, end: tag.end, page: openLine.page });
        openLine = undefined;
      }
    }
  });
  return { tables, lines };
}

/** The page of ours to which a whole `<a>` tag leads. */
function pageIn(tag: string, base: string | undefined): OurPage | undefined {
  return mayLeadToUs.test(tag) ? ourPageAt(hrefOf(tag) ?? "", base) : undefined;
}

/** Most links are nobody's of ours, and need not be read. */
const mayLeadToUs = /(?:talk|session)-/u;

/**
 * A table is ours when our own lines make up at least half of it and it holds the link; or, where
 * somebody deleted the link, when it starts with our heading and nothing in it is another's.
 */
function tableBlock(body: string, table: Part, base: string | undefined): readonly FoundBlock[] {
  if (table.page === undefined && table.end - table.start > longestUnsure) return [];
  const lines = readLines(body, table, base);
  if (lines.length > mostLines || lines.some(isForged)) return [];
  const ours = lines.filter(saysOurs).length;
  const typed = lines.length - ours;
  const known =
    table.page === undefined
      ? ours > 1 && typed === 0 && isHeading(lines[0]?.text ?? "")
      : ours > 0 && ours >= typed;
  if (!known) return [];
  const texts = lines.map(({ text }) => text).filter((text) => text !== "");
  return [found(table, table.page, texts, typedMarkup(body, table, lines))];
}

/** Our words for the talk page on a link to somewhere else: made to be mistaken for ours. */
function isForged({ text, links }: Line): boolean {
  return isLinkLine(text) && links.some(({ lead }) => lead.kind === "elsewhere");
}

/** Twice what a block can hold, typed lines included; a longer table is somebody's own. */
const mostLines = 60;

/** Blocks that lost their table: the paragraph with the link, and those of ours right above it. */
function looseBlocks(
  body: string,
  parts: readonly Part[],
  base: string | undefined,
): readonly FoundBlock[] {
  const blocks: FoundBlock[] = [];
  let from = 0;
  parts.forEach((part, at) => {
    const link = part.page === undefined ? undefined : ourText(body, part, base);
    if (link === undefined) return;
    const texts = [link];
    let first = part;
    const top = Math.max(from, at - mostLines);
    for (let above = at - 1; above >= top && !isHeading(texts[0] ?? ""); above -= 1) {
      const next = parts[above];
      const text = next && adjoin(body, next, first) ? ourText(body, next, base) : undefined;
      if (!next || text === undefined) break;
      texts.unshift(text);
      first = next;
    }
    from = at + 1;
    blocks.push(found({ start: first.start, end: part.end }, part.page, texts, []));
  });
  return blocks;
}

/** True when nothing stands between the two but space and the edges of a list. */
function adjoin(body: string, above: Span, below: Span): boolean {
  return /^(?:\s|<\/?[ou]l[^>]*>)*$/iu.test(body.slice(above.end, below.start));
}

/** What a paragraph says, when it says our words and nothing else. */
function ourText(body: string, part: Span, base: string | undefined): string | undefined {
  const lines = readLines(body, part, base);
  const text = lines.map((line) => line.text).join(" ");
  const whole = lines.every((line) => saysOurs({ ...line, text }));
  return lines.length > 0 && whole ? text : undefined;
}

function found(
  { start, end }: Span,
  page: OurPage | undefined,
  lines: readonly string[],
  typed: readonly string[],
): FoundBlock {
  return { start, end, ...page, lines: lines.map(plainLine), typed };
}

function within(line: Span, table: Span): boolean {
  return line.start >= table.start && line.end <= table.end;
}
