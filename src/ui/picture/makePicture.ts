import { aspects, cropRect, type Crop } from "#domain/picture/crop.ts";
import { fitThumbnail } from "#domain/picture/fitThumbnail.ts";
import type { OpenedPicture } from "./openPicture.ts";
import { within } from "./within.ts";

/** The widest that a picture is kept, in pixels. */
const mostWidth = 2048;
/** The heaviest, in bytes: what the service takes in one piece. */
const mostFileBytes = 4 * 1024 * 1024;
const qualities = [0.86, 0.75, 0.6, 0.45];

/**
 * The part that was chosen, drawn anew as two JPEGs, large and small: what is not a colour of a pixel
 * does not survive that. Rejects when the browser cannot.
 */
export async function makePicture(
  { bitmap, size }: OpenedPicture,
  crop: Crop,
): Promise<{ readonly thumbnail: string; readonly file: Blob }> {
  const rect = cropRect(crop, size);
  const aspect = aspects[crop.shape];
  const width = Math.max(1, Math.min(mostWidth, Math.round(rect.width)));
  const large = canvasOf(width, aspect);
  draw(large, bitmap, rect.left, rect.top, rect.width, rect.height);
  const file = await encoded(large);
  const thumbnail = await fitThumbnail(width, async (narrower, quality) => {
    const small = shrunk(large, narrower, aspect);
    return small.toDataURL("image/jpeg", quality);
  });
  if (thumbnail === undefined) throw new Error("No thumbnail of the picture is small enough.");
  return { thumbnail, file };
}

async function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of qualities) {
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    canvas.toBlob(resolve, "image/jpeg", quality);
    const file = await within(promise);
    // A browser that cannot write a format writes a PNG instead.
    if (file?.type === "image/jpeg" && file.size <= mostFileBytes) return file;
  }
  throw new Error("The browser made no picture of it.");
}

/** Halved again and again, since a browser that shrinks by much at once leaves pixels out. */
function shrunk(source: HTMLCanvasElement, width: number, aspect: number): HTMLCanvasElement {
  let from = source;
  while (from.width > width * 2) from = copied(from, Math.ceil(from.width / 2), aspect);
  return copied(from, width, aspect);
}

function copied(source: HTMLCanvasElement, width: number, aspect: number): HTMLCanvasElement {
  const canvas = canvasOf(width, aspect);
  draw(canvas, source, 0, 0, source.width, source.height);
  return canvas;
}

function canvasOf(width: number, aspect: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.max(1, Math.round(width / aspect));
  return canvas;
}

/** Draws a part of `source` over all of `canvas`. What can be seen through becomes white, as on paper. */
export function draw(
  canvas: HTMLCanvasElement,
  source: CanvasImageSource,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no room to draw in.");
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, left, top, width, height, 0, 0, canvas.width, canvas.height);
}
