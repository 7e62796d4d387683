import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { focused, tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { axeFindings, saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 15_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const ben = "ben-hartley";
const desk = { width: 1280, height: 1100 };

test("without a mouse a person finds three values with cards, says what they mean and shows one", async () => {
  const page = await northfold.openTab(ben, { subPage: "values" });
  const tab = tabIn(page);
  await tab.getByText("No words yet? Find them with cards.").waitFor();
  await tabTo(page, "Sort the cards");
  await page.keyboard.press("Enter");
  await tab.getByText("1 of 36", { exact: true }).waitFor();
  await expect.poll(() => focused(page), soon).toMatch(/^Very important/u);

  // Nine are very important, and one of them is taken back; a reload loses nothing of it.
  for (let card = 0; card < 9; card += 1) await page.keyboard.press("1");
  await tab.getByText("10 of 36", { exact: true }).waitFor();
  await page.keyboard.press("u");
  await tab.getByText("9 of 36", { exact: true }).waitFor();
  await page.keyboard.press("3");
  await tab.getByText("10 of 36", { exact: true }).waitFor();
  await page.reload();
  await tab.getByRole("button", { name: "Go on with the cards" }).waitFor();
  await tabTo(page, "Go on with the cards");
  await page.keyboard.press("Enter");
  await tab.getByText("10 of 36", { exact: true }).waitFor();
  await tab.getByText("8 so far").waitFor();

  await tabTo(page, "Write a card of your own");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Home by six on Thursdays");
  await page.keyboard.press("Enter");
  await tab.getByText("9 so far").waitFor();
  await expect.poll(() => focused(page), soon).toBe("Write a card of your own");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  for (let card = 10; card <= 36; card += 1) await page.keyboard.press("3");

  await tab.getByRole("heading", { level: 1, name: "Which can you leave?" }).waitFor();
  await expect.poll(() => focused(page), soon).toBe("Which can you leave?");
  await tab.getByText("9 kept. Leave 1 more.").waitFor();
  await tabTo(page, /^Dependability/u);
  await page.keyboard.press("Space");
  await tab.getByText("8 kept. That is few enough.").waitFor();
  await tabTo(page, "Compare these");
  await page.keyboard.press("Enter");

  await tab.getByText("About 11 questions left, never more", { exact: true }).waitFor();
  const asked = await compared(page, "2");
  expect(asked).toBeLessThanOrEqual(11);
  await tab.getByRole("heading", { level: 1, name: "These 3 matter most to you" }).waitFor();
  await expect.poll(() => focused(page), soon).toBe("These 3 matter most to you");
  expect(await rowsIn(northfold.company, ben, ownOf(ben))).toMatchObject([{ kind: "notice" }]);
  await tabTo(page, /^Move Home by six on Thursdays down/u);
  await page.keyboard.press("Enter");
  await tabTo(page, "Keep these");
  await page.keyboard.press("Enter");

  // The first thing that is asked then is what the first of them looks like at work.
  await expect.poll(() => focused(page), soon).toBe("What it looks like at work");
  await page.keyboard.type("I say no before I say maybe.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ask me by Wednesday.");
  await expect.poll(async () => (await valuesOf(ben)).length, soon).toBe(3);
  const [first] = await valuesOf(ben);
  await tabTo(page, `Dana can see “${first?.label ?? ""}”`);
  await page.keyboard.press("Space");
  await saved(page);
  await expect
    .poll(() => rowsIn(northfold.company, "dana-whitfield", shownBy(ben, "dana-whitfield")), soon)
    .toMatchObject([
      {
        label: first?.label,
        atWork: "I say no before I say maybe.",
        fromOthers: "Ask me by Wednesday.",
      },
    ]);
  const values = await valuesOf(ben);
  expect(values.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(values[1]?.label).toBe("Home by six on Thursdays");

  // The answers are nowhere any more, and Dana reads what was shown and nothing else.
  await page.reload();
  await tab.getByRole("button", { name: "Sort the cards" }).waitFor();
  await page.close();
  const talk = await northfold.openTab("dana-whitfield", { subPage: "talks" });
  await tabIn(talk).getByRole("button", { name: "Ben Hartley" }).click();
  const shown = tabIn(talk).getByRole("region", { name: "What matters to Ben" });
  await shown.getByText("How others can respect it: Ask me by Wednesday.").waitFor();
  expect(await shown.getByText("Home by six on Thursdays").count()).toBe(0);
  await talk.close();
});

test("sorted again, what mattered before is laid aside, taken back and kept for its owner", async () => {
  const page = await northfold.openTab("tom-okafor", { subPage: "values" });
  const tab = tabIn(page);
  const toDana = () =>
    rowsIn(northfold.company, "dana-whitfield", shownBy("tom-okafor", "dana-whitfield")).then(
      (rows) => rows.filter(({ kind }) => kind === "shownValue").length,
    );
  expect(await toDana()).toBe(2);
  await tab.getByRole("button", { name: "Sort the cards" }).click();
  await tab.getByText("1 of 36", { exact: true }).waitFor();
  for (let card = 0; card < 36; card += 1) await page.keyboard.press(card < 3 ? "1" : "3");
  await compared(page, "1");
  await tab.getByRole("button", { name: "Two are enough for me" }).click();
  await tab
    .getByText(/Caring for people, Being good at it and My own people first are laid/)
    .waitFor();
  await tab.getByRole("button", { name: "Keep these" }).click();
  await tab.getByRole("region", { name: "Earlier" }).getByText("Caring for people").waitFor();
  await saved(page);
  await expect.poll(toDana, soon).toBe(0);
  await tab.getByRole("button", { name: "Undo" }).click();
  await expect.poll(toDana, soon).toBe(2);
  expect((await valuesOf("tom-okafor")).map(({ label }) => label)).toEqual([
    "Caring for people",
    "Being good at it",
    "My own people first",
  ]);
  await page.close();
});

const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default", viewport: desk } },
  { name: "dark", look: { theme: "dark", viewport: desk } },
  { name: "contrast", look: { theme: "contrast", viewport: desk } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 1100 } } },
];

