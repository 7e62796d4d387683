import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WallCard } from "#domain/sharing/shown.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { colleague } from "#sandbox/company/people.ts";
import { idOf, teamIdOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { saved, tabIn } from "./tabFrame.ts";
import { bytesShown, rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 15_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const ben = "ben-hartley";
const dana = "dana-whitfield";
const title = "Walk the Northumberland coast";

test("Dana sees a goal on the talk page once it is shown to her, and only then", async () => {
  const untouched = await seenByDana(ben);
  const page = await northfold.openTab(ben);
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).click();
  await tab.getByLabel("What are you working for?").fill(title);
  await tab.getByRole("button", { name: "Add goal" }).click();
  await saved(page);
  expect(await seenByDana(ben)).toEqual(untouched);

  await sees(page, "Dana can see").check();
  await expect.poll(() => titlesShown(ben), soon).toEqual([title]);
  const talk = await northfold.openTab(dana, { subPage: "talks" });
  await tabIn(talk).getByRole("button", { name: "Ben Hartley" }).click();
  await tabIn(talk).getByRole("heading", { name: "What Ben is working for" }).waitFor();

  await tab.getByRole("button", { name: "See it as Dana sees it" }).click();
  const preview = tab.getByRole("region", { name: "What Dana sees" }).getByRole("article");
  const hers = tabIn(talk).getByRole("article").filter({ hasText: title });
  expect(await preview.innerHTML()).toBe(await hers.innerHTML());
  await talk.close();

  await sees(page, "Dana can see").uncheck();
  await expect.poll(() => seenByDana(ben), soon).toEqual(untouched);
  await page.close();
});

test("kept close, resting, let go, not this time and not taking part each leave no trace", async () => {
  const untouched = await seenByDana(ben);
  const page = await northfold.openTab(ben);
  const tab = tabIn(page);
  const button = (name: string): Locator => tab.getByRole("button", { name, exact: true });
  const section = (name: string): Promise<void> =>
    tab.getByRole("navigation").getByRole("button", { name }).click();
  await openGoal(page);
  await sees(page, "Dana can see").check();
  const isShown = async (): Promise<void> => {
    await expect.poll(() => titlesShown(ben), soon).toEqual([title]);
  };
  const leavesNoTrace = async (): Promise<void> => {
    await expect.poll(() => seenByDana(ben), soon).toEqual(untouched);
  };
  await isShown();

  const keepClose = async (on: boolean): Promise<void> => {
    await button("Edit").click();
    await tab.getByRole("switch", { name: "Keep this one close" }).setChecked(on);
    await button("Save").click();
  };
  await keepClose(true);
  await leavesNoTrace();
  await keepClose(false);
  await tab.getByRole("dialog").getByText("Dana would see it as soon as you save").waitFor();
  await leavesNoTrace();
  // A key held too long is no word of theirs.
  expect(await tab.getByRole("dialog").locator(":focus").innerText()).toBe("Keep it close");
  await tab.getByRole("dialog").getByRole("button", { name: "Open it up" }).click();
  await isShown();

  for (const putAway of ["Let it rest", "Let it go"]) {
    await button(putAway).click();
    if (putAway === "Let it go")
      await tab.getByRole("dialog").getByRole("button", { name: putAway }).click();
    await leavesNoTrace();
    await button("Take it up again").click();
    await isShown();
  }

  await section("Talks");
  await button("Dana Whitfield").click();
  await button(`Not this time: ${title}`).click();
  await tab.getByText("Dana is not told.").waitFor();
  await leavesNoTrace();
  await button(`Bring it back: ${title}`).click();
  await isShown();

  await section("Me");
  await tab.getByRole("switch", { name: "Take part" }).uncheck();
  await leavesNoTrace();

  const [withheld, neverShown] = [await talkWords(ben), await talkWords("leah-goldberg")];
  expect(withheld).toBe(neverShown);
  await tab.getByRole("switch", { name: "Take part" }).check();
  await isShown();
  await page.close();
});

test("leave to be named in invites is given on its own, and goes with the leave to see", async () => {
  const page = await northfold.openTab(ben);
  await openGoal(page);
  await sees(page, "Dana can see").setChecked(true);
  await expect.poll(() => mayBeNamed(ben), soon).toEqual([false]);
  await sees(page, "May be named in our invites").check();
  await tabIn(page).getByText("An invite can be forwarded, by Dana too.").waitFor();
  await expect.poll(() => mayBeNamed(ben), soon).toEqual([true]);
  await sees(page, "Dana can see").uncheck();
  await expect.poll(() => mayBeNamed(ben), soon).toEqual([]);
  await sees(page, "Dana can see").check();
  await expect.poll(() => mayBeNamed(ben), soon).toEqual([false]);
  await page.close();
});

test("taken back is said when SharePoint has it, and offline that it is on its way", async () => {
  const page = await northfold.openTab(ben);
  await openGoal(page);
  await sees(page, "Dana can see").setChecked(true);
  await expect.poll(() => titlesShown(ben), soon).toEqual([title]);
  northfold.company.tenant.faults.offline(true);
  await sees(page, "Dana can see").uncheck();
  const line = tabIn(page).getByText("until SharePoint has it, Dana can still see it");
  await line.waitFor();
  await northfold.picture(page, "taking-back-light");
  northfold.company.tenant.faults.offline(false);
  await page.evaluate("window.dispatchEvent(new Event('online'))");
  await tabIn(page).getByText("Taken back: Dana can no longer see it").waitFor({ timeout: 60_000 });
  expect(await titlesShown(ben)).toEqual([]);
  await page.close();
});

test("the wall gets the title, then what is chosen, and the preview is the wall's own card", async () => {
  const tom = "tom-okafor";
  const kitchen = "A new kitchen, with a seat in the window";
  const page = await northfold.openTab(tom);
  const tab = tabIn(page);
  await tab.getByRole("button", { name: kitchen, exact: true }).click();
  await sees(page, "On the wall of").uncheck();
  await tab.getByText("Taken back: it is off the wall of").waitFor();
  await sees(page, "On the wall of").check();
  await expect.poll(() => cardOf(tom, kitchen), soon).toBeDefined();
  expect(await cardOf(tom, kitchen)).not.toHaveProperty("why");
  await sees(page, "With the why").check();
  await expect.poll(async () => (await cardOf(tom, kitchen))?.why, soon).toBeDefined();

  await tab
    .getByRole("button", { name: /^See it as (?!Dana)/ })
    .last()
    .click();
  const preview = tab.getByRole("region", { name: /What everyone in/ }).getByRole("article");
  const wall = await northfold.openWall("priya-nair", "north");
  const theirs = tabIn(wall).getByRole("article").filter({ hasText: kitchen });
  await theirs.waitFor();
  const html = async (card: Locator): Promise<string> =>
    (await card.innerHTML()).replaceAll(/<(\/?)h[23]\b/gu, "<$1h").replaceAll(/ id="[^"]*"/gu, "");
  expect(await html(preview)).toBe(await html(theirs));
  await wall.close();
  await page.close();
});

test("somebody new is asked about once, goal by goal, and nobody sees that", async () => {
  const newcomer = "tom-okafor";
  const before = await bytesShown(northfold.company, newcomer, "helen-mensah");
  const page = await northfold.openTab(newcomer, { subPage: "talks" });
  const tab = tabIn(page);
  await tab.getByText("You and Helen have held 1-1s here since").waitFor();
  await tab.getByRole("button", { name: "Choose what to show Helen" }).click();
  const dialog = tab.getByRole("dialog", { name: "What may Helen see?" });
  await dialog.getByRole("button", { name: "Show nothing" }).click();
  await tab.getByText("Noted. Helen is not told").waitFor();
  await saved(page);
  expect(await tab.getByText("You and Helen have held").count()).toBe(0);
  expect(await bytesShown(northfold.company, newcomer, "helen-mensah")).toBe(before);
  await page.close();
  const again = await northfold.openTab(newcomer, { subPage: "talks" });
  await tabIn(again).getByRole("heading", { level: 1, name: "Talks" }).waitFor();
  expect(await tabIn(again).getByText("You and Helen have held").count()).toBe(0);
  await again.close();
});

test("what is shown to Dana is not shown to anybody else", async () => {
  const before = await bytesShown(northfold.company, "tom-okafor", "aoife-brennan");
  const page = await northfold.openTab("tom-okafor");
  await tabIn(page)
    .getByRole("button", { name: "A new kitchen, with a seat in the window", exact: true })
    .click();
  await sees(page, "Dana can see").uncheck();
  await saved(page);
  await sees(page, "Dana can see").check();
  await expect
    .poll(() => titlesShown("tom-okafor"), soon)
    .toContain("A new kitchen, with a seat in the window");
  expect(await bytesShown(northfold.company, "tom-okafor", "aoife-brennan")).toBe(before);
  await page.close();
});

/** Ben's tab at his goal, which the test before may have written. */
async function openGoal(page: Page): Promise<void> {
  const tab = tabIn(page);
  const goal = tab.getByRole("button", { name: title, exact: true });
  const add = tab.getByRole("button", { name: "Add a goal" });
  await add.waitFor();
  if ((await goal.count()) > 0) await goal.click();
  else {
    await add.click();
    await tab.getByLabel("What are you working for?").fill(title);
    await tab.getByRole("button", { name: "Add goal" }).click();
  }
  await tabIn(page).getByRole("heading", { name: "Who sees this" }).waitFor();
}

function sees(page: Page, name: string): Locator {
  return tabIn(page).getByRole("switch", { name }).first();
}

/** Everything the tenant answers Dana about what a person shows her, but for its own date. */
async function seenByDana(by: PersonKey): Promise<string> {
  return await bytesShown(northfold.company, by, dana);
}

async function shownGoals(by: PersonKey) {
  const rows = await rowsIn(northfold.company, dana, shownBy(by, dana));
  return rows.flatMap((row) => (row.kind === "shownGoal" ? [row] : []));
}

async function titlesShown(by: PersonKey): Promise<readonly string[]> {
  return (await shownGoals(by)).map((goal) => goal.title);
}

async function mayBeNamed(by: PersonKey): Promise<readonly boolean[]> {
  return (await shownGoals(by)).map((goal) => goal.inInvites);
}

/** The card of a goal as the tenant gives it to a colleague. */
async function cardOf(who: PersonKey, name: string): Promise<WallCard | undefined> {
  const place = { kind: "wall", owner: idOf(who), team: teamIdOf("north") } as const;
  const cards = await rowsIn(northfold.company, "priya-nair", place);
  return cards.find((card) => card.title === name);
}

/** All the words of Dana's talk page with a person, with the same name put for theirs. */
async function talkWords(who: PersonKey): Promise<string> {
  const { name, firstName } = colleague(who);
  const page = await northfold.openTab(dana, { subPage: "talks" });
  await tabIn(page).getByRole("button", { name }).click();
  await tabIn(page)
    .getByRole("heading", { name: /^Questions for/ })
    .waitFor();
  const words = await tabIn(page).getByRole("main").innerText();
  await page.close();
  return words.replaceAll(firstName, "Somebody");
}
