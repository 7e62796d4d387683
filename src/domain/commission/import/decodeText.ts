export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded =
  | { readonly status: "text"; readonly text: string; readonly encoding: Encoding }
  /** A workbook, a picture or another file that holds no plain text. */
  | { readonly status: "notText"; readonly workbook: boolean };

/**
 * The text in a file as spreadsheets save it: UTF-8 or UTF-16, with a byte order mark or without,
 * and what no UTF-8 can be as Western European (Windows-1252). The mark is taken off.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isWorkbook(bytes)) return { status: "notText", workbook: true };
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding) ?? decode(bytes, "windows-1252") ?? "";
  if (text.includes("\0")) return { status: "notText", workbook: false };
  const used = decode(bytes, encoding) === undefined ? "windows-1252" : encoding;
  return { status: "text", text, encoding: used };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: in the letters of a heading every other byte is empty.
  const start = bytes.subarray(0, 64);
  const empty = (odd: 0 | 1) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const [even, odd] = [empty(0), empty(1)];
  if (Math.max(even, odd) > start.length / 4) return odd > even ? "utf-16le" : "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Both kinds of Excel workbook begin with marks of their own. */
function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  const zipped = a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
  return zipped || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}
