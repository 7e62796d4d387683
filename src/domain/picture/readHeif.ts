import type { PictureHeader, PictureSize } from "./PictureHeader.ts";
import type { Bytes } from "./readBytes.ts";

/** The boxes that describe a picture come before its data, within this many bytes of any camera's file. */
const describedWithin = 262_144;

/** HEIC and AVIF: what a file is stands in its first box, the sizes of its parts in boxes named `ispe`. */
export function readHeif(bytes: Bytes): PictureHeader {
  const brands = bytes.text(8, Math.min((bytes.u32(0) ?? 8) - 8, 256));
  const size = largest(bytes);
  return {
    format: /avi[fs]/.test(brands)
      ? "avif"
      : /he[iv][cxms]|mif1|msf1/.test(brands)
        ? "heic"
        : "unknown",
    isMoving: /avis|hev[cx]|msf1/.test(brands),
    ...(size && { size }),
  };
}

/** A large picture is made of tiles, so the largest size is the whole's. */
function largest(bytes: Bytes): PictureSize | undefined {
  let found: PictureSize | undefined;
  for (let at = 4; at < Math.min(bytes.length, describedWithin); at += 1) {
    if (bytes.u32(at) !== 0x69_73_70_65) continue;
    const [width, height] = [bytes.u32(at + 8), bytes.u32(at + 12)];
    if (!width || !height) continue;
    if (!found || width * height > found.width * found.height) found = { width, height };
  }
  return found;
}
