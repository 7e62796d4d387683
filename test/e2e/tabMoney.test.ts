import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { focused, tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { misfits, misfitsZoomed } from "./pageLayout.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const desk = { width: 1280, height: 2600 };
const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default", viewport: desk } },
  { name: "dark", look: { theme: "dark", viewport: desk } },
  { name: "contrast", look: { theme: "contrast", viewport: desk } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 4200 } } },
];

test("three numbers and one more, by keys alone, give a date without any plan", async () => {
  const page = await northfold.openTab("kwame-boateng");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  await tab.getByRole("button", { name: "My goals", exact: true }).focus();
  await tabTo(page, "What it takes");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { level: 1, name: "What it takes" }).waitFor();
  await tabTo(page, "I keep about");
  await page.keyboard.type("250");
  await page.keyboard.press("Enter");
  await tab.getByText(/£3,800 to go\. At that, it is paid for in/).waitFor();
  await tabTo(page, /Change the sums of “.*Accra/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Costs");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("6000");
  await page.keyboard.press("Enter");
  await tab.getByText(/£4,400 to go\./).waitFor();
  await expect.poll(() => costOf("kwame-boateng", "Accra"), soon).toBe(600_000);
  await page.close();
});

test("one's own plan, by keys alone: typed beside what it pays, kept, and read back", async () => {
  const page = await northfold.openTab("aoife-brennan", { subPage: "pay" });
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add my plan" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("What the plan is called");
  await page.keyboard.type("My plan");
  await tabTo(page, "Currency");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("gbp");
  await tabTo(page, "Target for a month");
  await page.keyboard.type("40,000");
  await tabTo(page, "Rate, %");
  // A rate that is none is told at its box, and the box has the focus.
  await page.keyboard.type("lots");
  await page.keyboard.press("Enter");
  await tab.getByText("Write a percentage in figures, such as 7.5.").waitFor();
  await expect.poll(() => focused(page)).toBe("Rate, %");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("5");
  await tab.getByText("It pays £2,400 (120% of the target)").waitFor();
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { level: 2, name: "My plan" }).waitFor();
  await tab.getByText("5% on everything.").waitFor();
  await tabTo(page, /^Result of/);
  await page.keyboard.type("20000");
  await page.keyboard.press("Enter");
  await expect.poll(() => kindsOf("aoife-brennan"), soon).toEqual(["payFigures", "payPlan"]);
  await tab.getByRole("button", { name: "Back to What it takes" }).focus();
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { level: 2, name: "Line by line" }).waitFor();
  await tab.getByText("5% of £20,000").waitFor();
  await page.close();
});

test("what going past target does for one's dates, by keys alone", async () => {
  const page = await openTakes("tom-okafor");
  const tab = tabIn(page);
  const slider = tab.getByRole("slider");
  await slider.waitFor();
  const before = await slider.getAttribute("aria-valuetext");
  await slider.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
  expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);
  await page.keyboard.press("End");
  await tab.getByRole("columnheader", { name: "Your choice, 150%" }).waitFor();
  const dates = await tab
    .getByRole("table", { name: "When each goal is paid for" })
    .locator("tbody")
    .filter({ hasText: "kitchen" })
    .getByRole("cell")
    .allTextContents();
  // At target nothing is left over, since all of that is spoken for; at half as much again there is.
  expect(dates[1]).toBe("No date yet");
  expect(dates.at(-1)).toMatch(/^[A-Z][a-z]{2,4} 20\d\d$/);
  // The picture reads as a table.
  await tabTo(page, "The same as a table");
  await page.keyboard.press("Enter");
  await tab.getByRole("row", { name: /^100% £2,0\d\d Lisbon with my sister$/ }).waitFor();
  await page.close();
});

