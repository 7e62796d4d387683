import { sizeOf, type PictureHeader, type PictureSize } from "./PictureHeader.ts";
import type { Bytes } from "./readBytes.ts";

/** WebP: an extended header says all there is to know; the two plain kinds hold one picture each. */
export function readWebp(bytes: Bytes): PictureHeader {
  const kind = bytes.text(12, 4);
  const size = kind === "VP8X" ? extended(bytes) : kind === "VP8L" ? lossless(bytes) : lossy(bytes);
  const isMoving = kind === "VP8X" && ((bytes.u8(20) ?? 0) & 2) !== 0;
  return { format: "webp", isMoving, ...(size && { size }) };
}

function extended(bytes: Bytes): PictureSize | undefined {
  const [width, height] = [bytes.u24(24), bytes.u24(27)];
  return width === undefined || height === undefined
    ? undefined
    : { width: width + 1, height: height + 1 };
}

/** Two numbers of 14 bits, each one less than it means. */
function lossless(bytes: Bytes): PictureSize | undefined {
  const bits = bytes.u32(21, "little");
  if (bits === undefined) return undefined;
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function lossy(bytes: Bytes): PictureSize | undefined {
  const [width, height] = [bytes.u16(26, "little"), bytes.u16(28, "little")];
  return sizeOf(width && width & 0x3fff, height && height & 0x3fff);
}
