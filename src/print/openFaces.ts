import { families, family, weights } from "#domain/print/looks.ts";
import type { Measure, Weight } from "#domain/print/Sheet.ts";
import { faceFiles, parts } from "./faceFiles.ts";
import { inTime } from "./inTime.ts";
import { rangeOf } from "./partOf.ts";

const limitMillis = 10_000;
const measuredAt = 100;

/**
 * Lets the page draw and measure with the letters of these words: their files are fetched, and waited
 * for no longer than ten seconds; the device's own letters stand in for what does not come.
 */
export async function openFaces(page: Document, words: readonly string[]): Promise<Measure> {
  declare(page.fonts);
  const text = [...new Set(words.join(" "))].join("");
  const loading = Object.values(weights).map(
    async (weight) => await page.fonts.load(`${String(weight)} 16px "${family}"`, text),
  );
  await inTime(Promise.allSettled(loading), limitMillis).catch(() => undefined);
  const context = page.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (part, size, weight) => {
    const key = `${weight} ${part}`;
    const at = known.get(key) ?? widthOf(context, part, weight);
    known.set(key, at);
    return (at * size) / measuredAt;
  };
}

function widthOf(context: CanvasRenderingContext2D | null, text: string, weight: Weight): number {
  // A browser without a canvas measures nothing; then letters count as wide ones.
  if (!context) return text.length * measuredAt * 0.6;
  context.font = `${String(weights[weight])} ${String(measuredAt)}px ${families}`;
  return context.measureText(text).width;
}

/** Each part is fetched by the browser once a letter of it is wanted. */
function declare(fonts: FontFaceSet): void {
  if ([...fonts].some((face) => face.family.replaceAll('"', "") === family)) return;
  for (const part of parts)
    for (const weight of ["regular", "semibold"] as const)
      fonts.add(
        new FontFace(family, `url("${faceFiles[part][weight]}") format("woff")`, {
          weight: String(weights[weight]),
          unicodeRange: rangeOf(part),
        }),
      );
}
