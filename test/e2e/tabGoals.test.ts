import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Goal } from "#domain/goal/goal.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { focused, tabTo } from "./keyboard.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 15_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

test("somebody without goals is asked what they work for, and told who sees it", async () => {
  const page = await northfold.openTab("ben-hartley");
  const tab = tabIn(page);
  await tab.getByRole("heading", { name: "What are you working for?" }).waitFor();
  await tab.getByText("A thing, a place, a person, a quiet Thursday. All count.").waitFor();
  await tab.getByText("Only you can see this. You choose if that ever changes.").waitFor();
  await northfold.picture(page, "first-run-light");
  await page.close();
});

test("a first goal needs a title alone, is edited at leisure, and outlives a restart", async () => {
  const page = await northfold.openTab("ben-hartley");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).click();
  await tab.getByLabel("What are you working for?").fill("A trip to Bergen to draw the harbour");
  await tab.getByText("Looks like “A trip”. Change it if not.").waitFor();
  await tab.getByRole("radio", { name: "Making things" }).check();
  await tab.getByRole("button", { name: "Add goal" }).click();
  await saved(page);
  expect(await goalsOf("ben-hartley")).toMatchObject([
    { title: "A trip to Bergen to draw the harbour", category: "creative", consents: [], wall: [] },
  ]);

  await tab.getByRole("button", { name: "Edit", exact: true }).click();
  await tab.getByLabel("Why it matters").fill("She has wanted to see the fjords since school.");
  await tab.getByRole("button", { name: "More" }).click();
  await tab.getByLabel("By when", { exact: true }).fill("2027-06-12");
  await tab.getByLabel("How exactly").selectOption({ label: "Some time that month" });
  for (const [index, step] of ["Ask her", "Two weeks of leave", "Book the boat"].entries()) {
    await tab.getByRole("button", { name: "Add a step" }).click();
    await tab.getByLabel(`Step ${index + 1}`, { exact: true }).fill(step);
  }
  await tab.getByRole("button", { name: "Save" }).click();
  await tab.getByRole("checkbox", { name: "Ask her" }).check();
  await tab.getByText("1 of 3 steps done").waitFor();
  await saved(page);
  await page.close();

  await northfold.restart();
  expect(await goalsOf("ben-hartley")).toMatchObject([
    {
      why: "She has wanted to see the fjords since school.",
      targetDay: "2027-06-12",
      datePrecision: "month",
      steps: [{ text: "Ask her" }, { text: "Two weeks of leave" }, { text: "Book the boat" }],
    },
  ]);
  const again = await northfold.openTab("ben-hartley");
  await tabIn(again)
    .getByRole("button", { name: "A trip to Bergen to draw the harbour", exact: true })
    .waitFor();
  await tabIn(again).getByText("1 of 3 steps done").waitFor();
  await tabIn(again).getByText("By June 2027 · Only me").waitFor();
  await again.close();
});

test("an update is a tick and a line, and both are in the tenant", async () => {
  const page = await northfold.openTab("tom-okafor");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Update Lisbon with my sister" }).click();
  const dialog = tab.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "Trains to the airport" }).check();
  await dialog.getByLabel("One line, if you like").fill("Seats by the window, both ways.");
  await dialog.getByRole("button", { name: "Done" }).click();
  await tab.getByText("4 of 5 steps done").waitFor();
  await saved(page);
  await expect
    .poll(() => shownToDana("tom-okafor"), soon)
    .toContainEqual(
      expect.objectContaining({
        title: "Lisbon with my sister",
        progress: expect.objectContaining({ done: 4, of: 5 }),
        lastUpdate: expect.objectContaining({ text: "Seats by the window, both ways." }),
      }),
    );
  await page.close();
});

