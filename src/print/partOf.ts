import ranges from "@fontsource/source-sans-3/unicode.json" with { type: "json" };
import { parts, type Part } from "./faceFiles.ts";

const spans = parts.map((part) => ({ part, spans: spansIn(ranges[part]) }));

/** The part whose file is said to hold a character, by its code point. */
export function partOf(code: number): Part | undefined {
  return spans.find(({ spans }) => spans.some(([from, to]) => code >= from && code <= to))?.part;
}

/** The characters of a part as CSS writes them. */
export function rangeOf(part: Part): string {
  return ranges[part];
}

function spansIn(text: string): readonly (readonly [from: number, to: number])[] {
  return text.split(",").map((span) => {
    const [from = "", to = from] = span.trim().replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
