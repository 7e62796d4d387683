import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { ownTitle } from "#store/sharepoint/titles.ts";
import { asAdministrator } from "#support/asAdministrator.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { saved, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn } from "./tenantRows.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterEach(() => northfold.company.tenant.faults.clear());

afterAll(() => northfold?.close());

test("each piece of bad input is named beside its field, and nothing typed is lost", async () => {
  const page = await northfold.openTab("priya-nair");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Hand in my dissertation", exact: true }).click();
  await tab.getByRole("button", { name: "Edit", exact: true }).click();
  await tab.getByRole("button", { name: "More", exact: true }).click();
  const before = await rowsIn(northfold.company, "priya-nair", ownOf("priya-nair"));
  await tab.getByLabel("How to see progress").selectOption({ label: "A count" });

  await tab.getByLabel("Currency").fill("GBP");

  const wrong: readonly (readonly [field: string, typed: string, message: string])[] = [
    ["What are you working for?", "", "Write something here first."],
    ["What are you working for?", "   ", "Write something here first."],
    ["What are you working for?", "x".repeat(256), "That is 256 characters; 255 fit."],
    ["What are you working for?", "Lisbon\u202Enobsil", "There is an invisible character after 6"],
    ["What are you working for?", "Lis\u0007bon", "There is an invisible character after 3"],
    ["Why it matters", "Because\u2066 of it", "There is an invisible character after 7"],
    ["Out of", "0", "Write a number"],
    ["Out of", "ten", "Write a number"],
    ["What it costs", "a lot", "Write an amount in figures"],
    ["Until", "2020-01-01", "The last day is before the first one."],
  ];
  for (const [label, typed, message] of wrong) {
    const field = tab.getByLabel(label, { exact: true });
    const good = await field.inputValue();
    await field.fill(typed);
    await tab.getByRole("button", { name: "Save" }).click();
    await tab.getByText(message).waitFor();
    expect([label, await field.inputValue()]).toEqual([label, typed]);
    await field.fill(good);
  }

  await typeImpossibleDay(page, tab);
  await tab.getByRole("button", { name: "Save" }).click();
  await tab.getByText("No calendar has this day.").waitFor();
  expect(await rowsIn(northfold.company, "priya-nair", ownOf("priya-nair"))).toEqual(before);
  await page.close();
});

test("an answer lost after the write makes no second row", async () => {
  const { faults } = northfold.company.tenant;
  const page = await northfold.openTab("ben-hartley");
  await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
  faults.dropResponseAfterWrite(({ path }) => path.endsWith("/items"));
  await addGoal(page, "A shed with a stove");
  await saved(page);
  expect(await titlesOf("ben-hartley")).toEqual(["A shed with a stove"]);
  await page.close();
});

test("away from the network what was typed is kept on the device, and goes out once by itself", async () => {
  const { faults } = northfold.company.tenant;
  const page = await northfold.openTab("aoife-brennan");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  faults.offline(true);
  await addGoal(page, "A caravan by the sea");
  await tab
    .getByText("Saved on this device. It goes to SharePoint when you are back online.")
    .waitFor();
  await tab.getByRole("heading", { name: "A caravan by the sea" }).waitFor();
  faults.offline(false);
  await saved(page);
  expect((await titlesOf("aoife-brennan")).filter((one) => one.includes("caravan"))).toHaveLength(
    1,
  );
  await page.close();
});

test("opened without a network the tab says so, and opens when tried again", async () => {
  const { faults } = northfold.company.tenant;
  faults.offline(true);
  const page = await northfold.openTab("jack-thornton");
  const tab = tabIn(page);
  await tab.getByRole("heading", { name: "This page cannot open just now" }).waitFor();
  await tab.getByText("There is no connection.").waitFor();
  faults.offline(false);
  await tab.getByRole("button", { name: "Try again" }).click();
  await tab.getByRole("button", { name: "Add a goal" }).first().waitFor();
  await page.close();
});

test("while the service is busy what was typed is kept on the device, and goes out when it may", async () => {
  const { faults } = northfold.company.tenant;
  const page = await northfold.openTab("mei-ling-chen");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  faults.throttle(40, 20, ({ method }) => method === "POST");
  await addGoal(page, "A cello, second hand");
  await tab.getByText("Microsoft 365 is busy, so it goes to SharePoint by itself").waitFor();
  faults.clear();
  // Not before Microsoft 365 said it may.
  await tab.getByText("Saved", { exact: true }).waitFor({ timeout: 45_000 });
  expect(await titlesOf("mei-ling-chen")).toContain("A cello, second hand");
  await page.close();
});

