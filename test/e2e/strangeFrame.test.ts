import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { appAddress } from "./northfoldTemplate.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(async () => {
  await northfold?.close();
});

test("a frame that is not Teams is shown nothing that a borrowed click could share", async () => {
  const known = await northfold.openTab("tom-okafor");
  const page = await known.context().newPage();
  // Any page that does not speak as Teams does; a refusal of Graph's is one without scripts of its own.
  await page.goto("https://graph.microsoft.com/v1.0/me");
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.src = address;
    document.body.append(frame);
  }, appAddress);
  const frame = page.frameLocator("iframe");
  // The page gives Teams ten seconds to answer.
  await frame.getByRole("alert").waitFor({ timeout: 25_000 });
  expect(await frame.getByRole("alert").textContent()).toContain("Open the tab from Teams");
  expect(await frame.getByRole("navigation").count()).toBe(0);
});
