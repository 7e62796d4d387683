import { openElements } from "./openElements.ts";
import { isLinkLine } from "./ourLines.ts";
import { endsLine, readLines, saysOurs, type Line, type Span } from "./readLines.ts";
import { scanHtml, type Tag } from "./scanHtml.ts";

/**
 * The markup that a person put into `table`, which holds `lines`: whole elements without a line of ours as
 * they stand, to the byte; the rest line by line in paragraphs, in the links and the type it was written in.
 * All of it can stand outside the table: nothing in it is left open.
 */
export function typedMarkup(body: string, table: Span, lines: readonly Line[]): readonly string[] {
  const typed = lines.filter((line) => !saysOurs(line));
  if (typed.length === 0) return [];
  const ours = lines.filter(saysOurs);
  const elements = elementsIn(body, table);
  const pieces: Piece[] = [];
  let done = table.start;
  for (const line of typed) {
    if (line.start < done) continue;
    const whole = elements.find(
      (element) =>
        element.whole &&
        movable.has(element.name) &&
        holds(element, line) &&
        !ours.some((one) => holds(element, one)),
    );
    const taken: Span = whole ?? line;
    const markup = withoutOurLinks(body, taken, lines);
    done = taken.end;
    if (whole) {
      pieces.push({ markup, item: whole.name === "li" });
    } else {
      const written = elements.filter(
        ({ name, start, end }) =>
          start < line.start && line.start < end && !endsLine(name) && !tableParts.has(name),
      );
      const opened = written.map(({ start, openEnd }) => body.slice(start, openEnd)).join("");
      pieces.push({ markup: `<p>${closed(opened + markup.trim())}</p>`, item: false });
    }
  }
  return listed(pieces);
}

type Piece = { readonly markup: string; readonly item: boolean };

type Element = Span & {
  readonly name: string;
  readonly openEnd: number;
  /** True when it and all that is in it is closed in its turn. */
  readonly whole: boolean;
};

const movable: ReadonlySet<string> = new Set(
  "p div li h1 h2 h3 h4 h5 h6 ol ul dl table blockquote pre center address".split(" "),
);
const tableParts: ReadonlySet<string> = new Set(["colgroup", "col"]);
const voids: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** The elements inside `table`, the outer before the inner. */
function elementsIn(body: string, table: Span): readonly Element[] {
  const markup = body.slice(table.start, table.end);
  const found: Element[] = [];
  const elements = openElements<Tag & { readonly slipsBefore: number }>();
  // What is left open, or closed without being open, is at odds with every element around it.
  let slips = 0;
  scanHtml(markup, (tag) => {
    if (hasNoEnd(markup, tag)) return;
    if (!tag.closes) {
      elements.open({ ...tag, slipsBefore: slips });
      return;
    }
    const [closing, ...unclosed] = elements.close(tag.name);
    slips += closing ? unclosed.length : 1;
    if (!closing) return;
    for (const one of [closing, ...unclosed]) {
      found.push({
        name: one.name,
        start: table.start + one.start,
        openEnd: table.start + one.end,
        end: table.start + (one === closing ? tag.end : tag.start),
        whole: one === closing && slips === one.slipsBefore,
      });
    }
  });
  // The first to open is the block's own table.
  return found.toSorted((one, other) => one.start - other.start).slice(1);
}

function hasNoEnd(markup: string, { name, end }: Tag): boolean {
  return voids.has(name) || markup[end - 2] === "/";
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `part` of the body without the links that are ours: words and address. */
function withoutOurLinks(body: string, part: Span, lines: readonly Line[]): string {
  let markup = "";
  let last = part.start;
  for (const link of lines.flatMap(({ links }) => links)) {
    if (link.lead.kind !== "tab" || link.lead.page === undefined || !holds(part, link)) continue;
    const [words, ...more] = readLines(body, link, undefined);
    if (!words || more.length > 0 || words.pictured || !isLinkLine(words.text)) continue;
    markup += body.slice(last, link.start);
    last = link.end;
  }
  return markup + body.slice(last, part.end);
}

/** `markup` of one line with what it leaves open closed, and what it closes without opening left out. */
function closed(markup: string): string {
  let kept = "";
  let last = 0;
  const elements = openElements<Tag>();
  scanHtml(markup, (tag) => {
    if (hasNoEnd(markup, tag)) return;
    if (!tag.closes) {
      elements.open(tag);
      return;
    }
    const [closing, ...unclosed] = elements.close(tag.name);
    kept += markup.slice(last, tag.start) + endings(unclosed);
    last = closing ? tag.start : tag.end;
  });
  return kept + markup.slice(last) + endings(elements.left());
}

function endings(elements: readonly Tag[]): string {
  return elements
    .toReversed()
    .map(({ name }) => `</${name}>`)
    .join("");
}

/** The pieces in their order; items of a list, which cannot stand alone, in lists. */
function listed(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ markup, item }, at) => {
    if (!item) return markup;
    const first = pieces[at - 1]?.item !== true;
    const last = pieces[at + 1]?.item !== true;
    return `${first ? "<ul>" : ""}${markup}${last ? "</ul>" : ""}`;
  });
}
