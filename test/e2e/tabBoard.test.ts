import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import type { Instant } from "#domain/day.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { focused, tabBackTo, tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { atRest, axeFindings, saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn } from "./tenantRows.ts";

let northfold: Northfold;

const soon = { timeout: 15_000 };
const tall: Look = { viewport: { width: 1280, height: 1800 } };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const lisbon = "Lisbon with my sister";
const kitchen = "A new kitchen, with a seat in the window";

test("a card dragged onto the large one takes its place, for good", async () => {
  const page = await northfold.openTab("tom-okafor", tall);
  const tab = tabIn(page);
  await readyToDrag(page);
  const [before] = await titlesOn(page);
  expect(before).toBe(lisbon);
  await dragTo(page, card(page, kitchen), card(page, lisbon));
  await expect.poll(() => titlesOn(page), soon).toSatisfy(([first]: string[]) => first === kitchen);
  await saved(page);
  // The release of the drag is not a press that opens the goal.
  expect(await tab.getByRole("heading", { name: "Who sees this" }).count()).toBe(0);
  await expect
    .poll(() => boardOf("tom-okafor"), soon)
    .toSatisfy(([first]: string[]) => first === kitchen);
  await page.close();

  const again = await northfold.openTab("tom-okafor");
  await tabIn(again)
    .getByRole("button", { name: `Move ${kitchen}` })
    .waitFor();
  expect((await titlesOn(again))[0]).toBe(kitchen);
  await again.close();
});

test("a finger drags a card by its handle", async () => {
  const page = await northfold.openTab("dana-whitfield", tall);
  const handles = tabIn(page).getByRole("button", { name: /^Move / });
  await readyToDrag(page);
  const before = await titlesOn(page);
  await touchDrag(page, handles.last(), card(page, before[0] ?? ""));
  await expect.poll(() => titlesOn(page), soon).toEqual([before.at(-1), ...before.slice(0, -1)]);
  await saved(page);
  await page.close();
});

test("the arrow keys on a handle move its card, say so, and keep the focus", async () => {
  const page = await northfold.openTab("helen-mensah");
  const tab = tabIn(page);
  const handle = tab.getByRole("button", { name: /^Move / }).first();
  await handle.waitFor();
  const before = await titlesOn(page);
  await handle.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => titlesOn(page), soon).toEqual([before[1], before[0], ...before.slice(2)]);
  await tab
    .getByText(`“${before[0]}” is number 2 of ${before.length}.`)
    .waitFor({ state: "attached" });
  await expect.poll(() => focused(page), soon).toBe(`Move ${before[0]}`);
  await saved(page);
  await page.close();
});

test("the whole form is filled by keyboard alone: prompts, steps with days in another order, a plan", async () => {
  const page = await northfold.openTab("gethin-pugh", { subPage: "new" });
  const tab = tabIn(page);
  await tab.getByLabel("What are you working for?").waitFor();
  await tabTo(page, "What are you working for?");
  await page.keyboard.type("A trip to Patagonia");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { name: "A trip to Patagonia", level: 1 }).waitFor();
  await tabTo(page, "Edit");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { name: /^Edit/ }).waitFor();
  await tabTo(page, "Answer: By when would you like it?");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page), soon).toBe("By when");
  await page.keyboard.type("06062027");
  for (const words of ["Save for the flight", "Ask for two weeks"]) {
    await tabTo(page, "Add a step");
    await page.keyboard.press("Enter");
    await tabBackTo(page, /^Step \d$/);
    await page.keyboard.type(words);
  }
  await tabBackTo(page, /^Move step 2$/);
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "More");
  await page.keyboard.press("Enter");
  await tabTo(page, "What could get in the way");
  await page.keyboard.type("Quarter end");
  await tabTo(page, "If that happens, then I will…");
  await page.keyboard.type("Go in July");
  await tabTo(page, "Save");
  await page.keyboard.press("Enter");
  await tab.getByRole("region", { name: "If it gets difficult" }).waitFor();
  await saved(page);
  const rows = await rowsIn(northfold.company, "gethin-pugh", ownOf("gethin-pugh"));
  expect(rows).toContainEqual(
    expect.objectContaining({
      title: "A trip to Patagonia",
      targetDay: "2027-06-06",
      steps: [
        expect.objectContaining({ text: "Ask for two weeks" }),
        expect.objectContaining({ text: "Save for the flight" }),
      ],
      obstacle: "Quarter end",
      ifThen: "Go in July",
    }),
  );
  await page.close();
});

test("a goal that is reached opens once across the page, on whichever device comes first", async () => {
  const page = await northfold.openTab("tom-okafor");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: lisbon, exact: true }).click();
  await tab.getByRole("button", { name: "I got there" }).click();
  await tab.getByRole("heading", { name: "You got there" }).waitFor();
  await atRest(page);
  await northfold.picture(page, "reached-light");
  expect(await axeFindings(page)).toEqual([]);
  await tab.getByRole("button", { name: "What went well this year" }).click();
  await tab.getByRole("heading", { name: /^What went well in/ }).waitFor();
  await atRest(page);
  await northfold.picture(page, "year-light");
  expect(await axeFindings(page)).toEqual([]);
  await saved(page);
  await page.close();
  const again = await northfold.openTab("tom-okafor");
  await tabIn(again).getByRole("button", { name: lisbon, exact: true }).click();
  await tabIn(again).getByRole("heading", { name: lisbon, level: 1 }).waitFor();
  await again.close();
});

