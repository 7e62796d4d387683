import type { PictureSize } from "#domain/picture/PictureHeader.ts";
import {
  mostBytes,
  refusePicture,
  refuseUndecoded,
  type PictureRefusal,
} from "#domain/picture/refusePicture.ts";
import { within } from "./within.ts";

/** A picture as it can be drawn, the right way up. */
export type OpenedPicture = {
  readonly bitmap: ImageBitmap;
  /** As it is seen, after any turning. */
  readonly size: PictureSize;
};

/** Opens a file that somebody chose, or says why not. Its header is read before anything is decoded. */
export async function openPicture(file: Blob): Promise<OpenedPicture | PictureRefusal> {
  if (file.size > mostBytes) return "tooHeavy";
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await within(file.arrayBuffer()));
  } catch {
    // A folder, or a file that went away after it was chosen.
    return "notAPicture";
  }
  const refusal = refusePicture(bytes);
  if (refusal) return refusal;
  try {
    const options: ImageBitmapOptions = { imageOrientation: "from-image" };
    const bitmap = await within(createImageBitmap(new Blob([bytes]), options));
    return { bitmap, size: { width: bitmap.width, height: bitmap.height } };
  } catch {
    return refuseUndecoded(bytes);
  }
}
