import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Goal } from "#domain/goal/goal.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf, teamIdOf } from "#sandbox/seed/organisationPlan.ts";
import { focused, tabBackTo, tabTo } from "./keyboard.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

test("by keys alone a goal rests, is let go without its picture, is removed, and each comes back", async () => {
  const [who, title] = ["callum-fraser", "A wee boat on Loch Fyne"] as const;
  const status = async () => (await goalOf(who, title))?.status;
  const page = await openGoal(who, title);
  const tab = tabIn(page);
  await pressed(page, "Let it rest");
  await expect.poll(status, soon).toBe("resting");
  await pressed(page, "Take it up again");
  await expect.poll(status, soon).toBe("active");

  await pressed(page, "Let it go");
  await tab.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await tab.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => focused(page), soon).toBe("Let it go");
  await page.keyboard.press("Enter");
  await tab.getByRole("dialog").waitFor();
  await pressed(page, "Without the picture");
  await expect.poll(status, soon).toBe("letGo");
  expect((await goalOf(who, title))?.picture).toBeUndefined();
  await pressed(page, "Undo");
  await expect.poll(status, soon).toBe("active");
  expect((await goalOf(who, title))?.picture).toBeDefined();

  await pressed(page, "Remove");
  await expect.poll(() => goalOf(who, title), soon).toBeUndefined();
  await pressed(page, "Undo");
  await expect.poll(status, soon).toBe("active");
  await tabTo(page, title);
  await page.close();
});

test("by keys alone the year is read, and a goal of it opened", async () => {
  const page = await northfold.openTab("tom-okafor");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  await pressed(page, "What went well this year");
  await tab.getByRole("heading", { level: 1, name: /^What went well in \d{4}$/ }).waitFor();
  await pressed(page, "Lisbon with my sister");
  await tab.getByRole("heading", { level: 1, name: "Lisbon with my sister" }).waitFor();
  await page.close();
});

test("by keys alone a goal is put on the wall with its why, kept close, and opened up again", async () => {
  const [who, title] = ["aoife-brennan", "Move from schools to the big accounts"] as const;
  const page = await openGoal(who, title);
  const tab = tabIn(page);
  await pressed(page, /^On the wall of /, "Space");
  await expect.poll(() => cardOf(who, title), soon).toBeDefined();
  await saved(page);
  await pressed(page, "Edit");
  await tabTo(page, "Why it matters");
  await page.keyboard.type("A room where the sale takes a year.");
  await pressed(page, "Save");
  await tab.getByRole("heading", { name: "Who sees this" }).waitFor();
  await pressed(page, "With the why", "Space");
  await expect.poll(async () => (await cardOf(who, title))?.why, soon).toMatch(/^A room/);
  await pressed(page, /^See it as (?!Dana|Tom)/);
  await tab.getByRole("region", { name: /^What everyone in / }).waitFor();

  await pressed(page, "Keep it close");
  await expect.poll(() => cardOf(who, title), soon).toBeUndefined();
  await pressed(page, "Open it up");
  await tab.getByRole("dialog").waitFor();
  // A key held too long shows nothing to anybody.
  await expect.poll(() => focused(page), soon).toBe("Keep it close");
  await page.keyboard.press("Escape");
  await tab.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => focused(page), soon).toBe("Open it up");
  expect(await cardOf(who, title)).toBeUndefined();
  await page.keyboard.press("Enter");
  await tab.getByRole("dialog").waitFor();
  await expect.poll(() => focused(page), soon).toBe("Keep it close");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => cardOf(who, title), soon).toBeDefined();
  await page.close();
});

test("by keys alone words that may be close to somebody are asked about first, and shown once that is answered", async () => {
  const [who, title] = ["priya-nair", "Dance kathak again after eleven years"] as const;
  const page = await openGoal(who, title);
  const tab = tabIn(page);
  const why = async () =>
    (await rowsIn(northfold.company, "dana-whitfield", shownBy(who, "dana-whitfield"))).flatMap(
      (row) => (row.kind === "shownGoal" && row.title === title ? [row.why] : []),
    )[0];
  const before = await why();
  await pressed(page, "Edit");
  await tabTo(page, "Why it matters");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" And since the divorce, evenings are mine.");
  await pressed(page, "Save");
  await tab.getByRole("dialog", { name: "This may now be about something close to you" }).waitFor();
  await expect.poll(() => focused(page), soon).toBe("Keep it close");
  await page.keyboard.press("Escape");
  await tab.getByRole("dialog").waitFor({ state: "detached" });
  expect(await why()).toBe(before);
  // What was typed is still in the form.
  await pressed(page, "Save");
  await tab.getByRole("dialog").waitFor();
  await pressed(page, "Save and show them");
  await expect.poll(why, soon).toMatch(/evenings are mine\.$/);
  await page.close();
});

