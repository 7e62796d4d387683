import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { misfits, misfitsZoomed } from "./pageLayout.ts";
import { atRest, axeFindings, saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold({ newcomers: true });
});

afterAll(() => northfold?.close());

const desk = { width: 1280, height: 1900 };
const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default", viewport: desk } },
  { name: "dark", look: { theme: "dark", viewport: desk } },
  { name: "contrast", look: { theme: "contrast", viewport: desk } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 2300 } } },
];

test.each(looks)(
  "Me and what it asks before erasing have no finding of axe's, $name",
  async ({ name, look }) => {
    const page = await openMe("tom-okafor", look);
    await looked(page, "me", name);
    await tabIn(page).getByRole("button", { name: "Erase everything…" }).click();
    await tabIn(page).getByText("This is removed:").waitFor();
    await looked(page, "me-erase", name);
    await page.close();
  },
);

const erasers: Readonly<Record<string, PersonKey>> = {
  light: "gethin-pugh",
  dark: "priya-nair",
  contrast: "arjun-mehta",
  narrow: "aoife-brennan",
};

test.each(looks)(
  "an erase that stops says what is left, is told at the next opening and goes on from there, $name",
  async ({ name, look }) => {
    const who = erasers[name] ?? "gethin-pugh";
    const { tenant } = northfold.company;
    const page = await openMe(who, look);
    const tab = tabIn(page);
    const type = async () => {
      await tab.getByText("This is removed:").waitFor();
      await tab.getByLabel("Type “erase” to go on").fill("erase");
      await page.keyboard.press("Enter");
    };
    await tab.getByRole("button", { name: "Erase everything…" }).click();
    // As long as it takes to look at it.
    tenant.faults.fail(1_000, 403, "accessDenied", isRemoval);
    tenant.faults.delay(400);
    await type();
    await tab.getByText("Leave this page open until it is done.").waitFor();
    await northfold.picture(page, `me-erasing-${name}`);
    tenant.faults.delay(0);
    await tab.getByRole("heading", { name: "Still there:" }).waitFor({ timeout: 60_000 });
    await looked(page, "me-erase-stopped", name);
    tenant.faults.clear();

    await tab.getByRole("button", { name: "Stop here" }).click();
    const unfinished = tab.getByText(/You began to erase everything, and it is not finished/);
    await unfinished.waitFor();
    await looked(page, "me-erase-unfinished", name);
    await tab.getByRole("button", { name: "Go on erasing…" }).click();
    await type();
    await tab.getByText("All of it is removed.").waitFor({ timeout: 60_000 });
    await tab.getByText(/SharePoint's recycle bin: for 93 days/).waitFor();
    await looked(page, "me-erased", name);
    expect(await kindsOf(who)).toEqual(["participation"]);
    await page.close();
  },
);

/** Keeps a picture of the page, in which neither axe nor its own width finds anything amiss. */
async function looked(page: Page, what: string, look: string): Promise<void> {
  await atRest(page);
  await northfold.picture(page, `${what}-${look}`);
  const found = [...(await axeFindings(page)), ...(await misfits(page))];
  if (look === "narrow")
    found.push(...(await misfitsZoomed(page, () => northfold.picture(page, `${what}-zoomed`))));
  expect(found).toEqual([]);
}

function isRemoval({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === "DELETE" && path.includes("/items/");
}

test("a reminder: leave is asked for at the click, a refusal ends in words, and Outlook's own deletion is noticed", async () => {
  const page = await openMe("tom-okafor");
  const tab = tabIn(page);
  await tab.getByLabel("Day", { exact: true }).selectOption({ label: "Tuesday" });
  await tab.getByLabel("Time", { exact: true }).fill("16:10");
  await tab.getByRole("button", { name: "Put it in my calendar" }).click();
  const consent = page.getByRole("dialog", { name: "Permissions requested" });
  await consent.getByText("Calendars.ReadWrite").waitFor();
  await consent.getByRole("button", { name: "Cancel" }).click();
  await tab.getByText(/was not given leave for your calendar/).waitFor();
  await tab.getByRole("button", { name: "Make it in Outlook yourself" }).waitFor();
  expect(await remindersOf("tom-okafor")).toEqual([]);

  await tab.getByRole("button", { name: "Put it in my calendar" }).click();
  await consent.getByRole("button", { name: "Accept" }).click();
  await tab.getByText("It is in your calendar: every Tuesday at 16:10.").waitFor();
  const [event, ...others] = await remindersOf("tom-okafor");
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    subject: "Five minutes for myself",
    sensitivity: "private",
    showAs: "free",
    attendees: [],
    type: "seriesMaster",
    recurrence: { pattern: { type: "weekly", interval: 1, daysOfWeek: ["tuesday"] } },
  });
  for (const row of await rowsIn(northfold.company, "tom-okafor", ownOf("tom-okafor"))) {
    const title = "title" in row && row.title !== "" ? row.title : "no title";
    expect(JSON.stringify(event)).not.toContain(title);
  }
  await expect.poll(() => keptEvent("tom-okafor"), soon).toBe(event?.["id"]);
  await page.close();

  // Another device finds it; meanwhile it is deleted in Outlook.
  await northfold.company.graphFor(idOf("tom-okafor"))(
    new Request(`https://graph.microsoft.com/v1.0/me/events/${String(event?.["id"])}`, {
      method: "DELETE",
    }),
  );
  const again = await openMe("tom-okafor");
  await tabIn(again)
    .getByText(/The reminder is no longer in your calendar/)
    .waitFor();
  await tabIn(again).getByRole("button", { name: "Put it back" }).click();
  await tabIn(again).getByText("It is in your calendar: every Tuesday at 16:10.").waitFor();
  await tabIn(again).getByRole("button", { name: "Take it out of my calendar" }).click();
  await tabIn(again).getByText("The reminder is out of your calendar.").waitFor();
  expect(await remindersOf("tom-okafor")).toEqual([]);
  await again.close();
});

