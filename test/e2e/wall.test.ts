import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf, teamIdOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";
import { rowsIn } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 15_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const tall = { width: 1280, height: 1500 };

test("everyone of the team sees the same wall, the leader's card first", async () => {
  const walls: string[][] = [];
  for (const who of ["dana-whitfield", "tom-okafor", "yusuf-demir"] as const) {
    const page = await openWall(who);
    walls.push(await tabIn(page).getByRole("article").getByRole("heading").allInnerTexts());
    const first = tabIn(page).getByRole("article").first();
    expect(await first.innerText()).toContain("leads the team");
    await page.close();
  }
  const [danas, ...others] = walls;
  expect(danas?.length).toBeGreaterThan(8);
  for (const wall of others) expect(wall).toEqual(danas);
});

test("a wall has no date, no progress, no amount and nothing kept close", async () => {
  const page = await openWall("tom-okafor");
  const words = await tabIn(page).getByRole("list").innerText();
  expect(words).not.toMatch(/steps done|out of|20\d\d|£|%/);
  expect(words).not.toContain("pier");
  expect(words).not.toContain("bench for Dad");
  await page.close();
});

test("a goal put on the wall there is seen by a colleague, and gone again when taken off", async () => {
  const page = await openWall("tom-okafor");
  const tab = tabIn(page);
  const title = "A new kitchen, with a seat in the window";
  await tab.getByRole("button", { name: "Show a goal" }).click();
  const dialog = tab.getByRole("dialog");
  expect(await dialog.getByText("Be at the pool side on Thursdays").count()).toBe(0);
  await dialog.getByRole("switch", { name: title, exact: true }).uncheck();
  await dialog.getByRole("button", { name: "Done" }).click();
  await tab.getByRole("button", { name: "Show a goal" }).waitFor();
  await expect.poll(() => titlesOfTom(), soon).not.toContain(title);
  await expect.poll(() => titlesSeenBy("priya-nair"), soon).not.toContain(title);
  await tab.getByRole("button", { name: "Show a goal" }).click();
  await dialog.getByRole("switch", { name: title, exact: true }).check();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect.poll(() => titlesOfTom(), soon).toContain(title);
  await tab.getByRole("heading", { name: title }).waitFor();
  await expect.poll(() => titlesSeenBy("priya-nair"), soon).toContain(title);
  await page.close();
});

test("somebody from outside the team is told so, and sees no card", async () => {
  const page = await northfold.openWall("carys-morgan", "north");
  await tabIn(page).getByText("This channel's team is not in Beyond Target's directory").waitFor();
  expect(await tabIn(page).getByRole("article").count()).toBe(0);
  await page.close();
});

test("the wall reads well and axe finds nothing in any theme or width", async () => {
  const findings: string[] = [];
  for (const [name, look] of [
    ["light", { theme: "default", viewport: tall }],
    ["dark", { theme: "dark", viewport: tall }],
    ["contrast", { theme: "contrast", viewport: tall }],
    ["narrow", { theme: "default", viewport: { width: 360, height: 1500 } }],
  ] as const) {
    const page = await northfold.openWall("tom-okafor", "north", look);
    await tabIn(page).getByRole("article").first().waitFor();
    await atRest(page);
    await northfold.picture(page, `wall-${name}`);
    findings.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
    await page.close();
  }
  expect(findings).toEqual([]);
});

test("a channel gets its wall from the app's own page, which says who will see what", async () => {
  northfold.takeTabsOffChannels();
  const page = await northfold.openWall("dana-whitfield", "north");
  await page.getByRole("button", { name: "Add a tab" }).click();
  await tabIn(page).getByRole("heading", { name: "The wall of this team" }).waitFor();
  await tabIn(page).getByText("Nobody's goals appear by themselves.").waitFor();
  const findings = await axeFindings(page);
  await northfold.picture(page, "settings-light");
  await page.getByRole("button", { name: "Save" }).click();
  await tabIn(page).getByRole("heading", { level: 1, name: "The wall", exact: true }).waitFor();
  expect(findings).toEqual([]);
  await page.close();
});

async function openWall(who: PersonKey): Promise<Page> {
  const page = await northfold.openWall(who, "north");
  await tabIn(page).getByRole("article").first().waitFor();
  return page;
}

/** The cards that the tenant gives a colleague of Tom's. */
async function titlesOfTom(): Promise<readonly string[]> {
  const place = { kind: "wall", owner: idOf("tom-okafor"), team: teamIdOf("north") } as const;
  return (await rowsIn(northfold.company, "priya-nair", place)).map((card) => card.title);
}

/** A wall painted from the copy follows the service a moment later, so this is asked until it does. */
async function titlesSeenBy(who: PersonKey): Promise<readonly string[]> {
  const page = await openWall(who);
  const titles = await tabIn(page).getByRole("article").getByRole("heading").allInnerTexts();
  await page.close();
  return titles;
}
