import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pairTag, talkSubPage } from "#domain/talk/pairTag.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { focused, tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { misfits, misfitsZoomed } from "./pageLayout.ts";
import { atRest, axeFindings, saved, tabIn } from "./tabFrame.ts";
import { rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default" } },
  { name: "dark", look: { theme: "dark" } },
  { name: "contrast", look: { theme: "contrast" } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 1800 } } },
];

test.each(looks)(
  "the brief and the form that closes a talk have no finding, $name",
  async (each) => {
    const page = await openTalk("dana-whitfield", "tom-okafor", each.look);
    const tab = tabIn(page);
    await tab.getByRole("region", { name: "Before you talk" }).waitFor();
    await tabTo(page, /^Another instead of/);
    await page.keyboard.press("Enter");
    await pictured(page, `talk-brief-${each.name}`);
    await tabTo(page, /^Close the talk/);
    await page.keyboard.press("Enter");
    await tab.getByRole("radio", { name: "We met" }).waitFor();
    await pictured(page, `talk-closing-${each.name}`);
    expect(await misfits(page)).toEqual([]);
    await tabTo(page, "Not now");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatch(/^Close the talk/);
    await page.close();
  },
);

test("what was open is carried over, a talk is closed by keys, and the other reads and ticks it", async () => {
  const hers = await openTalk("dana-whitfield", "tom-okafor");
  const dana = tabIn(hers);
  const mine = dana.getByRole("region", { name: "You said you would" });
  await mine.getByText(/Find somebody to cover Carlisle/).waitFor();
  await tabTo(hers, /^Close the talk/);
  await hers.keyboard.press("Enter");
  await tabTo(hers, "My next step");
  await hers.keyboard.type("Read his offer before Friday");
  await tabTo(hers, "What I will do for Tom");
  await hers.keyboard.type("Move the Monday call");
  await hers.keyboard.press("Enter");
  await dana.getByText("The talk is closed.").waitFor();
  await mine.getByText("Move the Monday call").waitFor();
  await saved(hers);
  // Closed once more on its day, the later line is there beside what stood.
  await tabTo(hers, "Add to it or change it");
  await hers.keyboard.press("Enter");
  await tabTo(hers, /^A line about/);
  await hers.keyboard.type("The flat is found");
  await hers.keyboard.press("Enter");
  await dana.getByText(/The flat is found/).waitFor();
  await tabTo(hers, /^Use for/);
  await hers.keyboard.press("Enter");
  await dana.getByText("Chosen. Tom can read them here.").waitFor();
  await saved(hers);
  await hers.close();

  const his = await openTalk("tom-okafor", "dana-whitfield");
  const tom = tabIn(his);
  const theirs = tom.getByRole("region", { name: "Dana said they would" });
  await theirs.getByRole("checkbox", { name: /Find somebody to cover Carlisle/ }).waitFor();
  await tom.getByText("You met. Dana closed it.").waitFor();
  // A minute's reading has room for two of them.
  await tabTo(his, /^Show all \d+$/);
  await his.keyboard.press("Enter");
  await tabTo(his, /^Move the Monday call/);
  await his.keyboard.press("Space");
  await theirs.getByText(/^Done, you said on/).waitFor();
  await pictured(his, "talk-ticked");
  await saved(his);
  await his.close();

  const rows = await rowsIn(
    northfold.company,
    "dana-whitfield",
    shownBy("dana-whitfield", "tom-okafor"),
  );
  const promise = rows.find((row) => row.kind === "promise" && row.text === "Move the Monday call");
  const ticks = async () =>
    (await rowsIn(northfold.company, "tom-okafor", shownBy("tom-okafor", "dana-whitfield"))).filter(
      (row) => row.kind === "tick" && row.promise === promise?.id,
    ).length;
  await expect.poll(ticks, { timeout: 20_000 }).toBe(1);
  const again = await openTalk("dana-whitfield", "tom-okafor");
  // What is done is no part of the minute before a talk.
  const done = tabIn(again).getByRole("region", { name: "You said you would" });
  await done.getByRole("button", { name: /^Show all/ }).press("Enter");
  await done.getByText(/^Done, Tom said on/).waitFor();
  await again.close();
});

