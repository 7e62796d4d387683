import type { Page } from "playwright-core";
import { tabIn } from "./tabFrame.ts";

/** More stops than any page of the app has. */
const mostStops = 80;

/** Presses Tab until what has this name has the focus, as somebody does who cannot use a mouse. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await pressUntil(page, "Tab", name);
}

export async function tabBackTo(page: Page, name: string | RegExp): Promise<void> {
  await pressUntil(page, "Shift+Tab", name);
}

async function pressUntil(page: Page, key: string, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < mostStops) {
    const now = await focused(page);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    passed.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached “${String(name)}”. It passed ${passed.join(" | ")}.`);
}

/** The name of what has the focus inside the app; empty while the focus is in the shell. */
export async function focused(page: Page): Promise<string> {
  return await tabIn(page)
    .locator("body")
    .evaluate((body) => {
      const now = body.ownerDocument.activeElement;
      if (!(now instanceof HTMLElement) || now === body) return "";
      const isBox =
        now instanceof HTMLInputElement ||
        now instanceof HTMLTextAreaElement ||
        now instanceof HTMLSelectElement;
      const label = isBox ? now.labels?.[0]?.textContent : undefined;
      return (now.getAttribute("aria-label") ?? label ?? now.textContent).trim();
    });
}
