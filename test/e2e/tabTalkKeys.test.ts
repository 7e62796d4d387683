import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, dayIn, instantAt } from "#domain/day.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { focused, tabBackTo, tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { atRest, axeFindings, saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

test("talks and a talk by keys alone: days, points, and a goal left out until that talk is over", async () => {
  const page = await northfold.openTab("tom-okafor");
  const tab = tabIn(page);
  await tab.getByRole("heading", { name: "My goals" }).waitFor({ state: "attached" });
  await tabTo(page, "Talks");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { level: 1, name: "Talks" }).waitFor();

  await tabTo(page, "Show the days of my talks");
  await page.keyboard.press("Enter");
  await answer(page, "Accept");
  await tab.getByText(/^Days from your calendar, read/).waitFor();
  await tabTo(page, "Hide the days");
  await page.keyboard.press("Enter");
  await tab.getByText("The days are hidden.").waitFor();
  // What was pressed is gone; the next key leads to what took its place.
  await tabTo(page, "Show the days of my talks");
  await tabTo(page, "Undo");
  await page.keyboard.press("Enter");
  await tab.getByText(/^Days from your calendar, read/).waitFor();

  await tabTo(page, "Dana Whitfield");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { level: 1, name: "Our talk page, Dana and me" }).waitFor();
  expect(await focused(page)).toBe("Our talk page, Dana and me");

  await tabTo(page, /^A point for Dana/);
  await page.keyboard.type("Who looks after Carlisle");
  await page.keyboard.press("Enter");
  await tab.getByText("Who looks after Carlisle").waitFor();
  await tabBackTo(page, "Edit “Who looks after Carlisle”");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" in May?");
  await page.keyboard.press("Enter");
  await tab.getByText("Who looks after Carlisle in May?").waitFor();
  await tabTo(page, "Remove “Who looks after Carlisle in May?”");
  await page.keyboard.press("Enter");
  await tab.getByText("The point is removed.").waitFor();
  await tabTo(page, "Undo");
  await page.keyboard.press("Enter");
  await tab.getByText("Who looks after Carlisle in May?").waitFor();

  await tabBackTo(page, /^Not this time: /);
  const title = (await focused(page)).replace("Not this time: ", "");
  await page.keyboard.press("Enter");
  await tab.getByText(/^Left out until/).waitFor();
  // The way back is where the key was pressed.
  expect(await focused(page)).toBe(`Bring it back: ${title}`);
  await saved(page);
  const { company } = northfold;
  const points = async () =>
    (await rowsIn(company, "dana-whitfield", shownBy("tom-okafor", "dana-whitfield"))).flatMap(
      (row) => (row.kind === "point" ? [row.text] : []),
    );
  await expect.poll(points, soon).toContain("Who looks after Carlisle in May?");
  expect(await heldUntil("tom-okafor", title)).toBe(addDays(await talkDay("tom-okafor"), 1));

  await page.keyboard.press("Enter");
  await tab.getByText(/^Left out until/).waitFor({ state: "detached" });
  expect(await focused(page)).toBe(`Not this time: ${title}`);
  await expect.poll(() => heldUntil("tom-okafor", title), soon).toBeUndefined();

  await tabBackTo(page, "Back to Talks");
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { level: 1, name: "Talks" }).waitFor();
  await page.close();
});

const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default" } },
  { name: "dark", look: { theme: "dark" } },
  { name: "contrast", look: { theme: "contrast" } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 1500 } } },
];

test.each(looks)(
  "with the days shown the board, the talks and a talk have no finding of axe's, $name",
  async ({ name, look }) => {
    const page = await northfold.openTab("tom-okafor", look);
    const tab = tabIn(page);
    await showDays(page);
    // The line of the board and the list speak of the same talk.
    const line = tab.getByRole("button", { name: /^(Today|Tomorrow|[A-Z][a-z]+ \d).* with [A-Z]/ });
    await line.waitFor();
    const first = /with (\S+?):?( |$)/.exec(await line.innerText())?.[1] ?? "nobody";
    await pictured(page, `board-days-${name}`);
    await tabTo(page, "Talks");
    await page.keyboard.press("Enter");
    await tab.getByText(/^Days from your calendar, read/).waitFor();
    // What one said one would do stands above the people.
    const people = (
      await tab.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts()
    ).filter((heading) => heading !== "You said you would");
    expect(people[0]).toMatch(new RegExp(`^${first}`));
    await pictured(page, `talks-known-${name}`);
    await tabTo(page, "Dana Whitfield");
    await page.keyboard.press("Enter");
    await tab.getByRole("heading", { level: 1, name: "Our talk page, Dana and me" }).waitFor();
    await tab.getByRole("heading", { name: "May come up" }).waitFor();
    await tabTo(page, /^Not this time: /);
    await page.keyboard.press("Enter");
    await tab.getByText(/^Left out until/).waitFor();
    await pictured(page, `talk-known-${name}`);
    await page.keyboard.press("Enter");
    await tab.getByText(/^Left out until/).waitFor({ state: "detached" });
    await saved(page);
    await page.close();
  },
);

/** Has the days shown, where they are not, and goes back to the board. */
async function showDays(page: Page): Promise<void> {
  const tab = tabIn(page);
  const section = (name: string) => tab.getByRole("navigation").getByRole("button", { name });
  await section("Talks").click();
  const show = tab.getByRole("button", { name: "Show the days of my talks" });
  const known = tab.getByText(/^Days from your calendar, read/);
  await show.or(known).first().waitFor();
  if ((await show.count()) > 0) {
    await show.click();
    await answer(page, "Accept");
  }
  await known.waitFor();
  await section("My goals").click();
}

/** Answers the window for leave, which is Microsoft 365's own. */
async function answer(page: Page, name: "Accept" | "Cancel"): Promise<void> {
  const consent = page.getByRole("dialog", { name: "Permissions requested" });
  await consent.getByRole("button", { name }).press("Enter");
}

async function pictured(page: Page, name: string): Promise<void> {
  await atRest(page);
  await northfold.picture(page, name);
  expect(await axeFindings(page)).toEqual([]);
}

/** Until when a goal of this title is held back from Dana, as the owner's list has it. */
async function heldUntil(who: PersonKey, title: string): Promise<string | undefined> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  const goal = rows.find((row) => row.kind === "goal" && row.title === title);
  if (goal?.kind !== "goal") throw new Error(`${who} has no goal called ${title}.`);
  return goal.consents.find(({ reader }) => reader === idOf("dana-whitfield"))?.heldUntil;
}

/** The day of the next "Dana / Tom" in the calendar, on the clocks of whoever runs this. */
async function talkDay(who: PersonKey) {
  const now = Date.now();
  const span = new URLSearchParams({
    startDateTime: new Date(now).toISOString(),
    endDateTime: new Date(now + 35 * 86_400_000).toISOString(),
    $top: "200",
    $orderby: "start/dateTime",
  });
  const found = await northfold.company.graphFor(idOf(who))(
    new Request(`https://graph.microsoft.com/v1.0/me/calendarView?${span.toString()}`),
  );
  type Seen = { readonly subject: string; readonly start: { readonly dateTime: string } };
  const { value } = (await found.json()) as { readonly value: readonly Seen[] };
  const next = value.find(({ subject }) => subject === "Dana / Tom");
  if (!next) throw new Error("Dana and Tom meet no more.");
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return dayIn(timeZone, instantAt(Date.parse(`${next.start.dateTime.slice(0, 19)}Z`)));
}