test("a sign-in that has ended is asked for again at a click, and what was typed is saved", async () => {
  const { faults } = northfold.company.tenant;
  const page = await northfold.openTab("sofia-lindqvist");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  faults.fail(1_000, 401, "InvalidAuthenticationToken", ({ method }) => method === "POST");
  await addGoal(page, "A sauna behind the house");
  await tab.getByText("It goes to SharePoint once you sign in.").waitFor();
  faults.clear();
  await tab.getByRole("button", { name: "Sign in" }).click();
  await saved(page);
  expect(await titlesOf("sofia-lindqvist")).toContain("A sauna behind the house");
  await page.close();
});

test("somebody whom a policy asks to sign in anew gets in with one click", async () => {
  northfold.company.identity.switches.requireInteraction(idOf("yusuf-demir"));
  const page = await northfold.openTab("yusuf-demir");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Sign in" }).click();
  await tab.getByRole("button", { name: "My own car, a small one", exact: true }).waitFor();
  await page.close();
});

test("a column that somebody took away is named for the administrator, and the words stay", async () => {
  const page = await northfold.openTab("callum-fraser");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).waitFor();
  await administer(
    "DELETE",
    `${listOf("callum-fraser")}/fields/getByInternalNameOrTitle('Category')`,
  );
  await addGoal(page, "A second-hand kayak");
  await tab.getByText("A list no longer has the columns it should have.").waitFor();
  await tab.getByRole("heading", { name: "A second-hand kayak" }).waitFor();
  await page.close();
});

test("a column whose heading somebody rewrote is still the same column", async () => {
  await administer(
    "MERGE",
    `${listOf("leah-goldberg")}/fields/getByInternalNameOrTitle('Category')`,
    {
      Title: "Sort of thing",
    },
  );
  const page = await northfold.openTab("leah-goldberg");
  await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
  await addGoal(page, "Bake for the whole street");
  await saved(page);
  expect(await titlesOf("leah-goldberg")).toContain("Bake for the whole street");
  await page.close();
});

test("a list removed under the app ends in words about the very change, which can be let go", async () => {
  const page = await northfold.openTab("arjun-mehta");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).first().waitFor();
  await administer("DELETE", listOf("arjun-mehta"));
  await addGoal(page, "A telescope");
  await tab.getByText("“A telescope” did not reach SharePoint.").waitFor();
  await tab.getByText("Its list is gone, or no longer yours to write in.").waitFor();
  await northfold.picture(page, "tab-list-removed");
  await tab.getByRole("button", { name: "Let this change go" }).click();
  await tab.getByText("What you wrote in it is then gone.").waitFor();
  await page.close();
});

test("a list that is missing is told in plain words, with whom to ask", async () => {
  await administer("DELETE", listOf("gethin-pugh"));
  const page = await northfold.openTab("gethin-pugh");
  const tab = tabIn(page);
  await tab.getByRole("heading", { name: "The list for your goals is not there yet" }).waitFor();
  await tab.getByText("Beyond Target is not set up for you").waitFor();
  await tab.getByText("Help is at petra.novakova@northfold.example.").waitFor();
  await tab.getByText("For your administrator").click();
  await tab.getByText(/The list own-\S+ is missing/).waitFor();
  await page.close();
});

test("a colleague who is not in the directory is told whom to ask", async () => {
  const page = await northfold.openTab("colin-marsh");
  await tabIn(page).getByText("Beyond Target is not set up for you").waitFor();
  await page.close();
});

async function addGoal(page: Page, title: string): Promise<void> {
  const tab = tabIn(page);
  await tab.getByRole("button", { name: "Add a goal" }).click();
  await tab.getByLabel("What are you working for?").fill(title);
  await tab.getByRole("button", { name: "Add goal" }).click();
  await tab.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** Types 31 February, in whichever order this browser's date boxes have day and month. */
async function typeImpossibleDay(page: Page, tab: FrameLocator): Promise<void> {
  const box = tab.getByLabel("By when", { exact: true });
  for (const keys of ["02312027", "31022027"]) {
    await box.fill("");
    await box.focus();
    await page.keyboard.type(keys);
    const refused = await box.evaluate(
      (input) => input instanceof HTMLInputElement && input.validity.badInput,
    );
    if (refused) return;
  }
  throw new Error("This browser's date box took 31 February.");
}

function listOf(who: PersonKey): string {
  const home = northfold.company.plan.people.find(({ id }) => id === idOf(who))?.home ?? "";
  return `${home}/_api/web/lists/getByTitle('${ownTitle(idOf(who))}')`;
}

async function administer(
  method: "MERGE" | "DELETE",
  address: string,
  body?: object,
): Promise<void> {
  const { administratorToken: token, tenant } = northfold.company;
  await asAdministrator(
    { administrator: { token, transport: tenant.fetch } },
    method,
    address,
    body,
  );
}

async function titlesOf(who: PersonKey): Promise<readonly string[]> {
  const rows = await rowsIn(northfold.company, who, ownOf(who));
  return rows.flatMap((row) => (row.kind === "goal" ? [row.title] : []));
}
