import { families, inks, weights } from "#domain/print/looks.ts";
import { inTime } from "./inTime.ts";
import type { Paint } from "./PdfParts.ts";

/** Pixels a point: sharp on paper at arm's length. */
const scale = 4;

/** Draws text with whatever letters the device has. */
export function paintText(page: Document): Paint {
  return async (text, { size, weight, ink, direction }) => {
    const canvas = page.createElement("canvas");
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    const font = `${String(weights[weight])} ${String(size * scale)}px ${families}`;
    context.font = font;
    context.direction = direction;
    const wide = Math.ceil(context.measureText(text).width);
    // Room above and below for signs that reach further than letters do.
    const baseline = Math.ceil(size * scale * 1.05);
    canvas.width = Math.max(1, wide);
    canvas.height = Math.ceil(size * scale * 1.4);
    // Its settings went with the size.
    context.font = font;
    context.direction = direction;
    context.textAlign = "left";
    context.fillStyle = inks[ink];
    context.fillText(text, 0, baseline);
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    canvas.toBlob(resolve, "image/png");
    const file = await inTime(promise).catch(() => null);
    if (!file) return undefined;
    return {
      png: new Uint8Array(await file.arrayBuffer()),
      width: canvas.width / scale,
      height: canvas.height / scale,
      baseline: baseline / scale,
    };
  };
}
