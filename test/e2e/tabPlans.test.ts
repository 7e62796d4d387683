import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { figuresFrom } from "#domain/commission/records/figuresRecord.ts";
import { versionFrom } from "#domain/commission/records/planRecords.ts";
import { addMonths } from "#domain/commission/addMonths.ts";
import { instantAt, utcDay, type Day } from "#domain/day.ts";
import { colleague, type PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { focused, tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { misfits, misfitsZoomed } from "./pageLayout.ts";
import { axeFindings, tabIn } from "./tabFrame.ts";
import { rowsIn } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const lead: PersonKey = "dana-whitfield";
const report: PersonKey = "priya-nair";
const desk = { width: 1280, height: 1700 };

const planOf = (who: PersonKey) => ({ kind: "plan", of: idOf(who) }) as const;
const thisMonth = `${utcDay(instantAt(Date.now())).slice(0, 7)}-01` as Day;

async function open(who: PersonKey, at?: string, look: Look = {}): Promise<Page> {
  const subPage = at === undefined ? "teamPay" : `teamPay-${at}`;
  const page = await northfold.openTab(who, { subPage, viewport: desk, ...look });
  await tabIn(page).getByRole("heading", { level: 1 }).waitFor();
  return page;
}

async function versionsOf(who: PersonKey) {
  const rows = await rowsIn(northfold.company, lead, planOf(who));
  return rows.flatMap((row) => (row.kind === "payPlan" ? [versionFrom(row)] : []));
}

async function dealsOf(who: PersonKey): Promise<readonly string[]> {
  const rows = await rowsIn(northfold.company, lead, planOf(who));
  return rows
    .flatMap((row) => (row.kind === "payFigures" ? figuresFrom(row).deals : []))
    .map(({ id, amount }) => `${id} ${amount}`)
    .toSorted();
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await tabIn(page).locator("input[type=file]").setInputFiles(file);
  await tabIn(page).getByRole("heading", { name: "What is in the file" }).waitFor();
}

const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default", viewport: desk } },
  { name: "dark", look: { theme: "dark", viewport: desk } },
  { name: "contrast", look: { theme: "contrast", viewport: desk } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 2300 } } },
];

const wrong = `Person,Deal,Date,Amount,Region
Tom Okafor,N-301,${thisMonth.slice(0, 7)}-31 ,£4500,North
${colleague("tom-okafor").mail},N-302,${thisMonth},12.3456,North
Sam Nobody,N-303,${thisMonth},900,South
`;
const mended = `Person,Deal,Date,Amount,Share
Tom Okafor,N-301,${thisMonth},"4,500.00",
Tom Okafor,N-302,${addMonths(thisMonth, -1)},"12,000.00",60 %
`;

test.each(looks)(
  "the pages of a team's pay fit and have no finding of axe's, $name",
  async ({ name, look }) => {
    const page = await open(lead, undefined, look);
    const tab = tabIn(page);
    await tab.getByText(/^Field sales 2026, since/).waitFor();
    const looked = async (part: string) => {
      expect(await axeFindings(page)).toEqual([]);
      const found = await misfits(page);
      await northfold.picture(page, `plans-${part}-${name}`);
      const zoomed = () => northfold.picture(page, `plans-${part}-zoomed`);
      if (name === "narrow") found.push(...(await misfitsZoomed(page, zoomed)));
      expect(found).toEqual([]);
    };
    await looked("team");
    await tab.getByRole("button", { name: "Tom Okafor" }).click();
    await tab.getByRole("heading", { level: 1, name: "Tom Okafor" }).waitFor();
    await looked("person");
    await tab.getByRole("button", { name: "Back to Plans of my team" }).click();
    await tab.getByRole("button", { name: "Make a plan" }).click();
    await tab.getByRole("radio", { name: "Faster past target" }).click();
    await tab.getByLabel("Target for a month").fill("40000");
    await tab.getByLabel("Commission for exactly the target").fill("2000");
    await tab.getByText(/^£/).first().waitFor();
    await looked("builder");
    await tab.getByRole("button", { name: "Cancel" }).click();
    await tab.getByRole("button", { name: "Bring in a file" }).click();
    await tab.getByRole("heading", { level: 1, name: "Bring in a file" }).waitFor();
    await chooseFile(page, "deals.csv", wrong);
    await looked("file-wrong");
    await chooseFile(page, "deals.csv", mended);
    await looked("file-right");
    await page.close();
  },
);

