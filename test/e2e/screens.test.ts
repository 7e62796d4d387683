import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const desk = { width: 1280, height: 1500 };
const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default", viewport: desk } },
  { name: "dark", look: { theme: "dark", viewport: desk } },
  { name: "contrast", look: { theme: "contrast", viewport: desk } },
  { name: "narrow", look: { theme: "default", viewport: { width: 360, height: 1500 } } },
];

/** How each page is reached from the board, and the words by which one knows to be there. */
const pages: readonly {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}[] = [
  { name: "board", open: section("My goals") },
  {
    name: "update",
    open: async (page) => {
      await tabIn(page).getByRole("button", { name: "Update Lisbon with my sister" }).click();
      await tabIn(page).getByRole("dialog").getByText("What is done?").waitFor();
    },
  },
  {
    name: "new-goal",
    open: async (page) => {
      await tabIn(page).getByRole("button", { name: "Cancel" }).click();
      await tabIn(page).getByRole("button", { name: "Add a goal" }).click();
      await tabIn(page).getByLabel("What are you working for?").fill("A trip to the Alps");
      await tabIn(page).getByText("Looks like “A trip”").waitFor();
    },
  },
  {
    name: "goal",
    open: async (page) => {
      await section("My goals")(page);
      await tabIn(page).getByRole("button", { name: "Lisbon with my sister", exact: true }).click();
      await tabIn(page).getByRole("heading", { name: "Who sees this" }).waitFor();
      await tabIn(page).getByRole("button", { name: "See it as Dana sees it" }).click();
      await tabIn(page).getByRole("region", { name: "What Dana sees" }).waitFor();
    },
  },
  {
    name: "edit-goal",
    open: async (page) => {
      await tabIn(page).getByRole("button", { name: "Edit", exact: true }).click();
      await tabIn(page).getByRole("textbox", { name: "What it costs" }).waitFor();
    },
  },
  {
    name: "values",
    open: async (page) => {
      await section("My goals")(page);
      await tabIn(page)
        .getByRole("button", { name: /what matters to me|Write them down/ })
        .click();
      await tabIn(page).getByRole("textbox", { name: "First" }).waitFor();
    },
  },
  { name: "talks", open: section("Talks") },
  {
    name: "talk",
    open: async (page) => {
      await tabIn(page).getByRole("button", { name: "Dana Whitfield" }).click();
      await tabIn(page).getByRole("heading", { name: "Our talk page, Dana and me" }).waitFor();
    },
  },
  { name: "me", open: section("Me") },
];

for (const { name, look } of looks) {
  test(`every page of a person's own tab in ${name}`, async () => {
    const page = await northfold.openTab("tom-okafor", look);
    await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
    const findings: string[] = [];
    for (const { name: what, open } of pages) {
      await open(page);
      findings.push(...(await pictured(page, `${what}-${name}`)));
    }
    expect(findings).toEqual([]);
    await page.close();
  });
}

async function pictured(page: Page, name: string): Promise<readonly string[]> {
  await atRest(page);
  await northfold.picture(page, name);
  return (await axeFindings(page)).map((finding) => `${name}: ${finding}`);
}

function section(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await tabIn(page).getByRole("navigation").getByRole("button", { name }).click();
    await tabIn(page).getByRole("heading", { level: 1, name }).waitFor({ state: "attached" });
  };
}
