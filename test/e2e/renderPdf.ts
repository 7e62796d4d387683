import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext } from "playwright-core";

const require = createRequire(import.meta.url);
const code = (file: string): string =>
  readFileSync(require.resolve(`pdfjs-dist/legacy/build/${file}`), "utf8");

/** Pixels a point: as a screen shows a sheet at its own size, and half as much again. */
const scale = 1.5;

/** Each page of a PDF as a PNG, drawn by a reader that knows nothing of who wrote it. */
export async function renderPdf(
  context: BrowserContext,
  pdf: Uint8Array,
): Promise<readonly Uint8Array[]> {
  const page = await context.newPage();
  try {
    await page.addScriptTag({ type: "module", content: code("pdf.worker.min.mjs") });
    await page.addScriptTag({ type: "module", content: code("pdf.min.mjs") });
    await page.waitForFunction("globalThis.pdfjsLib && globalThis.pdfjsWorker");
    const drawn: readonly string[] = await page.evaluate(`(async () => {
      const letters = atob("${Buffer.from(pdf).toString("base64")}");
      const data = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      const pdf = await globalThis.pdfjsLib.getDocument({ data }).promise;
      const drawn = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const viewport = page.getViewport({ scale: ${String(scale)} });
        const canvas = document.createElement("canvas");
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        await page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
        drawn.push(canvas.toDataURL("image/png"));
      }
      return drawn;
    })()`);
    return drawn.map((address) => Buffer.from(address.slice(address.indexOf(",") + 1), "base64"));
  } finally {
    await page.close();
  }
}