test("by keys alone a promise of one's own is taken back and put back, and a goal has its line", async () => {
  const page = await openTalk("dana-whitfield", "tom-okafor");
  const tab = tabIn(page);
  const mine = tab.getByRole("region", { name: "You said you would" });
  const held = mine.getByRole("checkbox", { name: /Find somebody to cover Carlisle/ });
  await held.waitFor();
  await tabTo(page, /^Remove “Find somebody to cover Carlisle/);
  await page.keyboard.press("Enter");
  await held.waitFor({ state: "detached" });
  await tabTo(page, "Undo");
  await page.keyboard.press("Enter");
  await held.waitFor();
  await tabTo(page, /^(Close the talk|Add to it or change it)/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^A line about “Lisbon/);
  await page.keyboard.type("The trains are booked");
  await page.keyboard.press("Enter");
  await tab.getByText("The talk is closed.").waitFor();
  const lines = async () =>
    (
      await rowsIn(northfold.company, "dana-whitfield", shownBy("dana-whitfield", "tom-okafor"))
    ).flatMap((row) => (row.kind === "wrapUp" ? row.lines.map(({ text }) => text) : []));
  await expect.poll(lines, { timeout: 20_000 }).toContain("The trains are booked");
  await page.close();
});

test.each(looks.slice(0, 2))(
  "by keys a promise is put in To Do, stands there once, and is taken out again, $name",
  async ({ name, look }) => {
    const page = await openTalk("dana-whitfield", "tom-okafor", look);
    const tab = tabIn(page);
    const held = /Find somebody to cover Carlisle/;
    await tab.getByRole("checkbox", { name: held }).waitFor();
    expect(await toDoOf("dana-whitfield", held)).toEqual([]);
    await tabTo(page, /^Put it in my To Do: “Find somebody to cover Carlisle/);
    await page.keyboard.press("Enter");
    // Leave is asked for once, by a window that is Microsoft 365's own.
    if (name === "light")
      await page
        .getByRole("dialog", { name: "Permissions requested" })
        .getByRole("button", { name: "Accept" })
        .press("Enter");
    const takeOut = tab.getByRole("button", { name: /^Take it out of my To Do/ });
    await takeOut.waitFor();
    await expect
      .poll(async () => await toDoOf("dana-whitfield", held), { timeout: 20_000 })
      .toMatchObject([{ status: "notStarted" }]);
    await pictured(page, `talk-to-do-${name}`);
    await saved(page);
    await tabTo(page, /^Take it out of my To Do: “Find somebody to cover Carlisle/);
    await page.keyboard.press("Enter");
    await tab.getByText("It is out of your To Do.").waitFor();
    await takeOut.waitFor({ state: "detached" });
    expect(await toDoOf("dana-whitfield", held)).toEqual([]);
    await saved(page);
    await page.close();
  },
);

/** The person's tasks in the tenant whose title is so. */
async function toDoOf(who: PersonKey, title: RegExp): Promise<readonly object[]> {
  const read = async (path: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const answered = await northfold.company.graphFor(idOf(who))(
      new Request(`https://graph.microsoft.com/v1.0/me/todo/lists${path}`),
    );
    return ((await answered.json()) as { readonly value: [] }).value;
  };
  const lists = await read("");
  const tasks = await Promise.all(lists.map(async ({ id }) => await read(`/${String(id)}/tasks`)));
  return tasks.flat().filter((task) => title.test(String(task["title"])));
}

async function openTalk(who: PersonKey, other: PersonKey, look?: Look): Promise<Page> {
  const digest = async (text: string): Promise<string> =>
    createHash("sha256").update(text).digest("hex");
  const tag = await pairTag(idOf(who), idOf(other), digest);
  const page = await northfold.openTab(who, { ...look, subPage: talkSubPage(tag) });
  await tabIn(page)
    .getByRole("button", { name: /^(Close the talk|Add to it)/ })
    .first()
    .waitFor();
  return page;
}

async function pictured(page: Page, name: string): Promise<void> {
  await atRest(page);
  await northfold.picture(page, name);
  const found = [...(await axeFindings(page)), ...(await misfits(page))];
  const zoomed = () => northfold.picture(page, name.replace("narrow", "zoomed"));
  if (name.endsWith("narrow")) found.push(...(await misfitsZoomed(page, zoomed)));
  expect(found).toEqual([]);
}
