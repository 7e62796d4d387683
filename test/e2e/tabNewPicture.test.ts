import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { shiftsIn, watchShifts } from "./pageLayout.ts";
import {
  appFrame,
  filesIn,
  give,
  pictureOf,
  picturesKept,
  plain,
  widthShown,
  type StoredFile,
} from "./pictures.ts";
import { axeFindings, saved, tabIn } from "./tabFrame.ts";

let northfold: Northfold;

const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

test("a picture chosen while a goal is written outlives the page, and is the goal's once it is added", async () => {
  const before = await filesOf("callum-fraser");
  const page = await northfold.openTab("callum-fraser", { subPage: "new" });
  const tab = tabIn(page);
  const title = "A shed to mend clocks in";
  await tab.getByRole("textbox", { name: "What are you working for?" }).fill(title);
  await tab.getByRole("button", { name: "Add a picture" }).waitFor();
  await give(page, "paste", await plain(page, { width: 1600, height: 900 }));
  await tab.getByRole("application", { name: "What is shown of the picture" }).waitFor();
  expect(await tab.getByText("Only you will see it.").count()).toBe(1);
  await tab.getByRole("button", { name: "Use this picture" }).click();
  await tab.getByRole("img", { name: title }).waitFor();
  await expect.poll(() => widthShown(page), soon).toBe(1600);
  expect(await axeFindings(page)).toEqual([]);
  await northfold.picture(page, "picture-new-goal-light");
  expect(await filesOf("callum-fraser")).toEqual(before);
  await page.close();

  const again = await northfold.openTab("callum-fraser", { subPage: "new" });
  await tabIn(again).getByRole("img", { name: title }).waitFor();
  await expect.poll(() => widthShown(again), soon).toBe(1600);
  await tabIn(again).getByRole("button", { name: "Add goal" }).click();
  await tabIn(again).getByRole("heading", { name: "Who sees this" }).waitFor();
  await expect
    .poll(async () => (await filesOf("callum-fraser")).length, soon)
    .toBe(before.length + 1);
  await saved(again);
  const picture = await pictureOf(northfold.company, "callum-fraser", title);
  const names = (await filesOf("callum-fraser")).map(({ name }) => name);
  expect(names).toContain(`${picture?.fileId}.jpg`);
  await again.close();
});

test("a picture goes from the device with the goal that is given up", async () => {
  const page = await northfold.openTab("arjun-mehta", { subPage: "new" });
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a picture" }).waitFor();
  const before = await picturesKept(page, "arjun-mehta");
  await give(page, "drop", await plain(page, { width: 1600, height: 900 }));
  await tab.getByRole("textbox", { name: "What is in the picture?" }).fill("Two colours");
  await tab.getByRole("button", { name: "Use this picture" }).click();
  await tab.getByRole("img", { name: "Two colours" }).waitFor();
  await expect.poll(() => picturesKept(page, "arjun-mehta"), soon).toBe(before + 1);
  await tab.getByRole("button", { name: "Cancel" }).click();
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  await expect.poll(() => picturesKept(page, "arjun-mehta"), soon).toBe(before);
  await page.close();
});

test("a goal's first picture, and its way to SharePoint, move nothing on the page", async () => {
  await watchShifts(northfold.context);
  const page = await northfold.openTab("arjun-mehta", { subPage: "new" });
  const tab = tabIn(page);
  await tab.getByRole("textbox", { name: "What are you working for?" }).fill("A quiet Thursday");
  await tab.getByRole("button", { name: "Add goal" }).click();
  await tab.getByRole("button", { name: "Add a picture" }).waitFor();
  await saved(page);
  await appFrame(page).evaluate("window.layoutShifts.length = 0");
  northfold.company.tenant.faults.delay(700);
  await give(page, "paste", await plain(page, { width: 2400, height: 1600 }));
  await tab.getByRole("button", { name: "Use this picture" }).click();
  await tab.getByRole("progressbar").waitFor();
  await tab.getByRole("progressbar").waitFor({ state: "detached" });
  northfold.company.tenant.faults.delay(0);
  const shifts = await shiftsIn(page);
  expect(shifts.filter(({ value }) => value >= 0.01)).toEqual([]);
  await page.close();
});

async function filesOf(who: PersonKey): Promise<readonly StoredFile[]> {
  return await filesIn(northfold.company, who);
}