test("a copy comes down as a page that draws its pictures by itself, and as data that can be read", async () => {
  const page = await openMe("tom-okafor", { viewport: desk });
  const content = async (button: string): Promise<{ name: string; text: string }> => {
    const coming = page.waitForEvent("download");
    await tabIn(page).getByRole("button", { name: button }).click();
    const download = await coming;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), "utf8"),
    };
  };
  const data = await content("Download as data");
  expect(data.name).toMatch(/^beyond-target-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(data.text)).toMatchObject({ format: "beyond-target-export", version: 1 });
  const written = await content("Download as a page");
  expect(written.text).toContain("Lisbon with my sister");

  const reader = await northfold.context.newPage();
  await reader.setViewportSize({ width: 900, height: 1400 });
  await reader.setContent(written.text);
  await reader.getByRole("heading", { name: "Lisbon with my sister" }).first().waitFor();
  expect(
    await reader
      .locator("img")
      .evaluateAll((all) =>
        all.every((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
      ),
  ).toBe(true);
  await northfold.picture(reader, "export-page");
  await reader.close();
  await page.close();
});

test("without a mouse: a reminder is set, and all of it is erased once the word is typed", async () => {
  const who: PersonKey = "callum-fraser";
  const page = await openMe(who, { viewport: desk });
  const tab = tabIn(page);
  await tabTo(page, "Put it in my calendar");
  await page.keyboard.press("Enter");
  const consent = page.getByRole("dialog", { name: "Permissions requested" });
  await consent.waitFor();
  await consent.getByRole("button", { name: "Accept" }).press("Enter");
  await tab.getByText(/It is in your calendar: every Friday at 08:45/).waitFor();
  await expect.poll(() => keptEvent(who), soon).toBeTruthy();
  const before = await rowsIn(northfold.company, who, ownOf(who));

  await tab.getByRole("heading", { level: 1 }).focus();
  await tabTo(page, "Erase everything…");
  await page.keyboard.press("Enter");
  await tab.getByText("This is removed:").waitFor();
  await tabTo(page, "Type “erase” to go on");
  await page.keyboard.type("erase");
  await page.keyboard.press("Enter");
  await tab.getByText("All of it is removed.").waitFor({ timeout: 60_000 });
  await tab.getByText("The reminder is out of your calendar.").waitFor();
  expect(await rowsIn(northfold.company, who, ownOf(who))).toEqual([
    { kind: "participation", id: "participation", taking: false, since: expect.any(String) },
  ]);
  // What the dialog says it cannot reach is there indeed, and what the device kept is not.
  const goals = before.filter(({ kind }) => kind === "goal");
  expect(goals.length).toBeGreaterThan(0);
  expect(
    northfold.company.tenant.admin
      .recycled()
      .filter(({ list, fields }) => list === `own-${idOf(who)}` && fields["Kind"] === "goal"),
  ).toHaveLength(goals.length);
  await tab.getByText(/SharePoint's recycle bin: for 93 days/).waitFor();
  await tab.getByText(/^In your own list: \d+ goal/).waitFor();
  const left = await tab
    .locator("body")
    .evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(left).not.toContain(idOf(who));
  expect(
    await rowsIn(northfold.company, who, shownBy(who, "dana-whitfield")).catch(() => []),
  ).toEqual([]);
  expect(await remindersOf(who)).toEqual([]);
  await tabTo(page, "Close");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { name: "Me", exact: true }).waitFor();
  await page.close();

  const anew = await northfold.openTab(who);
  await tabIn(anew).getByRole("heading", { name: "What are you working for?" }).waitFor();
  await anew.close();
});

