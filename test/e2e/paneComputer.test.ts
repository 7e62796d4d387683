import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { openedIn, openMeeting } from "./outlookPane.ts";
import { appFrame } from "./pictures.ts";
import { atRest, axeFindings } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

afterEach(() => northfold.company.tenant.faults.clear());

const looks = [
  ["light", "default"],
  ["dark", "dark"],
  ["contrast", "contrast"],
] as const;

test("on a computer that several people use the pane keeps nothing, and loses nothing on the way", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom");
  const { page, pane } = meeting;
  await pane.getByRole("button", { name: "Add a point" }).click();
  await pane
    .getByLabel("What would you like to talk about?")
    .fill("What the Carlisle office is like");
  northfold.company.tenant.faults.offline(true);
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  await pane.getByText("Saved on this device.").waitFor();
  expect(await storedIn(page)).toBeGreaterThan(0);

  await pane.getByText("This computer", { exact: true }).focus();
  await page.keyboard.press("Enter");
  const theSwitch = pane.getByRole("switch", { name: "This is a shared computer" });
  await theSwitch.press("Space");
  await pane.getByText("One change has not reached SharePoint yet.").waitFor();
  const findings: string[] = [];
  for (const [look, theme] of looks) {
    await page.getByLabel("Theme").selectOption(theme);
    await page.emulateMedia({
      colorScheme: theme === "default" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    await atRest(page);
    await openedIn(page).pane.locator(".this-computer").scrollIntoViewIfNeeded();
    await northfold.picture(page, `pane-computer-${look}`);
    findings.push(...(await axeFindings(page)).map((found) => `${look}: ${found}`));
  }
  expect(findings).toEqual([]);

  // Left as it was, then turned in earnest, once the point has arrived.
  await pane.getByRole("button", { name: "Leave the switch as it was" }).press("Enter");
  expect(await theSwitch.isChecked()).toBe(false);
  await theSwitch.press("Space");
  await pane.getByText("One change has not reached SharePoint yet.").waitFor();
  northfold.company.tenant.faults.offline(false);
  await pane
    .getByRole("button", { name: "Go on", exact: true })
    .press("Enter", { timeout: 40_000 });
  await pane.getByText("This computer", { exact: true }).waitFor({ state: "hidden" });
  await pane.getByText("What the Carlisle office is like").waitFor({ timeout: 40_000 });
  await expect.poll(() => storedIn(page)).toBe(0);
  await pane.getByText("This computer", { exact: true }).click();
  expect(await theSwitch.isChecked()).toBe(true);
  await pane.getByText("Nothing of yours is kept here once this pane is closed").waitFor();
  await northfold.picture(page, "pane-computer-shared");

  await theSwitch.click();
  await pane.getByRole("button", { name: "Go on", exact: true }).click();
  await expect.poll(() => storedIn(page), { timeout: 20_000 }).toBeGreaterThan(0);
  await page.close();
});

/** How many entries lie in what this browser keeps of Dana. */
async function storedIn(page: Page): Promise<number> {
  return await appFrame(page).evaluate(async (me) => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const counts = names
      .filter((name) => name.includes(me))
      .map(
        (name) =>
          new Promise<number>((resolve, reject) => {
            const asked = indexedDB.open(name);
            asked.addEventListener("error", () => reject(asked.error ?? new Error("No database.")));
            asked.addEventListener("success", () => {
              const database = asked.result;
              const stores = Array.from(database.objectStoreNames);
              if (stores.length === 0) {
                database.close();
                return resolve(0);
              }
              const reading = database.transaction(stores);
              let sum = 0;
              for (const store of stores) {
                const counting = reading.objectStore(store).count();
                counting.addEventListener("success", () => (sum += counting.result));
              }
              reading.addEventListener("complete", () => {
                database.close();
                resolve(sum);
              });
            });
          }),
      );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }, idOf("dana-whitfield"));
}
