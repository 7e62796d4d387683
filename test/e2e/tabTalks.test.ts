import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, utcDay, type Instant } from "#domain/day.ts";
import type { ChosenQuestions } from "#domain/sharing/shown.ts";
import { pairTag, talkSubPage } from "#domain/talk/pairTag.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { northfold as organisation } from "#sandbox/company/northfold.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { atRest, axeFindings, saved, tabIn } from "./tabFrame.ts";
import { rowsIn, shownBy } from "./tenantRows.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const calendarRequests = () =>
  northfold.company.tenant.requests.filter(({ path }) => path.includes("alendar"));

test("a leave that is declined is said in words, and one click later the days are there and stay", async () => {
  const page = await northfold.openTab("tom-okafor");
  const tab = tabIn(page);
  await openTalks(page);
  const before = await names(page);
  const show = tab.getByRole("button", { name: "Show the days of my talks" });
  await show.click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await tab.getByText("You did not allow it, so nothing was read.").waitFor();
  await pictured(page, "talks-declined");
  expect([await names(page), calendarRequests()]).toEqual([before, []]);

  await show.click();
  // The one permission, and not that to write.
  await page.getByRole("listitem").getByText("Calendars.ReadBasic", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Accept" }).click();
  await tab.getByText(/^Days from your calendar, read/).waitFor();
  const expected = await talksOf("tom-okafor");
  for (const [name, clock] of expected) {
    await tab.getByRole("listitem").filter({ hasText: name }).getByText(clock).waitFor();
  }
  expect((await names(page)).slice(0, expected.length)).toEqual(expected.map(([name]) => name));
  await pictured(page, "talks-days");
  const asked = calendarRequests().length;
  await page.reload();
  await openTalks(page);
  await tab
    .getByText(expected[0]?.[1] ?? "")
    .first()
    .waitFor();
  // Read a moment ago, and so not read anew.
  expect(calendarRequests()).toHaveLength(asked);

  await tab.getByRole("button", { name: expected[0]?.[0] ?? "", exact: true }).click();
  await tab.getByText(expected[0]?.[1] ?? "").waitFor();
  await page.close();
});

test("a talk has one set of questions, whoever chose last for its day", async () => {
  const { company } = northfold;
  const day = addDays(utcDay(new Date().toISOString() as Instant), 1);
  const set = (id: string, text: string, minute: string): ChosenQuestions => ({
    kind: "questions",
    id,
    day,
    questions: [{ pattern: id, text }],
    chosenAt: `2026-01-01T10:${minute}:00Z` as Instant,
  });
  const [tom, dana] = [idOf("tom-okafor"), idOf("dana-whitfield")];
  await company
    .storeFor(dana)
    .put(shownBy("dana-whitfield", "tom-okafor"), set("d", "Dana's?", "05"));
  await company
    .storeFor(tom)
    .put(shownBy("tom-okafor", "dana-whitfield"), set("t", "Tom's?", "06"));
  const page = await northfold.openTab("tom-okafor", {
    subPage: await subPageOf("tom-okafor", "dana-whitfield"),
  });
  const tab = tabIn(page);
  await tab.getByText("Tom's?").waitFor();
  expect(await tab.getByText("Dana's?").count()).toBe(0);
  expect(await tab.getByRole("main").locator("ol").count()).toBe(1);
  await pictured(page, "talk-one-set");

  await tab.getByLabel("A point for Dana").fill("Who looks after Carlisle");
  await page.keyboard.press("Enter");
  await tab.getByRole("button", { name: "Edit “Who looks after Carlisle”" }).click();
  await page.keyboard.type(" in May?");
  await pictured(page, "talk-edit");
  await page.keyboard.press("Enter");
  await tab.getByText("Who looks after Carlisle in May?").waitFor();
  await saved(page);
  const points = (
    await rowsIn(company, "dana-whitfield", shownBy("tom-okafor", "dana-whitfield"))
  ).flatMap((row) => (row.kind === "point" ? [row.text] : []));
  expect(points).toContain("Who looks after Carlisle in May?");
  await page.close();
});

test("a talk that has ended says when, and leads to those that go on", async () => {
  const page = await northfold.openTab("kwame-boateng", {
    subPage: await subPageOf("kwame-boateng", "marta-kowalczyk"),
  });
  const tab = tabIn(page);
  await tab.getByText(/^Your 1-1s with Marta ended on \d/).waitFor();
  await pictured(page, "talk-ended");
  await tab.getByRole("button", { name: "Back to Talks" }).click();
  await tab.getByRole("heading", { level: 1, name: "Talks" }).waitFor();
  expect(await tab.getByRole("button", { name: "Marta Kowalczyk" }).count()).toBe(0);
  await page.close();
});

test("somebody with nobody to meet reads what comes next", async () => {
  const page = await northfold.openTab("petra-novakova");
  const tab = tabIn(page);
  await openTalks(page);
  await tab.getByText(/Nobody is named for you/).waitFor();
  await pictured(page, "talks-nobody");
  await page.close();
});

async function openTalks(page: Page): Promise<void> {
  const tab = tabIn(page);
  await tab.getByRole("navigation").getByRole("button", { name: "Talks" }).click();
  await tab.getByRole("heading", { level: 1, name: "Talks" }).waitFor();
}

/** The people of the list; what one said one would do stands above them. */
async function names(page: Page): Promise<readonly string[]> {
  const headings = tabIn(page).getByRole("main").getByRole("heading", { level: 2 });
  return (await headings.allTextContents()).filter((text) => text !== "You said you would");
}

async function pictured(page: Page, name: string): Promise<void> {
  await atRest(page);
  await northfold.picture(page, name);
  expect(await axeFindings(page)).toEqual([]);
}

async function subPageOf(one: PersonKey, other: PersonKey): Promise<string> {
  const digest = async (text: string): Promise<string> =>
    createHash("sha256").update(text).digest("hex");
  return talkSubPage(await pairTag(idOf(one), idOf(other), digest));
}

/** The names of those with whom somebody has a meeting of two to come, and its hour, as the calendar tells. */
async function talksOf(who: PersonKey): Promise<readonly (readonly [string, string])[]> {
  const { company } = northfold;
  const token = await company.identity.issue({
    oid: idOf(who),
    clientId: organisation.clientId,
    scopes: ["Calendars.ReadBasic"],
  });
  const now = new Date();
  const until = new Date(now.getTime() + 35 * 86_400_000);
  const answer = await company.tenant.fetch(
    new Request(
      `https://graph.microsoft.com/v1.0/me/calendarView?startDateTime=${now.toISOString()}&endDateTime=${until.toISOString()}&$top=200`,
      { headers: { authorization: `Bearer ${token}` } },
    ),
  );
  type Seen = {
    readonly start: { readonly dateTime: string };
    readonly subject: string;
  };
  const { value } = (await answer.json()) as { readonly value: readonly Seen[] };
  const talks = [
    ["Dana / Tom", "Dana Whitfield"],
    ["Peer coffee", "Aoife Brennan"],
    ["Mentoring: Benedict and Tom", "Benedict Osei"],
    ["Helen / Tom, quarterly", "Helen Mensah"],
  ] as const;
  return talks
    .flatMap(([subject, name]) => {
      const found = value.find((event) => event.subject === subject);
      return found ? [{ name, at: new Date(`${found.start.dateTime.slice(0, 19)}Z`) }] : [];
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ name, at }) => [name, at.toLocaleTimeString("en-GB", { timeStyle: "short" })]);
}