test("without a mouse: a plan is made from a kind of plan, and the report reads it and cannot change it", async () => {
  const page = await open(lead, "new");
  const tab = tabIn(page);
  await tab.getByRole("heading", { level: 1, name: "Make a plan" }).waitFor();
  await tabTo(page, "Priya Nair");
  await page.keyboard.press("Space");
  await tabTo(page, "Field sales 2026");
  // Among the kinds one goes by arrows; the first is where Tab arrives.
  while ((await focused(page)) !== "Tiers") await page.keyboard.press("ArrowDown");
  await tabTo(page, "What the plan is called");
  await page.keyboard.type("Priya’s first");
  await tabTo(page, "In force from");
  await tab.getByLabel("In force from").fill(thisMonth);
  await tabTo(page, "Target for a month");
  await page.keyboard.type("30000");
  await tabTo(page, "Keep the plan");
  await page.keyboard.press("Enter");
  await tab.getByText("The plan is kept for Priya.").waitFor();
  await expect.poll(async () => (await versionsOf(report)).length, soon).toBe(1);
  expect(await versionsOf(report)).toMatchObject([
    { name: "Priya’s first", terms: { from: thisMonth, currency: "GBP" } },
  ]);
  await page.close();

  const theirs = await northfold.openTab(report, { subPage: "pay", viewport: desk });
  await tabIn(theirs).getByText("Priya’s first").first().waitFor();
  await tabIn(theirs)
    .getByText(/£30,000/)
    .first()
    .waitFor();
  await northfold.picture(theirs, "plans-report-reads");
  // The list itself refuses the report, whatever a page would let them do.
  const [version] = await rowsIn(northfold.company, report, planOf(report));
  if (!version) throw new Error("The report does not see the plan.");
  await expect(
    northfold.company.storeFor(idOf(report)).put(planOf(report), { ...version, id: "mine" }),
  ).rejects.toThrow(StoreProblem);
  expect(await versionsOf(report)).toHaveLength(1);
  await theirs.close();
});

test("a file with errors keeps nothing; mended it is kept once, and brought in again it doubles nothing", async () => {
  const page = await open(lead, "file");
  const tab = tabIn(page);
  const before = await dealsOf("tom-okafor");
  await chooseFile(page, "deals.csv", wrong);
  await tab.getByText(/have to be mended in the file/).waitFor();
  await tab.getByText("1 row names nobody whose pay you keep.").waitFor();
  expect(await tab.getByRole("button", { name: /^Keep this for/ }).count()).toBe(0);
  expect(await dealsOf("tom-okafor")).toEqual(before);

  await chooseFile(page, "deals.csv", mended);
  await tab.getByRole("button", { name: "Keep this for 1 person" }).click();
  const wanted = [...before, "N-301 450000", "N-302 1200000"].toSorted();
  await expect.poll(() => dealsOf("tom-okafor"), soon).toEqual(wanted);
  await tab.locator("main output", { hasText: "Kept for 1 person." }).waitFor();
  await page.close();

  // Another day, another device, the same file.
  const again = await open(lead, "file");
  await chooseFile(again, "deals.csv", mended);
  await tabIn(again)
    .getByText("Everything in this file is kept already. There is nothing left to do.")
    .waitFor();
  expect(await dealsOf("tom-okafor")).toEqual(wanted);
  await again.close();
});

test("a file kept while Microsoft 365 is away goes there when the page is opened again, once", async () => {
  const page = await open(lead, "file");
  const before = await dealsOf("tom-okafor");
  const rows = Array.from(
    { length: 3 },
    (_, at) => `Tom Okafor,M-${at},${addMonths(thisMonth, -at)},${at + 1}00`,
  );
  const text = `Person,Deal,Date,Amount\n${rows.join("\n")}\n`;
  await chooseFile(page, "deals.csv", text);
  northfold.company.tenant.faults.offline(true);
  await tabIn(page).getByRole("button", { name: "Keep this for 1 person" }).click();
  // From then on the device has all of it, whatever becomes of the page.
  await tabIn(page)
    .getByText(/^Saved on this device\./)
    .waitFor();
  await page.close();
  northfold.company.tenant.faults.offline(false);
  expect(await dealsOf("tom-okafor")).toEqual(before);

  const again = await open(lead, "file");
  const wanted = [...before, "M-0 10000", "M-1 20000", "M-2 30000"].toSorted();
  await expect.poll(() => dealsOf("tom-okafor"), { timeout: 90_000 }).toEqual(wanted);
  await chooseFile(again, "deals.csv", text);
  await tabIn(again)
    .getByText(/^Everything in this file is kept already/)
    .waitFor();
  expect(await dealsOf("tom-okafor")).toEqual(wanted);
  await again.close();
}, 180_000);

test("who is not the manager finds nothing here, and the list refuses them", async () => {
  const page = await open("kwame-boateng");
  await tabIn(page).getByText("Nobody reports to you here, so there is no plan to keep.").waitFor();
  await page.close();
  const [row] = await rowsIn(northfold.company, lead, planOf("tom-okafor"));
  if (!row) throw new Error("Tom has no row.");
  await expect(rowsIn(northfold.company, "raj-iyer", planOf("tom-okafor"))).rejects.toThrow(
    /^The list was not read/,
  );
  await expect(
    northfold.company
      .storeFor(idOf("raj-iyer"))
      .put(planOf("tom-okafor"), { ...row, id: "theirs" }),
  ).rejects.toThrow(StoreProblem);
  expect(await rowsIn(northfold.company, lead, planOf("tom-okafor"))).not.toContainEqual(
    expect.objectContaining({ id: "theirs" }),
  );
});
