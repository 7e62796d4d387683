/** Pictures' files as far as their headers go, byte by byte as the formats' specifications lay them out. */

const letters = (text: string): number[] =>
  Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 65_535)];
const low16 = (value: number): number[] => u16(value).reverse();
const low24 = (value: number): number[] => [...low16(value & 65_535), value >> 16];
const low32 = (value: number): number[] => u32(value).reverse();

export type Size = { readonly width: number; readonly height: number };

/** One segment of a JPEG with its marker and length. */
function segment(marker: number, payload: readonly number[]): number[] {
  return [0xff, marker, ...u16(payload.length + 2), ...payload];
}

/** EXIF of a phone: which way up it was held, and where it was, in degrees north and west. */
export function exif(orientation: number, north: number, west: number): number[] {
  const entry = (tag: number, kind: number, count: number, value: number[]): number[] => [
    ...u16(tag),
    ...u16(kind),
    ...u32(count),
    ...[...value, 0, 0, 0, 0].slice(0, 4),
  ];
  // Offsets count from the "MM" of the TIFF header: 8 to the first directory, of two entries.
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const placesAt = gpsAt + 2 + 4 * 12 + 4;
  const directory = [
    ...u16(2),
    ...entry(0x0112, 3, 1, u16(orientation)),
    ...entry(0x8825, 4, 1, u32(gpsAt)),
    ...u32(0),
  ];
  const gps = [
    ...u16(4),
    ...entry(1, 2, 2, letters("N\0")),
    ...entry(2, 5, 3, u32(placesAt)),
    ...entry(3, 2, 2, letters("W\0")),
    ...entry(4, 5, 3, u32(placesAt + 24)),
    ...u32(0),
  ];
  const place = (degrees: number): number[] => {
    const whole = Math.floor(degrees);
    const minutes = Math.round((degrees - whole) * 60 * 1000);
    return [...u32(whole), ...u32(1), ...u32(minutes), ...u32(1000), ...u32(0), ...u32(1)];
  };
  return segment(0xe1, [
    ...letters("Exif\0\0"),
    ...letters("MM"),
    ...u16(42),
    ...u32(8),
    ...directory,
    ...gps,
    ...place(north),
    ...place(west),
  ]);
}

/** Free text about a picture, in the two places where programs write it. */
export function comments(text: string): number[] {
  return [
    ...segment(0xfe, letters(text)),
    ...segment(0xe1, [...letters("http://ns.adobe.com/xap/1.0/\0"), ...letters(text)]),
  ];
}

/** A JPEG's head: `before` are segments ahead of the one that says its size. */
export function jpegHead({ width, height }: Size, before: readonly number[] = []): Uint8Array {
  const frame = [8, ...u16(height), ...u16(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  return new Uint8Array([0xff, 0xd8, ...before, ...segment(0xc0, frame), 0xff, 0xd9]);
}

/** `file` with segments put in where cameras put them, right after its start. */
export function withSegments(file: Uint8Array, segments: readonly number[]): Uint8Array {
  return new Uint8Array([...file.subarray(0, 2), ...segments, ...file.subarray(2)]);
}

/** The markers of a JPEG's segments up to its data, in hexadecimal, those of programs with their names. */
export function segmentsOf(file: Uint8Array): readonly string[] {
  const found: string[] = [];
  let at = 2;
  while (file[at] === 0xff && at + 4 <= file.length) {
    const marker = file[at + 1] ?? 0;
    const length = (file[at + 2] ?? 0) * 256 + (file[at + 3] ?? 0);
    const name = String.fromCharCode(...file.subarray(at + 4, at + 10)).replace(/[^\w:/]/g, "");
    const isProgram = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    found.push(isProgram ? `${marker.toString(16)} ${name}` : marker.toString(16));
    if (marker === 0xda) break;
    at += 2 + length;
  }
  return found;
}

function chunk(kind: string, payload: readonly number[]): number[] {
  // The checksum is not read by anybody who only looks at headers.
  return [...u32(payload.length), ...letters(kind), ...payload, 0, 0, 0, 0];
}

const pngSignature = [137, 80, 78, 71, 13, 10, 26, 10];

export function pngHead({ width, height }: Size, isMoving = false): Uint8Array {
  return new Uint8Array([
    ...pngSignature,
    ...chunk("IHDR", [...u32(width), ...u32(height), 8, 6, 0, 0, 0]),
    ...chunk("tEXt", letters("Comment\0by hand")),
    ...(isMoving ? chunk("acTL", [...u32(2), ...u32(0)]) : []),
    ...chunk("IDAT", [1, 2, 3]),
    ...chunk("IEND", []),
  ]);
}

const segmentOfText = [0x21, 0xfe, 3, ...letters("any"), 0];
const noOffset = [0, 0, 0, 0];
const twoColours = [0x80, 1, 2, 3, 4, 5, 6];
const noPixels = [2, 2, 0x4c, 1, 0];

/** A GIF of so many frames, each with a colour table of its own and a comment before it. */
export function gifOf({ width, height }: Size, frames: number): Uint8Array {
  const frame = [
    ...segmentOfText,
    0x2c,
    ...noOffset,
    ...low16(width),
    ...low16(height),
    ...twoColours,
    ...noPixels,
  ];
  const head = [...letters("GIF89a"), ...low16(width), ...low16(height), 0x80, 0, 0];
  const all = Array.from({ length: frames }, () => frame).flat();
  return new Uint8Array([...head, 0, 0, 0, 255, 255, 255, ...all, 0x3b]);
}

const riff = (kind: string, payload: readonly number[]): Uint8Array =>
  new Uint8Array([
    ...letters("RIFF"),
    ...low32(payload.length + 12),
    ...letters("WEBP"),
    ...letters(kind),
    ...low32(payload.length),
    ...payload,
  ]);

export const webpHeads: Readonly<Record<string, (size: Size, isMoving?: boolean) => Uint8Array>> = {
  extended: ({ width, height }, isMoving = false) =>
    riff("VP8X", [isMoving ? 2 : 0, 0, 0, 0, ...low24(width - 1), ...low24(height - 1)]),
  lossy: ({ width, height }) =>
    riff("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, ...low16(width), ...low16(height)]),
  lossless: ({ width, height }) =>
    riff("VP8L", [0x2f, ...low32(((width - 1) | ((height - 1) << 14)) >>> 0)]),
};

/** HEIC or AVIF of one brand, with the sizes of its parts. */
export function heifHead(brand: string, sizes: readonly Size[]): Uint8Array {
  const box = (kind: string, payload: readonly number[]): number[] => [
    ...u32(payload.length + 8),
    ...letters(kind),
    ...payload,
  ];
  const parts = sizes.flatMap(({ width, height }) =>
    box("ispe", [...u32(0), ...u32(width), ...u32(height)]),
  );
  return new Uint8Array([
    ...box("ftyp", [...letters(brand), ...u32(0), ...letters(brand)]),
    ...box("meta", [...u32(0), ...box("iprp", box("ipco", parts))]),
    ...box("mdat", [1, 2, 3, 4]),
  ]);
}
