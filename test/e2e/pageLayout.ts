import type { BrowserContext, Frame, Page } from "playwright-core";
import { atRest } from "./tabFrame.ts";

/** Counts from now on what moves on a page without anybody having pressed anything. */
export async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(`
    window.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "").slice(0, 120));
        window.layoutShifts.push({ value: entry.value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  `);
}

type Shift = { readonly value: number; readonly moved: readonly string[] };

/** What moved in the app's page since it was opened. */
export async function shiftsIn(page: Page): Promise<readonly Shift[]> {
  return await (await appFrame(page)).evaluate("window.layoutShifts");
}

/**
 * What does not fit the app's page: the page itself where it scrolls sideways, elements that stick out
 * at a side, and words cut off inside their box. What is hidden from sight on purpose is left out.
 */
export async function misfits(page: Page): Promise<string[]> {
  return await (
    await appFrame(page)
  ).evaluate(`(() => {
    const found = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > innerWidth) found.push("the page scrolls sideways: " + root.scrollWidth + " of " + innerWidth);
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hidden = box.width <= 1 || box.height <= 1 || style.visibility === "hidden" || style.clipPath !== "none";
      if (hidden || element.closest("svg, [aria-hidden=true]")) continue;
      const label = element.labels?.[0]?.textContent ?? element.getAttribute("aria-label") ?? element.textContent;
      const named = element.tagName + " " + label.slice(0, 60);
      if (box.right > innerWidth + 1 || box.left < -1) found.push("sticks out: " + named);
      const cuts = style.overflowX === "hidden" || style.overflowX === "clip";
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
      if (cuts && words && element.scrollWidth > element.clientWidth + 1) found.push("is cut: " + named);
    }
    return found;
  })()`);
}

/** As wide as 1280 px are at 400 %. */
const zoomedWidth = 320;

/** What does not fit at 400 %; `seen` is called while the page is so narrow. The page is as before afterwards. */
export async function misfitsZoomed(
  page: Page,
  seen: () => Promise<void>,
): Promise<readonly string[]> {
  const before = page.viewportSize();
  if (!before) throw new Error("The page has no size of its own to come back to.");
  const full = await widthOf(page);
  const turn = async (width: number, isThere: string): Promise<void> => {
    await page.setViewportSize({ width, height: before.height });
    await (await appFrame(page)).waitForFunction(isThere);
    await atRest(page);
  };
  await turn(zoomedWidth, `innerWidth <= ${String(zoomedWidth)}`);
  await seen();
  const found = await misfits(page);
  await turn(before.width, `innerWidth === ${String(full)}`);
  return found.map((finding) => `at 400 %: ${finding}`);
}

/** How wide the app's page is, in CSS pixels. */
export async function widthOf(page: Page): Promise<number> {
  return await (await appFrame(page)).evaluate("innerWidth");
}

async function appFrame(page: Page): Promise<Frame> {
  const handle = await page
    .locator(`iframe[src^="https://app.beyondtarget.example"]`)
    .last()
    .elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The shell shows no page of the app.");
  return frame;
}
