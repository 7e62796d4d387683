/** A tag in some HTML: its name in lower case and where it stands, in UTF-16 units. */
export type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
};

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;
const rawText: ReadonlySet<string> = new Set(["script", "style", "title", "textarea", "xml"]);

/**
 * Calls `visit` for each tag of `body` in order, reading every character once. Comments, declarations
 * and the insides of scripts and styles are passed over, as a browser would. Stops at what is never closed.
 */
export function scanHtml(body: string, visit: (tag: Tag) => void): void {
  let at = body.indexOf("<");
  while (at >= 0) {
    const end = readAt(body, at, visit);
    if (end === undefined) return;
    at = body.indexOf("<", end);
  }
}

/** The end of what starts with the "<" at `at`; undefined when it has none. */
function readAt(body: string, at: number, visit: (tag: Tag) => void): number | undefined {
  if (body.startsWith("<!--", at)) return after(body, "-->", at + 4);
  if (body[at + 1] === "!" || body[at + 1] === "?") return after(body, ">", at + 2);
  tagStart.lastIndex = at;
  const match = tagStart.exec(body);
  if (!match) return at + 1;

  const end = tagEnd(body, tagStart.lastIndex);
  if (end === undefined) return undefined;
  const name = (match[2] ?? "").toLowerCase();
  const closes = match[1] === "/";
  visit({ name, closes, start: at, end });
  if (closes || !rawText.has(name) || body[end - 2] === "/") return end;

  const closing = new RegExp(`</${name}`, "giu");
  closing.lastIndex = end;
  return closing.exec(body)?.index;
}

function after(body: string, mark: string, from: number): number | undefined {
  const at = body.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** One past the ">" of a tag; a ">" inside a quoted attribute does not end it. */
function tagEnd(body: string, from: number): number | undefined {
  let quoteMark = "";
  for (let at = from; at < body.length; at += 1) {
    const character = body[at];
    if (quoteMark !== "") {
      if (character === quoteMark) quoteMark = "";
    } else if (character === ">") return at + 1;
    // A quote only opens a value after "="; elsewhere it is a slip of the writer.
    else if (
      (character === '"' || character === "'") &&
      /=\s*$/u.test(body.slice(Math.max(from, at - 8), at))
    )
      quoteMark = character;
  }
  return undefined;
}
