import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, FrameLocator, Page } from "playwright-core";

/** The app inside the shell, to be found by roles and words. */
export function tabIn(page: Page): FrameLocator {
  return page.frameLocator(`iframe[src^="https://app.beyondtarget.example"]`);
}

/** Waits until everything that was changed is in the tenant. */
export async function saved(page: Page): Promise<void> {
  await tabIn(page).getByText("Saved", { exact: true }).waitFor();
}

/** Waits until nothing moves any more, so that a picture or a colour is of the page at rest. */
export async function atRest(page: Page): Promise<void> {
  const frame = await frameOf(page);
  await frame.waitForFunction(
    "document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getComputedTiming().activeDuration === Infinity)",
  );
}

type Check = { readonly data?: { readonly messageKey?: string } | null };
type Finding = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly Check[] }[];
};
type Findings = {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page inside the shell, one line for each element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await atRest(page);
  const frame = await frameOf(page);
  await frame.evaluate(axe);
  const { violations, incomplete }: Findings = await frame.evaluate(
    "axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete }) => ({ violations, incomplete }))",
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    // Axe leaves it to people to judge words that are of the very colour they stand on.
    ...incomplete.flatMap(({ nodes }) =>
      nodes
        .filter(({ any }) => any.some(({ data }) => data?.messageKey === "equalRatio"))
        .map(({ html }) => `cannot be seen: ${html}`),
    ),
  ];
}

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page
    .locator(`iframe[src^="https://app.beyondtarget.example"]`)
    .last()
    .elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The shell shows no page of the app.");
  return frame;
}