test("by keys alone the line of deals is shown to one reader, taken back, and back at Undo", async () => {
  const page = await openTakes("tom-okafor");
  const tab = tabIn(page);
  const read = async () =>
    (
      await rowsIn(northfold.company, "tom-okafor", shownBy("tom-okafor", "dana-whitfield"))
    ).flatMap((row) => (row.kind === "shownGoal" && row.sooner ? [row.sooner.deals] : []));
  await tabTo(page, "Show Dana this line");
  await page.keyboard.press("Enter");
  await tabTo(page, "Show it");
  await page.keyboard.press("Enter");
  await tab.getByText(/^Dana sees this line/).waitFor();
  await expect.poll(read, soon).toHaveLength(1);
  await tabTo(page, "Take this line back from Dana");
  await page.keyboard.press("Enter");
  await expect.poll(read, soon).toEqual([]);
  await tabTo(page, "Undo");
  await page.keyboard.press("Enter");
  await expect.poll(read, soon).toHaveLength(1);
  await tabTo(page, "Take this line back from Dana");
  await page.keyboard.press("Enter");
  await expect.poll(read, soon).toEqual([]);
  await page.close();
});

test("by keys alone an earlier version of the plan is read", async () => {
  const page = await openPay("tom-okafor");
  await tabTo(page, /^Field sales 2025/);
  await page.keyboard.press("Enter");
  await tabIn(page).locator("details[open]", { hasText: "Field sales 2025" }).waitFor();
  await page.close();
});

test.each(looks)(
  "the page without and with a plan, and the form, $name",
  async ({ name, look }) => {
    const findings: string[] = [];
    const looked = async (page: Page, what: string): Promise<void> => {
      await atRest(page);
      await northfold.picture(page, `${what}-${name}`);
      const found = [...(await axeFindings(page)), ...(await misfits(page))];
      if (name === "narrow")
        found.push(...(await misfitsZoomed(page, () => northfold.picture(page, `${what}-zoomed`))));
      findings.push(...found.map((finding) => `${what}: ${finding}`));
    };
    // A plan that his manager keeps, a plan of his own, and none at all.
    const takes = await openTakes("tom-okafor", look);
    await tabIn(takes)
      .getByText(/in time from \d+/)
      .first()
      .waitFor();
    await looked(takes, "takes");
    await takes.close();

    const pay = await openPay("tom-okafor", look);
    await tabIn(pay)
      .getByText(/Your manager entered it/)
      .first()
      .waitFor();
    await looked(pay, "pay");
    await pay.close();

    const form = await openPay("daniel-oleary", look);
    await tabIn(form).getByRole("button", { name: "Put it right" }).click();
    await tabIn(form).getByRole("button", { name: "Extras, bonuses and a cap" }).click();
    await tabIn(form).getByRole("button", { name: "Add a bonus" }).click();
    await looked(form, "pay-form");
    // What is typed is kept for the next time, unless it is called off.
    await tabIn(form).getByRole("button", { name: "Cancel" }).click();
    await tabIn(form).getByRole("button", { name: "Put it right" }).waitFor();
    await form.close();

    const plain = await openTakes("kwame-boateng", look);
    await looked(plain, "takes-plain");
    await plain.close();
    expect(findings).toEqual([]);
  },
  120_000,
);

async function openTakes(who: PersonKey, look: Look = {}): Promise<Page> {
  const page = await northfold.openTab(who, { ...look, subPage: "takes" });
  await tabIn(page).getByRole("heading", { level: 1, name: "What it takes" }).waitFor();
  return page;
}

async function openPay(who: PersonKey, look: Look = {}): Promise<Page> {
  const page = await northfold.openTab(who, { ...look, subPage: "pay" });
  await tabIn(page).getByRole("heading", { level: 1, name: "How I’m paid" }).waitFor();
  return page;
}

async function kindsOf(who: PersonKey): Promise<readonly string[]> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return [...new Set(rows.map(({ kind }) => kind))]
    .filter((kind) => kind.startsWith("pay"))
    .toSorted();
}

async function costOf(who: PersonKey, title: string): Promise<number | undefined> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  const goal = rows.find((row) => row.kind === "goal" && row.title.includes(title));
  return goal?.kind === "goal" ? goal.money?.cost?.amount : undefined;
}
