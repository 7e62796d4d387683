import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn } from "./tenantRows.ts";

let northfold: Northfold;

/** Writes go on behind what is on the screen; a busy machine takes its time over them. */
const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const desk = { width: 1280, height: 1100 };

// Leave is given once, so each look has a person of its own who has not given it.
const looks: readonly {
  readonly name: string;
  readonly who: PersonKey;
  readonly look: Look;
}[] = [
  { name: "light", who: "tom-okafor", look: { theme: "default", viewport: desk } },
  { name: "dark", who: "callum-fraser", look: { theme: "dark", viewport: desk } },
  { name: "contrast", who: "aoife-brennan", look: { theme: "contrast", viewport: desk } },
  {
    name: "narrow",
    who: "ben-hartley",
    look: { theme: "default", viewport: { width: 390, height: 1600 } },
  },
];

test.each(looks)(
  "a reminder by keys alone: refused, without an answer, set, gone and left out, $name",
  async ({ name, who, look }) => {
    const page = await openMe(who, look);
    const tab = tabIn(page);
    await tabTo(page, "Put it in my calendar");
    await page.keyboard.press("Enter");
    await answer(page, "Cancel");
    await tab.getByText(/was not given leave for your calendar/).waitFor();
    await pictured(page, `reminder-refused-${name}`);
    expect([await remindersOf(who), await kept(who)]).toEqual([[], []]);

    await loseAnswer(page);
    await tabTo(page, "Put it in my calendar");
    await page.keyboard.press("Enter");
    await answer(page, "Accept");
    await tab.getByText(/The calendar has not answered yet/).waitFor();
    await pictured(page, `reminder-unfinished-${name}`);
    expect(await remindersOf(who)).toHaveLength(1);
    await tabTo(page, "Leave it out");
    await page.keyboard.press("Enter");
    await tab.getByLabel("Time", { exact: true }).waitFor();
    expect([await remindersOf(who), await kept(who)]).toEqual([[], []]);

    await tabTo(page, "Put it in my calendar");
    await page.keyboard.press("Enter");
    await tab.getByText("It is in your calendar: every Friday at 08:45.").waitFor();
    await pictured(page, `reminder-set-${name}`);
    const [event] = await remindersOf(who);
    await expect.poll(() => kept(who), soon).toMatchObject([{ event: event?.["id"] }]);
    await tabTo(page, "Take it out of my calendar");
    await page.keyboard.press("Enter");
    await tab.getByText("The reminder is out of your calendar.").waitFor();
    await tabTo(page, "Undo");
    await page.keyboard.press("Enter");
    await tab.getByText("It is in your calendar: every Friday at 08:45.").waitFor();
    await page.close();

    const [again, ...more] = await remindersOf(who);
    expect(more).toEqual([]);
    await northfold.company.graphFor(idOf(who))(
      new Request(`https://graph.microsoft.com/v1.0/me/events/${String(again?.["id"])}`, {
        method: "DELETE",
      }),
    );
    const later = await openMe(who, look);
    await tabIn(later)
      .getByText(/The reminder is no longer in your calendar/)
      .waitFor();
    await pictured(later, `reminder-gone-${name}`);
    await tabTo(later, "Leave it out");
    await later.keyboard.press("Enter");
    await tabIn(later).getByLabel("Time", { exact: true }).waitFor();
    expect([await remindersOf(who), await kept(who)]).toEqual([[], []]);
    await later.close();
  },
);

test("a window for leave that was closed by hand is not waited for once the person says so", async () => {
  const who: PersonKey = "dana-whitfield";
  const page = await openMe(who, {});
  const tab = tabIn(page);
  await tabTo(page, "Put it in my calendar");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Permissions requested" }).waitFor();
  // Gone without a word, as a window is that somebody closes by hand.
  await page.locator("dialog").evaluateAll((all) => all.forEach((one) => one.remove()));
  await tab.getByRole("button", { name: "Stop waiting" }).waitFor();
  await pictured(page, "reminder-waiting");
  await tabTo(page, "Stop waiting");
  await page.keyboard.press("Enter");
  await tab.getByText(/was not given leave for your calendar/).waitFor();
  await tabTo(page, "Put it in my calendar");
  expect(await remindersOf(who)).toEqual([]);
  await page.close();
});

async function openMe(who: PersonKey, look: Look): Promise<Page> {
  const page = await northfold.openTab(who, { ...look, subPage: "me" });
  await tabIn(page).getByRole("heading", { name: "Five minutes for yourself" }).waitFor();
  await atRest(page);
  return page;
}

/** The calendar takes the next series it is sent, and its answer is lost; no browser sends it once more. */
async function loseAnswer(page: Page): Promise<void> {
  await page.route(
    /graph\.microsoft\.com\/v1\.0\/me\/events$/,
    async (route) => {
      const request = route.request();
      const { authorization = "" } = await request.allHeaders();
      const taken = await northfold.company.tenant.fetch(
        new Request(request.url(), {
          method: request.method(),
          headers: { authorization, "content-type": "application/json" },
          body: request.postData(),
        }),
      );
      expect(taken.status).toBe(201);
      await route.abort("connectionfailed");
    },
    { times: 1 },
  );
}

/** Answers the window for leave, which is Microsoft 365's own. */
async function answer(page: Page, name: "Accept" | "Cancel"): Promise<void> {
  const consent = page.getByRole("dialog", { name: "Permissions requested" });
  await consent.getByRole("button", { name }).press("Enter");
}

async function pictured(page: Page, name: string): Promise<void> {
  await tabIn(page)
    .getByRole("heading", { name: "Five minutes for yourself" })
    .scrollIntoViewIfNeeded();
  await atRest(page);
  await northfold.picture(page, name);
  expect(await axeFindings(page)).toEqual([]);
}

type Event = Readonly<Record<string, unknown>>;

/** The series in a person's calendar that are reminders. */
async function remindersOf(who: PersonKey): Promise<readonly Event[]> {
  const answered = await northfold.company.graphFor(idOf(who))(
    new Request("https://graph.microsoft.com/v1.0/me/events?$top=500"),
  );
  const { value } = (await answered.json()) as { readonly value: readonly Event[] };
  return value.filter(({ subject }) => subject === "Five minutes for myself");
}

/** What the person's own list says of reminders. */
async function kept(who: PersonKey) {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows.flatMap((row) => (row.kind === "reminder" ? [row] : []));
}
