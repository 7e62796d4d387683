import { decodeHtml } from "./decodeHtml.ts";
import { isOurLine } from "./ourLines.ts";
import { scanHtml, type Tag } from "./scanHtml.ts";
import { hrefOf, leadOf, type Lead } from "./talkHref.ts";

/** Where something stands in a body, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** What a reader sees as one line of a body. */
export type Line = Span & {
  /** Single spaces, none around it; empty when the line is a picture alone. */
  readonly text: string;
  readonly links: readonly Link[];
  /** Whether it shows something besides text, such as a picture. */
  readonly pictured: boolean;
};

/** A link as far as it stands in one line. */
type Link = Span & { readonly lead: Lead };

const lineEnds: ReadonlySet<string> = new Set(
  (
    "p div li h1 h2 h3 h4 h5 h6 br tr td th tbody thead tfoot caption ol ul dl dt dd table hr " +
    "blockquote pre center address section article header footer figure figcaption"
  ).split(" "),
);
const pictures: ReadonlySet<string> = new Set(
  "img picture svg object embed video audio iframe canvas math input button select textarea".split(
    " ",
  ),
);

/** True for elements that begin and end a line. */
export function endsLine(name: string): boolean {
  return lineEnds.has(name);
}

/** The lines of `body` within `part`, those left out that show nothing. */
export function readLines(body: string, part: Span, base: string | undefined): readonly Line[] {
  const markup = body.slice(part.start, part.end);
  const lines: Line[] = [];
  let text = "";
  let links: Link[] = [];
  let pictured = false;
  let start = 0;
  let last = 0;
  let open: { readonly start: number; readonly lead: Lead } | undefined;

  const closeLink = (end: number) => {
    if (open && end > start) {
      const from = Math.max(open.start, start);
      links.push({ start: part.start + from, end: part.start + end, lead: open.lead });
    }
  };
  const flush = (end: number) => {
    closeLink(end);
    const shown = decodeHtml(text)
      .replace(/[\s\u00a0]+/gu, " ")
      .trim();
    if (shown !== "" || pictured) {
      lines.push({
        start: part.start + start,
        end: part.start + end,
        text: shown,
        links,
        pictured,
      });
    }
    text = "";
    links = [];
    pictured = false;
  };

  scanHtml(markup, (tag: Tag) => {
    text += markup.slice(last, tag.start).replace(/<!--[\s\S]*?-->|<!\[[^>]*>/gu, "");
    last = tag.end;
    if (isPicture(tag)) pictured = true;
    if (tag.name === "a") {
      closeLink(tag.closes ? tag.end : tag.start);
      const href = tag.closes ? undefined : hrefOf(markup.slice(tag.start, tag.end));
      open = href === undefined ? undefined : { start: tag.start, lead: leadOf(href, base) };
    }
    if (endsLine(tag.name)) {
      flush(tag.start);
      start = tag.end;
    }
  });
  text += markup.slice(last);
  flush(markup.length);
  return lines;
}

/** True for a line that says our words and nothing else: no picture, no link of somebody's own. */
export function saysOurs({ text, links, pictured }: Line): boolean {
  return !pictured && isOurLine(text) && links.every(({ lead }) => lead.kind === "tab");
}

function isPicture({ name }: Tag): boolean {
  return pictures.has(name) || name.startsWith("v:");
}
