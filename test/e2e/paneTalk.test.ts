import { createHash } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pairTag, talkSubPage } from "#domain/talk/pairTag.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { openedIn, openMeeting } from "./outlookPane.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";

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

  const whole = pane.getByRole("link", { name: "Open in Teams" });
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

test("the whole talk opens in the pane by keys, hides with the names, and is closed there", async () => {
  const { page, pane } = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", { viewport });
  const opens = pane.getByRole("button", { name: "The whole talk" });
  await opens.press("Enter");
  const heading = pane.getByRole("heading", { level: 2, name: "Our talk page, Tom and me" });
  await heading.waitFor();
  await pane.getByRole("region", { name: "Before you talk" }).waitFor();
  await hasFocus(heading);
  expect(await looks(page, "whole-talk")).toEqual([]);
  expect(await narrowed(page, "whole-talk")).toEqual([]);

  const point = pane.getByRole("textbox", { name: "A point for Tom" });
  await pane.getByRole("button", { name: "Add a point" }).press("Enter");
  await point.fill("The March review");
  const eye = pane.getByRole("button", { name: "Hide names and goals" });
  await eye.press("Enter");
  await heading.waitFor({ state: "detached" });
  expect(await pane.locator("body").innerText()).not.toMatch(/Tom|Lisbon|Carlisle|March/);
  await eye.press("Enter");
  await heading.waitFor();
  // Whoever shows the names again goes on from there.
  await hasFocus(eye);

  await pane.getByRole("button", { name: /^Close the talk/ }).press("Enter");
  await hasFocus(pane.getByRole("radio", { name: "We met" }));
  expect(await looks(page, "whole-talk-closing")).toEqual([]);
  expect(await narrowed(page, "whole-talk-closing")).toEqual([]);
  const step = pane.getByRole("textbox", { name: "My next step", exact: true });
  await step.fill("Read his offer before Friday");
  await step.press("Enter");
  await pane.getByText("The talk is closed.").waitFor();
  await atRest(page);
  await northfold.picture(page, "pane-whole-talk-closed-light");

  await pane.getByRole("button", { name: "Back to this 1-1" }).press("Enter");
  await hasFocus(opens);
  const mine = pane.getByRole("region", { name: "You said you would" });
  await mine.getByRole("checkbox", { name: /^Read his offer before Friday/ }).waitFor();
  // What was begun in one line for a point is there in the other.
  expect(
    await pane.getByRole("textbox", { name: "What would you like to talk about?" }).inputValue(),
  ).toBe("The March review");

  await page.reload();
  await opens.press("Enter");
  await pane
    .getByRole("region", { name: /^Last time/ })
    .getByText(/You closed it/)
    .waitFor();
  await pane.getByText("Read his offer before Friday").waitFor();
  expect(await pane.getByRole("button", { name: /^Close the talk/ }).count()).toBe(0);
  await page.close();

  const digest = async (text: string): Promise<string> =>
    createHash("sha256").update(text).digest("hex");
  const tag = await pairTag(idOf("dana-whitfield"), idOf("tom-okafor"), digest);
  const hers = await northfold.openTab("dana-whitfield", { subPage: talkSubPage(tag) });
  await tabIn(hers).getByText("Read his offer before Friday").first().waitFor();
  await hers.close();
});

/** The pane as narrow as Outlook makes it, with what axe finds and what does not fit. */
async function narrowed(page: Page, name: string): Promise<readonly string[]> {
  const frame = page.locator("aside.pane iframe");
  await frame.evaluate((one) => one.style.setProperty("width", "320px"));
  const body = openedIn(page).pane.locator("body");
  await expect.poll(() => body.evaluate((one) => one.clientWidth)).toBeLessThanOrEqual(320);
  const over = await body.evaluate((one) =>
    [...one.querySelectorAll("main *")]
      .filter((part) => part.getBoundingClientRect().right > one.clientWidth)
      .map((part) => part.textContent ?? ""),
  );
  const findings = await axeFindings(page);
  await northfold.picture(page, `pane-${name}-narrow`);
  await frame.evaluate((one) => one.style.removeProperty("width"));
  return [...over.map((words) => `${name}, does not fit: ${words}`), ...findings];
}

async function hasFocus(what: Locator): Promise<void> {
  await expect
    .poll(() => what.evaluate((one) => one === one.ownerDocument.activeElement))
    .toBe(true);
}
