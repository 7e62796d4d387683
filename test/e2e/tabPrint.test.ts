import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "../print/readPdf.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { tabTo } from "./keyboard.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { misfits } from "./pageLayout.ts";
import { filesIn } from "./pictures.ts";
import { axeFindings, tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const desk = { width: 1280, height: 1500 };
const files = resolve(import.meta.dirname, "../../artefacts/prints");

test("a goal's page leads to its card, which is saved as a tagged PDF", async () => {
  const page = await northfold.openTab("tom-okafor", { viewport: desk });
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Lisbon with my sister", exact: true }).click();
  await tab.getByRole("button", { name: "Print a desk card" }).click();
  await tab.getByRole("img", { name: "Sheet 1 of 1: Lisbon with my sister" }).waitFor();
  const downloading = page.waitForEvent("download");
  await tab.getByRole("button", { name: "Save as a PDF" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^desk-card-\d{4}-\d\d-\d\d-\d{6}\.pdf$/);
  const bytes = await readFile(await download.path());
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, "desk-card.pdf"), bytes);
  const pdf = await readPdf(bytes);
  expect(pdf).toMatchObject({ isMarked: true, language: "en", pages: 1 });
  expect(pdf.texts.join(" ")).toContain("Lisbon with my sister");
  expect(pdf.tree.filter(({ role }) => role === "H1")).toHaveLength(1);
  expect(pdf.tree.find(({ role }) => role === "Figure")?.alt).toBeTruthy();
  await tab.getByText("The PDF was handed to your browser.").waitFor();
  await page.close();
});

test("a board is printed as it is shown: its sheets and nothing else, and no amount unless ticked", async () => {
  const page = await northfold.openTab("tom-okafor", { viewport: desk, subPage: "print" });
  const tab = tabIn(page);
  await tab.getByRole("img", { name: /^Sheet 1 of 1: / }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await northfold.picture(page, "print-light");
  const sheets = tab.locator("[data-goals-on-paper]");
  const amount = /[£€$]\s?\d/;
  expect(await sheets.textContent()).toContain("Lisbon with my sister");
  expect(await sheets.textContent()).not.toMatch(amount);
  await tab.getByRole("checkbox", { name: "Amounts" }).check();
  await expect.poll(() => sheets.textContent(), { timeout: 10_000 }).toMatch(amount);
  await tab.getByRole("checkbox", { name: "Amounts" }).uncheck();
  await tab.getByLabel("Paper").selectOption("letter");
  await tab.getByRole("radio", { name: "Desk cards, to fold and stand" }).check();
  await tab.getByRole("img", { name: /^Sheet 2 of 2: / }).waitFor();

  // A page prints itself alone, so that what the frame would print is printed from a page of its own.
  const alone = await northfold.context.newPage();
  const markup = await sheets.evaluate((element) => element.outerHTML);
  await alone.setContent(`<body><main>The screen</main>${markup}</body>`);
  const printed = await alone.pdf({ preferCSSPageSize: true, tagged: true });
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, "printed.pdf"), printed);
  const pdf = await readPdf(printed);
  expect(pdf.pages).toBe(2);
  expect(pdf.size).toEqual([612, 792]);
  expect(pdf.texts[0]).toContain("Lisbon with my");
  expect(pdf.texts[1]).toContain("A new kitchen");
  expect(pdf.texts.join(" ")).not.toContain("The screen");
  await alone.close();

  await page.close();
});

test("without a mouse a goal is left out and the rest put into a file", async () => {
  const page = await northfold.openTab("tom-okafor", { viewport: desk, subPage: "print" });
  const tab = tabIn(page);
  await tab
    .getByRole("img", {
      name: "Sheet 1 of 1: Lisbon with my sister, A new kitchen, with a seat in the window",
    })
    .waitFor();
  await tabTo(page, "Lisbon with my sister");
  await page.keyboard.press("Space");
  await tab
    .getByRole("img", { name: "Sheet 1 of 1: A new kitchen, with a seat in the window" })
    .waitFor();
  await tabTo(page, "Save as a PDF");
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const pdf = await readPdf(await readFile(await (await downloading).path()));
  expect(pdf.texts.join(" ")).not.toContain("Lisbon");
  await page.close();
});

test("in a frame that lets nobody print, the next way is offered in words", async () => {
  const page = await northfold.openTab("tom-okafor", { viewport: desk, subPage: "print" });
  const tab = tabIn(page);
  await tab.getByRole("img", { name: /^Sheet 1 of 1: / }).waitFor();
  // A frame without leave for dialogues ignores the call and tells the page nothing.
  await tab.locator("body").evaluate("window.print = () => undefined");
  await tab.getByRole("button", { name: "Print", exact: true }).click();
  await tab.getByText("this app does not let a tab print. Save it as a PDF instead.").waitFor();
  await page.close();
});

test("on the phone app a PDF goes to the person's own library, and its address is opened by the host", async () => {
  const page = await northfold.openTab("tom-okafor", {
    client: "android",
    viewport: { width: 390, height: 2400 },
    subPage: "print",
  });
  const tab = tabIn(page);
  await tab.getByRole("img", { name: /^Sheet 1 of 1: / }).waitFor();
  // Neither the print dialogue nor downloads work there.
  for (const name of ["Print", "Save as a PDF"])
    expect(await tab.getByRole("button", { name, exact: true }).count()).toBe(0);
  await northfold.picture(page, "print-phone-app");
  const pdfs = async () =>
    (await filesIn(northfold.company, "tom-okafor")).filter(({ name }) => name.endsWith(".pdf"));
  expect(await pdfs()).toEqual([]);
  await tab.getByRole("button", { name: "Put a PDF in my library" }).click();
  await tab.getByText("The PDF is in your library.").waitFor();
  const [kept] = await pdfs();
  expect(kept?.name).toMatch(/^goals-\d{4}-\d\d-\d\d-\d{6}\.pdf$/);
  const pdf = await readPdf(kept?.bytes ?? new Uint8Array());
  expect(pdf.texts.join(" ")).toContain("Lisbon with my sister");

  const opening = page.context().waitForEvent("page");
  await tab.getByRole("button", { name: "Open it in SharePoint" }).click();
  const opened = await opening;
  // SharePoint leaves what is no letter out of a library's address.
  const library = `/ownpictures${idOf("tom-okafor").replaceAll("-", "")}/`;
  expect(new URL(opened.url()).pathname.endsWith(`${library}${kept?.name}`)).toBe(true);
  await opened.close();
  await page.close();
});

test("the looks", async () => {
  const looks = [
    { name: "dark", look: { theme: "dark", viewport: desk } },
    { name: "contrast", look: { theme: "contrast", viewport: desk } },
    { name: "narrow", look: { viewport: { width: 390, height: 2400 } } },
  ] as const;
  for (const { name, look } of looks) {
    const page = await northfold.openTab("tom-okafor", { ...look, subPage: "print" });
    await tabIn(page)
      .getByRole("img", { name: /^Sheet 1 of 1: / })
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await northfold.picture(page, `print-${name}`);
    await page.close();
  }
});