test("by keys alone somebody new is shown one goal, and no goal after undo", async () => {
  const watch = "Grandad's watch, mended and running";
  const page = await northfold.openTab("tom-okafor", { subPage: "talks" });
  const tab = tabIn(page);
  const seen = async () =>
    (
      await rowsIn(northfold.company, "helen-mensah", shownBy("tom-okafor", "helen-mensah"))
    ).flatMap((row) => (row.kind === "shownGoal" ? [row.title] : []));
  await tab.getByText("You and Helen have held 1-1s here since").waitFor();
  const before = await seen();
  await pressed(page, "Choose what to show Helen");
  await tab.getByRole("dialog", { name: "What may Helen see?" }).waitFor();
  await page.keyboard.press("Escape");
  await tab.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => focused(page), soon).toBe("Choose what to show Helen");
  await page.keyboard.press("Enter");
  await tab.getByRole("dialog").waitFor();
  await pressed(page, watch, "Space");
  await pressed(page, "Show 1 goal to Helen");
  await expect.poll(seen, soon).toEqual([...before, watch]);
  await pressed(page, "Undo");
  await expect.poll(seen, soon).toEqual(before);
  await page.close();
});

test("by keys alone a goal is reached, its page and the year are read, and one comes back", async () => {
  const who = "thuy-nguyen";
  const page = await northfold.openTab(who);
  const tab = tabIn(page);
  await tab.locator("[data-goal] h2").first().waitFor();
  const first = await tab.locator("[data-goal] h2").first().innerText();
  await pressed(page, first);
  await tab.getByRole("heading", { name: "Who sees this" }).waitFor();
  await pressed(page, "I got there");
  await tab.getByRole("heading", { level: 1, name: "You got there" }).waitFor();
  await expect.poll(() => focused(page), soon).toBe("You got there");
  await pressed(page, "What went well this year");
  await tab.getByRole("heading", { level: 1, name: /^What went well in/ }).waitFor();
  await expect.poll(() => focused(page), soon).toMatch(/^What went well in/);
  await tabBackTo(page, "Back to My goals");
  await page.keyboard.press("Enter");
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  expect((await goalOf(who, first))?.status).toBe("achieved");
  await page.close();
});

test("by keys alone a person takes no part and takes part again, takes a copy along, and shares their computer", async () => {
  const who = "mei-ling-chen";
  const page = await northfold.openTab(who);
  const tab = tabIn(page);
  const shown = async () =>
    (await rowsIn(northfold.company, "dana-whitfield", shownBy(who, "dana-whitfield"))).length;
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  const before = await shown();
  expect(before).toBeGreaterThan(0);
  await pressed(page, "Me");
  await tab.getByRole("heading", { name: "Your own copy" }).waitFor();
  await pressed(page, "Take part", "Space");
  await expect.poll(shown, soon).toBe(0);
  await page.keyboard.press("Space");
  await expect.poll(shown, soon).toBe(before);

  await tabTo(page, "Download as data");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const copy = await readFile(await (await coming).path(), "utf8");
  expect(JSON.parse(copy)).toMatchObject({ format: "beyond-target-export" });
  await tab.getByText(/should be among your downloads/).waitFor();

  await tabBackTo(page, "This is a shared computer");
  await page.keyboard.press("Space");
  await tab.getByText("Nothing of yours is kept here once the page is closed").waitFor();
  await tab.getByRole("switch", { name: "This is a shared computer", checked: true }).waitFor();
  await page.close();
});

/** Goes to what has this name by the Tab key, and presses it. */
async function pressed(page: Page, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

async function openGoal(who: PersonKey, title: string): Promise<Page> {
  const page = await northfold.openTab(who);
  await tabIn(page).getByRole("button", { name: title, exact: true }).waitFor();
  await pressed(page, title);
  await tabIn(page).getByRole("heading", { name: "Who sees this" }).waitFor();
  return page;
}

async function goalOf(who: PersonKey, title: string): Promise<Goal | undefined> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows.find((row): row is Goal => row.kind === "goal" && row.title === title);
}

/** The card of a goal as the tenant gives it to a colleague. */
async function cardOf(who: PersonKey, title: string) {
  const place = { kind: "wall", owner: idOf(who), team: teamIdOf("north") } as const;
  const cards = await rowsIn(northfold.company, "callum-fraser", place);
  return cards.find((card) => card.title === title);
}