test("three things that matter are written down, and an emptied one is gone", async () => {
  const page = await northfold.openTab("yusuf-demir", { subPage: "values" });
  const tab = tabIn(page);
  const words = ["Fair play", "My family", "Getting better"];
  for (const [index, label] of ["First", "Second", "Third"].entries()) {
    await tab.getByRole("textbox", { name: label }).fill(words[index] ?? "");
  }
  await tab.getByRole("heading", { name: "What matters to me" }).click();
  await saved(page);
  await expect.poll(() => valuesOf("yusuf-demir"), soon).toEqual(words);
  await tab.getByRole("textbox", { name: "Second" }).fill("");
  await tab.getByRole("heading", { name: "What matters to me" }).click();
  await expect.poll(() => valuesOf("yusuf-demir"), soon).toEqual(["Fair play", "Getting better"]);
  await page.close();
});

test("a removed goal is gone from the tenant, and undo brings it back with its lines", async () => {
  const before = await rowsIn(northfold.company, "callum-fraser", ownOf("callum-fraser"));
  const page = await northfold.openTab("callum-fraser");
  const tab = tabIn(page);
  await openGoal(page, "A wee boat on Loch Fyne");
  await tab.getByRole("button", { name: "Remove", exact: true }).click();
  await tab.getByText("“A wee boat on Loch Fyne” is removed").waitFor();
  await expect
    .poll(() => titlesOf("callum-fraser"), soon)
    .toEqual(["Ride to Aberdeen for the hospice"]);
  await tab.getByRole("button", { name: "Undo" }).click();
  await tab.getByRole("button", { name: "A wee boat on Loch Fyne", exact: true }).waitFor();
  await expect
    .poll(
      async () => (await rowsIn(northfold.company, "callum-fraser", ownOf("callum-fraser"))).length,
      soon,
    )
    .toBe(before.length);
  const after = await rowsIn(northfold.company, "callum-fraser", ownOf("callum-fraser"));
  expect(after).toEqual(expect.arrayContaining([...before]));
  await page.close();
});

test("without a mouse a person adds a goal, updates it and shows it", async () => {
  const page = await northfold.openTab("gethin-pugh");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  await tabTo(page, "Add a goal");
  await page.keyboard.press("Enter");
  await tab.getByLabel("What are you working for?").waitFor();
  await page.keyboard.type("Sing at the Gymanfa in May");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { name: "Who sees this" }).waitFor();
  // The picture stands between the way back and the heading, which has the focus.
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe("Add a picture");
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe("Back to My goals");
  await page.keyboard.press("Enter");
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();

  await tabTo(page, "Update Sing at the Gymanfa in May");
  await page.keyboard.press("Enter");
  await tab.getByRole("dialog").waitFor();
  await tabTo(page, "One line, if you like");
  await page.keyboard.type("Learnt the tenor line.");
  await page.keyboard.press("Enter");
  await tab.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => focused(page), soon).toBe("Update Sing at the Gymanfa in May");

  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe("Sing at the Gymanfa in May");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { name: "Who sees this" }).waitFor();
  await tabTo(page, "Dana can see");
  await page.keyboard.press("Space");
  await saved(page);
  await expect
    .poll(() => shownToDana("gethin-pugh"), soon)
    .toContainEqual(expect.objectContaining({ title: "Sing at the Gymanfa in May" }));
  // It was written while the box said that only its writer can see it.
  expect(JSON.stringify(await shownToDana("gethin-pugh"))).not.toContain("Learnt the tenor line.");
  await page.close();
});

async function openGoal(page: Page, title: string): Promise<void> {
  await tabIn(page).getByRole("button", { name: title, exact: true }).click();
  await tabIn(page).getByRole("heading", { name: "Who sees this" }).waitFor();
}

function shownToDana(by: PersonKey) {
  return rowsIn(northfold.company, "dana-whitfield", shownBy(by, "dana-whitfield"));
}

async function goalsOf(who: PersonKey): Promise<readonly Goal[]> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows.filter((row) => row.kind === "goal");
}

async function titlesOf(who: PersonKey): Promise<readonly string[]> {
  return (await goalsOf(who)).map(({ title }) => title);
}

async function valuesOf(who: PersonKey): Promise<readonly string[]> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows
    .flatMap((row) => (row.kind === "value" ? [row] : []))
    .sort((a, b) => a.rank - b.rank)
    .map(({ label }) => label);
}
