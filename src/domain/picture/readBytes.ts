/** Numbers and letters in a file; undefined beyond its end, so that a broken file breaks no reader. */
export type Bytes = {
  readonly length: number;
  readonly u8: (at: number) => number | undefined;
  readonly u16: (at: number, end?: "big" | "little") => number | undefined;
  /** The lowest byte first, which is the only way that files here write three. */
  readonly u24: (at: number) => number | undefined;
  readonly u32: (at: number, end?: "big" | "little") => number | undefined;
  /** Bytes read as Latin letters. */
  readonly text: (at: number, length: number) => string;
};

export function readBytes(source: Uint8Array): Bytes {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const within = (at: number, length: number): boolean =>
    at >= 0 && at + length <= source.byteLength;
  return {
    length: source.byteLength,
    u8: (at) => source[at],
    u16: (at, end = "big") => (within(at, 2) ? view.getUint16(at, end === "little") : undefined),
    u24: (at) =>
      within(at, 3) ? view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 : undefined,
    u32: (at, end = "big") => (within(at, 4) ? view.getUint32(at, end === "little") : undefined),
    text: (at, length) => String.fromCharCode(...source.subarray(at, at + length)),
  };
}
