import { sizeOf, type PictureSize } from "./PictureHeader.ts";
import type { Bytes } from "./readBytes.ts";

/** What every PNG begins with. */
export const pngStart = "\u0089PNG\r\n\u001a\n";

/** The size of a PNG and whether it moves, which a chunk before the picture's own data says. */
export function readPng(bytes: Bytes): {
  readonly isMoving: boolean;
  readonly size: PictureSize | undefined;
} {
  const size = bytes.text(12, 4) === "IHDR" ? sizeOf(bytes.u32(16), bytes.u32(20)) : undefined;
  for (let at = 8; at < bytes.length;) {
    const kind = bytes.text(at + 4, 4);
    if (kind === "acTL") return { isMoving: true, size };
    if (kind === "IDAT") break;
    at += 12 + (bytes.u32(at) ?? bytes.length);
  }
  return { isMoving: false, size };
}