/** As wide as 1280 pixels are at 400 %; higher, since a real Teams gives the app more than the emulated one. */
const zoomed = {
  name: "zoomed",
  look: { theme: "default", viewport: { width: 320, height: 900 } },
} as const;

const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default", viewport: { width: 1280, height: 1800 } } },
  { name: "dark", look: { theme: "dark", viewport: { width: 1280, height: 1800 } } },
  { name: "contrast", look: { theme: "contrast", viewport: { width: 1280, height: 1800 } } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 1800 } } },
  zoomed,
];

const boards = [
  ["none", "ben-hartley"],
  ["one", "ruth-hughes"],
  ["four", "dana-whitfield"],
  ["twelve", "oliver-pemberton"],
] as const;

test.each(looks)(
  "a board of no, one, four and twelve goals, with long titles, in $name",
  async ({ name, look }) => {
    await fill("dana-whitfield", 4);
    await fill("oliver-pemberton", 12);
    const findings: string[] = [];
    for (const [count, who] of boards) {
      const page = await northfold.openTab(who, look);
      await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
      await atRest(page);
      await northfold.picture(page, `board-${count}-${name}`);
      findings.push(...(await axeFindings(page)).map((one) => `${count}: ${one}`));
      if (await isWiderThanWindow(page)) findings.push(`${count}: scrolls sideways`);
      await page.close();
    }
    expect(findings).toEqual([]);
  },
);

test("a goal's page and its form can be read and used at 400 % without scrolling sideways", async () => {
  const page = await northfold.openTab("thuy-nguyen", zoomed.look);
  const tab = tabIn(page);
  const [title = ""] = await titlesWaitedFor(page);
  await tab.getByRole("button", { name: title, exact: true }).click();
  await tab.getByRole("heading", { name: "Who sees this" }).waitFor();
  expect(await isWiderThanWindow(page)).toBe(false);
  await northfold.picture(page, "goal-zoomed");
  await tab.getByRole("button", { name: "Edit", exact: true }).click();
  await tab.getByRole("button", { name: "More" }).waitFor();
  expect(await isWiderThanWindow(page)).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  await northfold.picture(page, "edit-goal-zoomed");
  await page.close();
});

/** Gives somebody so many goals, some with titles as long as a title can be. */
async function fill(who: PersonKey, wanted: number): Promise<void> {
  const place = ownOf(who);
  const store = northfold.company.storeFor(idOf(who));
  const here = (await boardOf(who)).length;
  for (let index = here; index < wanted; index += 1) {
    const long =
      index % 3 === 1 ? " and everything that comes with it, one evening at a time".repeat(3) : "";
    const goal: Goal = {
      kind: "goal",
      id: `filled-${who}-${index}` as GoalId,
      title:
        index % 5 === 2
          ? "Donaudampfschifffahrtsgesellschaftskapitänspatent".repeat(2)
          : `Goal ${index + 1}${long}`,
      category:
        (["travel", "home", "creative", "time", "education"] as const)[index % 5] ?? "other",
      status: "active",
      progress: index % 2 === 0 ? { kind: "count", done: index, of: 12 } : { kind: "none" },
      steps: [],
      keptClose: false,
      consents: [],
      wall: [],
      rank: index + 10,
      revision: 1,
      createdAt: "2026-09-01T08:00:00Z" as Instant,
      updatedAt: "2026-09-01T08:00:00Z" as Instant,
    };
    await store.put(place, goal, undefined);
  }
}

async function boardOf(who: PersonKey): Promise<readonly string[]> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows
    .flatMap((row) => (row.kind === "goal" && row.status === "active" ? [row] : []))
    .sort((one, other) => one.rank - other.rank)
    .map(({ title }) => title);
}

function card(page: Page, title: string): Locator {
  return tabIn(page)
    .getByRole("article")
    .filter({ has: tabIn(page).getByRole("button", { name: title, exact: true }) });
}

async function titlesOn(page: Page): Promise<string[]> {
  return await tabIn(page).locator("[data-goal] h2").allInnerTexts();
}

async function titlesWaitedFor(page: Page): Promise<string[]> {
  await tabIn(page).locator("[data-goal] h2").first().waitFor();
  return await titlesOn(page);
}

/** What follows a drag is fetched after all else. */
async function readyToDrag(page: Page): Promise<void> {
  await tabIn(page).locator("[data-announcements]").waitFor({ state: "attached" });
}

async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y - 10);
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await northfold.picture(page, "board-dragging");
  await page.mouse.up();
}

async function touchDrag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y }],
    });
  await send("touchStart", start.x, start.y);
  for (const share of [0.1, 0.3, 0.6, 1])
    await send(
      "touchMove",
      start.x + (end.x - start.x) * share,
      start.y + (end.y - start.y) * share,
    );
  await send("touchEnd", end.x, end.y);
}

async function middleOf(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error("What is to be dragged is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function isWiderThanWindow(page: Page): Promise<boolean> {
  return await tabIn(page)
    .locator("html")
    .evaluate((html) => html.scrollWidth > html.clientWidth);
}
