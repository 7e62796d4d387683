import type { Size } from "#domain/print/paper.ts";
import { inTime } from "./inTime.ts";

/** Pixels an inch: as fine as an office printer shows. */
const fine = 220;
const pointsPerInch = 72;

/** The middle of a picture in the shape of its box, as a JPEG no finer than paper shows; undefined when the browser cannot, or not in time. */
export async function cutPicture(
  page: Document,
  file: Blob,
  box: Size,
): Promise<Uint8Array | undefined> {
  try {
    const bitmap = await inTime(createImageBitmap(file, { imageOrientation: "from-image" }));
    const by = Math.min(bitmap.width / box.width, bitmap.height / box.height);
    const [width, height] = [box.width * by, box.height * by];
    const pixels = Math.min(1, (box.width * fine) / pointsPerInch / width);
    const canvas = page.createElement("canvas");
    canvas.width = Math.max(1, Math.round(width * pixels));
    canvas.height = Math.max(1, Math.round(height * pixels));
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    context.imageSmoothingQuality = "high";
    const [left, top] = [(bitmap.width - width) / 2, (bitmap.height - height) / 2];
    context.drawImage(bitmap, left, top, width, height, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    canvas.toBlob(resolve, "image/jpeg", 0.88);
    const cut = await inTime(promise);
    return cut ? new Uint8Array(await cut.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
