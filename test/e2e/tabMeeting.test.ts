import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const viewport = { width: 1280, height: 1000 };
const panelOf = (who: PersonKey, meeting: string): Promise<Page> =>
  northfold.openCall(who, meeting, { viewport });
const heading = (page: Page, name: string | RegExp) =>
  tabIn(page).getByRole("heading", { level: 1, name });

/** Lets the app look into the calendar, as the person is asked to once. */
async function allow(page: Page): Promise<void> {
  await tabIn(page).getByRole("button", { name: "Look in my calendar" }).click();
  await page.getByRole("listitem").getByText("Calendars.ReadBasic", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Accept" }).click();
}

/** The app as it is now in three themes, with what axe finds. */
async function looks(page: Page, name: string): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [look, theme] of [
    ["light", "default"],
    ["dark", "dark"],
    ["contrast", "contrast"],
  ] as const) {
    await page.getByLabel("Theme").selectOption(theme);
    await atRest(page);
    await northfold.picture(page, `meeting-${name}-${look}`);
    findings.push(...(await axeFindings(page)).map((found) => `${name}, ${look}: ${found}`));
  }
  await page.getByLabel("Theme").selectOption("default");
  return findings;
}

test("the side panel of a 1-1 finds its talk in one's own calendar, hides names at one press, and knows it again", async () => {
  const page = await panelOf("tom-okafor", "dana-tom");
  const tab = tabIn(page);
  await heading(page, "Who is this 1-1 with?").waitFor();
  const findings = [...(await looks(page, "choose"))];
  await allow(page);
  await heading(page, "Our talk page, Dana and me").waitFor();
  const titled = tab.getByText("Lisbon with my sister").first();
  await titled.waitFor();
  findings.push(...(await looks(page, "talk")));

  const eye = tab.getByRole("button", { name: "Hide names and goals" });
  await eye.press("Enter");
  await heading(page, "This 1-1").waitFor();
  expect(await tab.locator("body").innerText()).not.toMatch(/Dana|Lisbon/);
  await page.reload();
  // Over a page that is opened anew too; only the calendar is asked again.
  await heading(page, "This 1-1").waitFor();
  expect(await tab.locator("body").innerText()).not.toMatch(/Dana|Lisbon/);
  findings.push(...(await looks(page, "hidden")));
  await eye.press("Space");
  await titled.waitFor();
  expect(findings).toEqual([]);
  await page.close();

  // The same pair in the tab of the meeting's chat, and another meeting begins with names.
  const chat = await northfold.openCall("tom-okafor", "benedict-tom", { view: "tab", viewport });
  await heading(chat, "Our talk page, Benedict and me").waitFor();
  await chat.close();
});

test("several people, and two without a talk page, are told in words with a way on", async () => {
  const several = await panelOf("dana-whitfield", "dana-tom-priya");
  await heading(several, "Who is this 1-1 with?").waitFor();
  await allow(several);
  await heading(several, "More than two people are invited").waitFor();
  const findings = [...(await looks(several, "several"))];
  await tabIn(several).getByRole("button", { name: "To my talks" }).click();
  await heading(several, "Talks").waitFor();
  await several.close();

  const stranger = await panelOf("dana-whitfield", "dana-kwame");
  await heading(stranger, /have no talk page yet$/).waitFor();
  findings.push(...(await looks(stranger, "no-relation")));
  expect(findings).toEqual([]);
  await stranger.close();
});

test("without leave for the calendar one click says who it is with, and it is remembered for this meeting", async () => {
  const page = await panelOf("priya-nair", "priya-dana");
  await heading(page, "Who is this 1-1 with?").waitFor();
  await tabIn(page).getByRole("button", { name: "Dana Whitfield" }).press("Enter");
  await heading(page, "Our talk page, Dana and me").waitFor();
  await page.reload();
  await heading(page, "Our talk page, Dana and me").waitFor();
  await tabIn(page).getByRole("button", { name: "This is not with Dana" }).click();
  await heading(page, "Who is this 1-1 with?").waitFor();
  await tabIn(page).getByRole("button", { name: "Undo" }).click();
  await heading(page, "Our talk page, Dana and me").waitFor();
  await page.close();
});
