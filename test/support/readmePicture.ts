import { join, resolve } from "node:path";
import { mkdir } from "node:fs/promises";
import buildProduction from "../e2e/buildProduction.ts";
import { openNorthfold } from "../e2e/northfold.ts";
import makeNorthfold from "../e2e/northfoldTemplate.ts";
import { openMeeting, putIn } from "../e2e/outlookPane.ts";
import { atRest, tabIn } from "../e2e/tabFrame.ts";

// Draws the README's picture anew from the shipped pages, by hand after they have changed:
//   node test/support/readmePicture.ts
const target = resolve(import.meta.dirname, "../../docs/screens.png");
const height = 900;
const board = { width: 840, height };
const invite = { width: 1020, height };

await buildProduction();
await makeNorthfold();
const northfold = await openNorthfold();
try {
  const tab = await northfold.openTab("tom-okafor", { viewport: board });
  await tabIn(tab).getByRole("heading", { name: "Lisbon with my sister" }).first().waitFor();
  await atRest(tab);
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", {
    viewport: invite,
  });
  await putIn(meeting);
  await meeting.pane.locator("html").evaluate((page) => page.scrollTo(0, 0));
  await atRest(meeting.page);

  const pictures = await Promise.all([tab.screenshot(), meeting.page.screenshot()]);
  const [left, right] = pictures.map((png) => `data:image/png;base64,${png.toString("base64")}`);
  const sheet = await meeting.page.context().newPage();
  await sheet.setViewportSize({ width: 1560, height: 800 });
  await sheet.setContent(`<!doctype html>
<style>
  body { margin: 0; display: flex; gap: 24px; padding: 24px; background: #e9e6e1; width: 1512px; }
  img { display: block; min-width: 0; border-radius: 8px; box-shadow: 0 2px 12px rgb(0 0 0 / 18%); }
</style>
<img style="flex: ${board.width}" src="${left}"><img style="flex: ${invite.width}" src="${right}">`);
  await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
  await mkdir(join(target, ".."), { recursive: true });
  await sheet.locator("body").screenshot({ path: target });
} finally {
  await northfold.close();
}