for (const { name, look } of looks) {
  test(`each step of the cards in ${name}`, async () => {
    const page = await northfold.openTab("gethin-pugh", { subPage: "values", ...look });
    const tab = tabIn(page);
    const findings: string[] = [];
    const pictured = async (what: string): Promise<void> => {
      findings.push(...(await axeFindings(page)).map((one) => `${what}-${name}: ${one}`));
      await northfold.picture(page, `values-${what}-${name}`);
    };
    await tab.getByRole("button", { name: "Sort the cards" }).waitFor();
    await pictured("none");
    await tab.getByRole("button", { name: "Sort the cards" }).click();
    await tab.getByText("1 of 36", { exact: true }).waitFor();
    for (let card = 0; card < 4; card += 1) await page.keyboard.press("1");
    await tab.getByRole("button", { name: "Write a card of your own" }).click();
    await pictured("pile");
    await tab.getByRole("button", { name: "Cancel" }).click();
    await tab.getByRole("button", { name: /^Somewhat/u }).focus();
    for (let card = 4; card < 36; card += 1) await page.keyboard.press(card < 11 ? "1" : "3");
    await tab.getByText("11 kept. Leave 3 more.").waitFor();
    await pictured("narrow");
    for (const gone of ["Dependability", "Justice", "Freedom"])
      await tab.getByRole("checkbox", { name: gone }).uncheck();
    await tab.getByRole("button", { name: "Compare these" }).click();
    await tab.getByText("About 11 questions left, never more", { exact: true }).waitFor();
    await pictured("compare");
    await compared(page, "3");
    await tab.getByText(/You could not choose between/).waitFor();
    await pictured("result");
    await tab.getByRole("button", { name: "Undo the last answer" }).click();
    await tab.getByRole("button", { name: "Back to What matters to me" }).click();
    await pictured("begun");
    expect(findings).toEqual([]);
    // What was answered is on this device until the person lets it go.
    await tab.getByRole("button", { name: "Start again" }).click();
    await tab.getByRole("button", { name: "Sort the cards" }).waitFor();
    await page.close();
  });
}

test("values with readers, and what one of them sees", async () => {
  const findings: string[] = [];
  for (const { name, look } of looks) {
    const page = await northfold.openTab("tom-okafor", { subPage: "values", ...look });
    const tab = tabIn(page);
    const readers = tab.getByRole("region", { name: "Who sees “Caring for people”" });
    await readers.getByRole("button", { name: "See it as Dana sees it" }).click();
    await readers.getByRole("region", { name: "What Dana sees of “Caring for people”" }).waitFor();
    findings.push(...(await axeFindings(page)).map((one) => `${name}: ${one}`));
    await northfold.picture(page, `values-shown-${name}`);
    await page.close();
  }
  expect(findings).toEqual([]);
});

/** Answers each comparison with `key` until there is none; says how many there were. */
async function compared(page: Page, key: string): Promise<number> {
  const left = tabIn(page).getByText(
    /^(?:About \d+ questions left, never more|The last question)$/u,
  );
  for (let asked = 0; ; asked += 1) {
    await tabIn(page)
      .getByRole("heading", { level: 1, name: /matters? more|matters? most|matter most/u })
      .waitFor();
    if ((await left.count()) === 0) return asked;
    await page.keyboard.press(key);
  }
}

async function valuesOf(who: PersonKey) {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows.flatMap((row) => (row.kind === "value" ? [row] : [])).sort((a, b) => a.rank - b.rank);
}
