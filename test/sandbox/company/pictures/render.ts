import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { pictureNames } from "../pictureNames.ts";
import { height, width } from "./paint.ts";
import { scenes } from "./scenes.ts";

// Renders the scenes to the JPEG files beside this script: `node test/sandbox/company/pictures/render.ts [name ...]`.
// The files are kept, so that a sandbox needs no browser to fill itself.

/** A little under what fits into 40 kB once written as base64 in a `data:` address. */
const largest = 29_000;

const asked = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--force-color-profile=srgb"],
});
try {
  const page = await browser.newPage({ viewport: { width, height } });
  for (const name of pictureNames) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${scenes[name]()}`);
    let quality = 86;
    let file = await page.screenshot({ type: "jpeg", quality });
    while (file.length > largest && quality > 40) {
      quality -= 3;
      file = await page.screenshot({ type: "jpeg", quality });
    }
    await writeFile(new URL(`./${name}.jpg`, import.meta.url), file);
    console.log(`${name}: ${file.length} bytes at quality ${quality}`);
  }
} finally {
  await browser.close();
}
