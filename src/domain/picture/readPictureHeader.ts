import { sizeOf, type PictureHeader, type PictureSize } from "./PictureHeader.ts";
import { readBytes, type Bytes } from "./readBytes.ts";
import { readHeif } from "./readHeif.ts";
import { jpegSize } from "./readJpeg.ts";
import { readPng, pngStart } from "./readPng.ts";
import { readWebp } from "./readWebp.ts";

/**
 * What `file` is by its own first bytes; its name and media type are anybody's word. Nothing is
 * decoded, so that a file made to fill the memory is known before it can.
 */
export function readPictureHeader(file: Uint8Array): PictureHeader {
  const bytes = readBytes(file);
  if (bytes.u16(0) === 0xff_d8) return sized("jpeg", false, jpegSize(bytes));
  if (bytes.text(0, 8) === pngStart) return png(bytes);
  if (/^GIF8[79]a$/.test(bytes.text(0, 6))) return gif(bytes);
  if (bytes.text(0, 4) === "RIFF" && bytes.text(8, 4) === "WEBP") return readWebp(bytes);
  if (bytes.text(4, 4) === "ftyp") return readHeif(bytes);
  // A drawing is text, with declarations and comments before its element as often as not.
  if (/<svg[\s>]/i.test(bytes.text(0, 4096))) return { format: "svg", isMoving: false };
  return { format: "unknown", isMoving: false };
}

function sized(
  format: PictureHeader["format"],
  isMoving: boolean,
  size: PictureSize | undefined,
): PictureHeader {
  return { format, isMoving, ...(size && { size }) };
}

function png(bytes: Bytes): PictureHeader {
  const { isMoving, size } = readPng(bytes);
  return sized("png", isMoving, size);
}

/** A second picture in the file makes it move. */
function gif(bytes: Bytes): PictureHeader {
  const size = sizeOf(bytes.u16(6, "little"), bytes.u16(8, "little"));
  let at = 13 + tableLength(bytes.u8(10));
  let pictures = 0;
  while (at < bytes.length) {
    const block = bytes.u8(at);
    if (block === 0x2c) {
      pictures += 1;
      if (pictures > 1) return sized("gif", true, size);
      at = afterBlocks(bytes, at + 11 + tableLength(bytes.u8(at + 9)));
    } else if (block === 0x21) at = afterBlocks(bytes, at + 2);
    else break;
  }
  return sized("gif", false, size);
}

/** The length in bytes of the colour table that these flags announce. */
function tableLength(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function afterBlocks(bytes: Bytes, start: number): number {
  let at = start;
  for (let length = bytes.u8(at); length !== undefined && length > 0; length = bytes.u8(at))
    at += 1 + length;
  return at + 1;
}
