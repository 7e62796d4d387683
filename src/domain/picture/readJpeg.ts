import { sizeOf, type PictureSize } from "./PictureHeader.ts";
import type { Bytes } from "./readBytes.ts";

/** The frame header comes after any number of other segments, each with its length. */
export function jpegSize(bytes: Bytes): PictureSize | undefined {
  let at = 2;
  while (bytes.u8(at) === 0xff) {
    const marker = bytes.u8(at + 1) ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Markers without a length: no header that we can follow has one before its frame.
    if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9)) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeOf(bytes.u16(at + 7), bytes.u16(at + 5));
    const length = bytes.u16(at + 2);
    if (length === undefined || length < 2 || marker === 0xda) return undefined;
    at += 2 + length;
  }
  return undefined;
}
