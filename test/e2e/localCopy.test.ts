import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { copyName } from "#page/openCopy.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { traceOpening, tracePaints } from "./openingTrace.ts";
import { saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn } from "./tenantRows.ts";

let northfold: Northfold;

const soon = { timeout: 15_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
  await tracePaints(northfold.context, "main article");
});

afterEach(async () => {
  northfold.company.tenant.faults.clear();
  await northfold.context.setOffline(false);
});

afterAll(() => northfold?.close());

test("somebody seen before has their goals painted before Graph is asked anything", async () => {
  const first = await northfold.openTab("tom-okafor");
  await goalsOf(first);
  await first.close();

  const tracing = traceOpening(northfold.context);
  const page = await northfold.openTab("tom-okafor");
  await goalsOf(page);
  const trace = await tracing.done(page, "warm-tab");
  expect(trace.graph.filter(({ at }) => at <= trace.painted)).toEqual([]);
  // And then it is asked what is new, which shows that the trace sees what is asked.
  await expect.poll(() => trace.graph.length, soon).toBeGreaterThan(0);
  await page.close();
});

test("with Graph away for good the goals are on the screen all the same, and why they may be old", async () => {
  northfold.company.tenant.faults.offline(true);
  const page = await northfold.openTab("tom-okafor");
  await goalsOf(page);
  await tabIn(page).getByText("as this device last knew").waitFor();
  await page.close();
});

test("what was changed away from the network outlives closing the page, and is sent once", async () => {
  const page = await northfold.openTab("ben-hartley");
  await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
  northfold.company.tenant.faults.offline(true);
  await addGoal(page, "A canoe for two");
  await tabIn(page).getByText("Saved on this device").first().waitFor();
  await page.close();
  northfold.company.tenant.faults.offline(false);
  expect(await titlesOf("ben-hartley")).not.toContain("A canoe for two");

  const again = await northfold.openTab("ben-hartley");
  await tabIn(again).getByRole("heading", { name: "A canoe for two" }).waitFor();
  await expect
    .poll(async () => (await titlesOf("ben-hartley")).filter((one) => one.includes("canoe")), soon)
    .toEqual(["A canoe for two"]);
  await again.close();
});

test("pages that were never looked at open with no network", async () => {
  const page = await northfold.openTab("tom-okafor");
  const tab = tabIn(page);
  await goalsOf(page);
  // They are fetched when the page is idle, one by one.
  await expect.poll(() => fetchedIn(page), { timeout: 40_000 }).toMatch(/TalksPage.*MePage/);
  await northfold.context.setOffline(true);
  await tab.getByRole("button", { name: "Me", exact: true }).click();
  await tab.getByRole("heading", { level: 1, name: "Me" }).waitFor();
  await tab.getByRole("button", { name: "Talks", exact: true }).click();
  await tab.getByRole("heading", { level: 1, name: "Talks" }).waitFor();
  await page.close();
});

test("a page whose code does not come says so, and comes when it is asked for again", async () => {
  const page = await northfold.openTab("tom-okafor");
  const tab = tabIn(page);
  await page.route(/MePage/, (route) => route.abort());
  await goalsOf(page);
  await tab.getByRole("button", { name: "Me", exact: true }).click();
  await tab.getByText("could not be fetched").waitFor();
  await page.unroute(/MePage/);
  await tab.getByRole("button", { name: "Try again" }).click();
  await tab.getByRole("heading", { level: 1, name: "Me" }).waitFor();
  await page.close();
});

test("what is being typed is there after a reload", async () => {
  const page = await northfold.openTab("ben-hartley");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).click();
  await tab.getByLabel("What are you working for?").fill("A boat with a re");
  await expect.poll(() => draftsIn(page), soon).toContain("A boat with a re");
  await page.reload();
  await tab.getByRole("button", { name: "Add a goal" }).click();
  await expect
    .poll(() => tab.getByLabel("What are you working for?").inputValue(), soon)
    .toBe("A boat with a re");
  await page.close();
});

test("what one window of a person saves, their other window shows", async () => {
  const [one, other] = [
    await northfold.openTab("aoife-brennan"),
    await northfold.openTab("aoife-brennan"),
  ];
  await tabIn(other).getByRole("button", { name: "Add a goal" }).waitFor();
  await tabIn(one).getByRole("button", { name: "Add a goal" }).waitFor();
  await addGoal(one, "A pair of hens");
  await saved(one);
  await tabIn(other).getByRole("heading", { name: "A pair of hens" }).waitFor();
  expect((await titlesOf("aoife-brennan")).filter((title) => title.includes("hens"))).toHaveLength(
    1,
  );
  await one.close();
  await other.close();
});

test("nothing of somebody who was here before is left once another has opened the app", async () => {
  const before = await northfold.openTab("mei-ling-chen");
  await goalsOf(before);
  await expect.poll(() => copiesIn(before), soon).toContain(copyOf("mei-ling-chen"));
  await before.close();
  const after = await northfold.openTab("priya-nair");
  await goalsOf(after);
  await expect.poll(() => copiesIn(after), soon).toContain(copyOf("priya-nair"));
  await expect.poll(() => copiesIn(after), soon).not.toContain(copyOf("mei-ling-chen"));
  await after.close();
});

async function goalsOf(page: Page): Promise<void> {
  await tabIn(page).getByRole("article").first().waitFor();
}

async function addGoal(page: Page, title: string): Promise<void> {
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).click();
  await tab.getByLabel("What are you working for?").fill(title);
  await tab.getByRole("button", { name: "Add goal" }).click();
}

async function titlesOf(who: PersonKey): Promise<readonly string[]> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows.flatMap((row) => (row.kind === "goal" ? [row.title] : []));
}

function frameOf(page: Page) {
  const frame = page.frames().find((one) => one.url().startsWith("https://app.beyondtarget"));
  if (!frame) throw new Error("The shell shows no page of the app.");
  return frame;
}

const copyOf = (who: PersonKey): string => copyName("teams", idOf(who));

/** The names of the copies that the browser keeps. */
async function copiesIn(page: Page): Promise<readonly string[]> {
  return await frameOf(page).evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
  );
}

/** The addresses of the scripts that the app's page has fetched, in one text. */
async function fetchedIn(page: Page): Promise<string> {
  return await frameOf(page).evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .join(" "),
  );
}

/** All that is kept of what is being typed, as text. */
async function draftsIn(page: Page): Promise<string> {
  return await frameOf(page).evaluate(async () => {
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name ?? "");
        request.addEventListener("success", () => resolve(request.result));
      });
      // Pictures are kept in a database of their own, which holds no words.
      if (database.objectStoreNames.contains("drafts")) {
        found.push(
          await new Promise((resolve) => {
            const request = database.transaction("drafts").objectStore("drafts").getAll();
            request.addEventListener("success", () => resolve(request.result));
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
