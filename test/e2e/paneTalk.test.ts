import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { openedIn, openMeeting } from "./outlookPane.ts";
import { atRest, axeFindings } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const viewport = { width: 1280, height: 1100 };

/** The pane as it is now in three themes, with what axe finds. */
async function looks(page: Page, name: string): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [look, theme] of [
    ["dark", "dark"],
    ["contrast", "contrast"],
    ["light", "default"],
  ] as const) {
    await page.getByLabel("Theme").selectOption(theme);
    await page.emulateMedia({
      colorScheme: theme === "default" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    const worn = theme === "default" ? "light" : theme;
    await openedIn(page).pane.locator(`html[data-theme="${worn}"]`).waitFor();
    await atRest(page);
    await northfold.picture(page, `pane-${name}-${look}`);
    findings.push(...(await axeFindings(page)).map((found) => `${name}, ${look}: ${found}`));
  }
  return findings;
}

test("what I promised comes first and is ticked there, and the eye hides all of it for this meeting", async () => {
  const { page, pane } = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", { viewport });
  const mine = pane.getByRole("region", { name: "You said you would" });
  const promise = mine.getByRole("checkbox", { name: /^Find somebody to cover Carlisle/ });
  await promise.waitFor();
  const first = pane.getByRole("heading", { level: 2 }).first();
  expect(await first.textContent()).toBe("You said you would");
  await pane.getByRole("region", { name: "Tom said they would" }).waitFor();
  expect(await looks(page, "promises")).toEqual([]);

  await promise.press("Space");
  await pane.getByText("Done. It is ticked on your talk page.").waitFor();
  await promise.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Undo" }).press("Enter");
  await promise.waitFor();

  const whole = pane.getByRole("link", { name: "The whole talk, in Teams" });
  expect(await whole.getAttribute("href")).not.toMatch(/tom|dana|lisbon/i);

  const eye = pane.getByRole("button", { name: "Hide names and goals" });
  await eye.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "This 1-1" }).waitFor();
  expect(await pane.locator("body").innerText()).not.toMatch(/Tom|Lisbon|Carlisle/);
  await page.reload();
  // Over a pane that is opened anew too.
  await pane.getByRole("heading", { level: 1, name: "This 1-1" }).waitFor();
  await eye.press("Space");
  await promise.waitFor();
  await page.close();
});
