/** Characters that only hide things: marks that flip the reading direction, and controls. */
const dangerous =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\p{Cs}]/u;
const everyDangerous = new RegExp(dangerous, "gu");

// Pasted text brings these along unseen; nobody means them. The joiners U+200C and U+200D stay,
// because emoji and several scripts are spelled with them.
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff]/gu;

// Tag characters spell the flags of England, Scotland and Wales and are otherwise only a hiding place.
const tags =
  /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

/** One line of text as it is kept: composed (NFC), without hidden characters, with single spaces. */
export function cleanText(text: string): string {
  return withoutHidden(text).replace(/\s+/gu, " ").trim();
}

/** As {@link cleanText}, with line breaks kept and at most one empty line between paragraphs. */
export function cleanLines(text: string): string {
  return withoutHidden(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/**
 * Where the first control or direction-changing character stands, counted in UTF-16 units,
 * with its code ("U+202E"). Undefined when there is none; ordinary line breaks and tabs are none.
 */
export function findHidden(
  text: string,
): { readonly at: number; readonly code: string } | undefined {
  const at = text.search(dangerous);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return { at, code: `U+${code}` };
}

// Composed last: taking a mark out from between a letter and its accent lets the two compose.
function withoutHidden(text: string): string {
  return text
    .replace(everyDangerous, "")
    .replace(unseen, "")
    .replace(tags, (_, flag: string | undefined) => flag ?? "")
    .normalize("NFC");
}