test("the first words of all wait until it was read who can read them, over closed pages too", async () => {
  const who: PersonKey = "ben-hartley";
  const noticeIn = (page: Page) =>
    tabIn(page).getByRole("region", { name: "Before this is saved: who can read it" });
  const kinds = async () => await kindsOf(who);

  const first = await northfold.openTab(who);
  await tabIn(first).getByRole("button", { name: "Add a goal" }).click();
  await tabIn(first).getByLabel("What are you working for?").fill("A shed with a stove");
  await tabIn(first).getByRole("button", { name: "Add goal" }).click();
  await noticeIn(first).waitFor();
  await first.close();

  for (const { name, look } of looks) {
    const page = await northfold.openTab(who, look);
    await noticeIn(page)
      .getByText(/and could read it all/)
      .waitFor();
    await looked(page, "first-notice", name);
    await page.close();
  }
  expect(await kinds()).toEqual([]);

  const last = await northfold.openTab(who);
  await tabIn(last).getByRole("button", { name: "A shed with a stove", exact: true }).waitFor();
  await noticeIn(last).getByRole("button", { name: "I understand" }).press("Enter");
  await noticeIn(last).waitFor({ state: "detached" });
  await saved(last);
  await expect.poll(kinds, soon).toEqual(["goal", "notice"]);
  await last.close();
});

test("a second window opens anew when all is forgotten, and lays nothing down of what it knew", async () => {
  const who: PersonKey = "yusuf-demir";
  const other = await northfold.openTab(who);
  await tabIn(other).getByRole("heading", { level: 1 }).waitFor();
  const frame = other.frames().find((each) => each.url().startsWith("https://app."));
  await frame?.evaluate(() => Object.assign(globalThis, { isThePageOfBefore: true }));
  const page = await openMe(who);
  await tabIn(page).getByRole("switch", { name: "This is a shared computer" }).press("Space");
  await expect
    .poll(async () => await other.frames().at(-1)?.evaluate("globalThis.isThePageOfBefore"), soon)
    .toBeUndefined();
  await expect
    .poll(
      async () =>
        await tabIn(page)
          .locator("body")
          .evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
      soon,
    )
    .toEqual(expect.not.arrayContaining([expect.stringContaining(idOf(who))]));
  await other.close();
  await page.close();
});

async function openMe(who: PersonKey, look: Look = {}): Promise<Page> {
  const page = await northfold.openTab(who, { ...look, subPage: "me" });
  await tabIn(page).getByRole("heading", { name: "Five minutes for yourself" }).waitFor();
  await atRest(page);
  return page;
}

type Event = Readonly<Record<string, unknown>>;

/** The series in a person's calendar that are reminders. */
async function remindersOf(who: PersonKey): Promise<readonly Event[]> {
  const answer = await northfold.company.graphFor(idOf(who))(
    new Request("https://graph.microsoft.com/v1.0/me/events?$top=500"),
  );
  const { value } = (await answer.json()) as { readonly value: readonly Event[] };
  return value.filter(({ subject }) => subject === "Five minutes for myself");
}

/** The kinds of all that is in a person's own list. */
async function kindsOf(who: PersonKey): Promise<readonly string[]> {
  return (await rowsIn(northfold.company, who, ownOf(who))).map(({ kind }) => kind).toSorted();
}

/** The calendar's id that the person's own list remembers. */
async function keptEvent(who: PersonKey): Promise<string | undefined> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows.flatMap((row) => (row.kind === "reminder" ? [row.event] : []))[0];
}
