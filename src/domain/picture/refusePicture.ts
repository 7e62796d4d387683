import { readPictureHeader } from "./readPictureHeader.ts";

/** Why a file is not taken; `undecodable` is a picture in a format this browser cannot show. */
export type PictureRefusal =
  | "tooHeavy"
  | "tooManyPixels"
  | "moving"
  | "drawing"
  | "notAPicture"
  | "undecodable"
  | "broken";

/** The heaviest file that is read at all, in bytes. */
export const mostBytes = 25 * 1024 * 1024;
/** The largest picture that is decoded: four bytes of memory each. */
const mostPixels = 50_000_000;

/** Why `file` is refused before anything of it is decoded; undefined when it is worth a try. */
export function refusePicture(file: Uint8Array): PictureRefusal | undefined {
  if (file.byteLength > mostBytes) return "tooHeavy";
  const { format, isMoving, size } = readPictureHeader(file);
  if (format === "svg") return "drawing";
  if (format === "unknown") return "notAPicture";
  if (isMoving) return "moving";
  // Every picture says how large it is; one that does not was cut off.
  if (size === undefined) return "broken";
  return size.width * size.height > mostPixels ? "tooManyPixels" : undefined;
}

/** Why `file`, which the browser would not decode, is refused: it may be whole and of a format unknown there. */
export function refuseUndecoded(file: Uint8Array): PictureRefusal {
  const { format } = readPictureHeader(file);
  return format === "heic" || format === "avif" ? "undecodable" : "broken";
}
