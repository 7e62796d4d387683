const joinsBefore = /^(?:\p{M}|\u200d|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}])/u;
const regional = /[\u{1f1e6}-\u{1f1ff}]/u;

/**
 * `text` cut to at most `most` UTF-16 units, the "…" included: between words where it can,
 * never inside a character, an accent or a joined emoji. At most `mostWords` words.
 */
export function shorten(text: string, most: number, mostWords = Infinity): string {
  const words = text.split(" ");
  const fewer = words.length > mostWords ? words.slice(0, mostWords).join(" ") : text;
  if (fewer.length <= most && fewer === text) return text;
  const room = fewer.slice(0, safeCut(fewer, Math.min(most - 1, fewer.length)));
  const space =
    room.length < fewer.length && fewer[room.length] !== " " ? room.lastIndexOf(" ") : room.length;
  const kept = space > 0 ? room.slice(0, space) : room;
  return `${kept.replace(/[\s.,;:…\-–—]+$/u, "")}…`;
}

function safeCut(text: string, at: number): number {
  let cut = at;
  while (cut > 0 && cut < text.length && splits(text, cut)) cut -= 1;
  return cut;
}

function splits(text: string, cut: number): boolean {
  const after = String.fromCodePoint(text.codePointAt(cut) ?? 0x20);
  const unit = text.charCodeAt(cut);
  const insidePair = unit >= 0xdc00 && unit <= 0xdfff;
  return (
    insidePair ||
    joinsBefore.test(text.slice(cut)) ||
    text[cut - 1] === "\u200d" ||
    // A flag is two letters; cutting before the first of a run is safe, inside a run may not be.
    (regional.test(after) && regional.test(text.slice(Math.max(0, cut - 2), cut)))
  );
}
