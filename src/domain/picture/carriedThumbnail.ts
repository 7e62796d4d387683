import { mostThumbnail } from "./fitThumbnail.ts";
import type { PictureSize } from "./PictureHeader.ts";
import { readBytes, type Bytes } from "./readBytes.ts";
import { jpegSize } from "./readJpeg.ts";
import { pngStart, readPng } from "./readPng.ts";

/** Wider or higher than any thumbnail is made, in pixels; the memory it takes is bounded by this. */
const mostSide = 1024;

/**
 * A thumbnail out of another person's row, or undefined for what is none. That list is theirs to write, so
 * its word is not taken for anything: an address elsewhere would tell that it was looked at, a few bytes can
 * unfold to a gigabyte of pixels, and a picture is what it begins with, whatever it is called.
 */
export function carriedThumbnail(address: string): string | undefined {
  const [, base64] = /^data:image\/(?:jpeg|png);base64,([A-Za-z\d+/]+={0,2})$/.exec(address) ?? [];
  if (base64 === undefined || address.length > mostThumbnail) return undefined;
  const size = stillSize(base64);
  return size && size.width <= mostSide && size.height <= mostSide ? address : undefined;
}

function stillSize(base64: string): PictureSize | undefined {
  const bytes = bytesOf(base64);
  if (bytes?.u16(0) === 0xff_d8) return jpegSize(bytes);
  if (bytes?.text(0, 8) !== pngStart) return undefined;
  const { isMoving, size } = readPng(bytes);
  return isMoving ? undefined : size;
}

function bytesOf(base64: string): Bytes | undefined {
  try {
    return readBytes(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    // Letters of the alphabet in a number that no bytes come to.
    return undefined;
  }
}
