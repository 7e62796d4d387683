import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { colleague, type PersonKey } from "#sandbox/company/people.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { blockLines, openedIn, openForm, openMeeting, putIn } from "./outlookPane.ts";

// What Outlook runs without a pane: the ribbon's command and the events, in frames nobody sees, with
// Microsoft's own Office.js and the shipped pages.

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold({ unseen: true });
  await rememberPeople("dana-whitfield");
});

afterAll(() => northfold?.close());

const neutral = [
  "What would you most like to use this time for?",
  "What is in your way that I could move?",
  "What are you looking forward to in the next few weeks?",
];

test("the command puts the neutral questions in without a pane, and takes them out when run again", async () => {
  const meeting = await openForm(northfold, "dana-whitfield", "Dana / Tom", { rewriting: "none" });
  const { page, body } = meeting;
  const before = await body.innerHTML();
  await runCommand(page, "are in the invite");
  expect(await blockLines(meeting)).toEqual([
    "Our 1-1",
    ...neutral,
    "Add your own points: Open our talk page",
  ]);
  await northfold.picture(page, "outlook-command");
  await runCommand(page, "are out of the invite");
  expect(await body.innerHTML()).toBe(before);
  expect(await page.locator("aside.pane").count()).toBe(0);
  await page.close();
});

test("the command adds nothing where a customer takes part, and says so", async () => {
  const meeting = await openForm(northfold, "dana-whitfield", "Dana / Tom");
  await invite(meeting.page, "buyer@customer.example");
  await runCommand(meeting.page, "somebody from outside takes part");
  expect(await meeting.body.textContent()).not.toContain("Our 1-1");
  await meeting.page.close();
});

test("a new 1-1 with somebody known is offered in one line that opens the pane; a customer gives silence", async () => {
  const page = await newMeeting("dana-whitfield");
  await ran(page, "onNewAppointmentOrganizer completed");
  await invite(page, "buyer@customer.example");
  await ran(page, "onAppointmentAttendeesChanged completed");
  expect(await notices(page).count()).toBe(0);
  await page.getByRole("button", { name: "Remove buyer@customer.example" }).click();
  await invite(page, "Tom Okafor");
  const offer = notices(page).filter({ hasText: "questions and progress for the two of you" });
  await offer.waitFor();
  await northfold.picture(page, "outlook-offer");
  await offer.getByRole("button", { name: "Open Beyond Target" }).click();
  await openedIn(page).pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await page.close();
});

test("a third person beside a block that names a goal is warned of, and the pane takes the names out", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom");
  const { page, pane } = meeting;
  await pane
    .getByRole("heading", { name: "Lisbon with my sister" })
    .first()
    .waitFor({ state: "attached" });
  await putIn(meeting);
  await page.getByRole("button", { name: "Close pane" }).click();
  await invite(page, "buyer@customer.example");
  const warning = notices(page).filter({ hasText: "may name a goal" });
  await warning.waitFor();
  await northfold.picture(page, "outlook-warning");
  await notices(page).getByRole("button", { name: "Take the names out" }).click();
  await pane.getByRole("button", { name: "Take the names out" }).click();
  await pane.getByText("It is in the invite.").waitFor();
  expect(await blockLines(meeting)).toEqual([
    "Our 1-1",
    ...neutral,
    "Add your own points: Open our talk page",
  ]);
  await page.close();
});

/** Opens a pane until it has left in the mailbox whom the person holds 1-1s with. */
async function rememberPeople(who: PersonKey): Promise<void> {
  const { page, pane } = await openMeeting(northfold, who, "Dana / Tom");
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await page.waitForFunction(
    () =>
      Object.entries(localStorage).some(
        ([name, text]) =>
          name.startsWith("sandbox.outlook.settings.") && String(text).includes('"people"'),
      ),
    undefined,
    { timeout: 30_000 },
  );
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(/okafor|tom@/i.exec(kept.match(/"salt.*/)?.[0] ?? "")).toBeNull();
  await page.close();
}

async function newMeeting(who: PersonKey): Promise<Page> {
  const page = await northfold.openCalendar(who);
  const query = new URLSearchParams({ as: colleague(who).mail, subject: "A talk" });
  await page.goto(`https://outlook.office.com/calendar/deeplink/compose?${query.toString()}`);
  await page.getByRole("textbox", { name: "Subject" }).waitFor();
  return page;
}

async function invite(page: Page, who: string): Promise<void> {
  const field = page.getByRole("combobox", { name: "Add required attendee" });
  await field.fill(who);
  await field.press("Enter");
}

async function runCommand(page: Page, says: string): Promise<void> {
  await page.getByRole("button", { name: "Add check-in questions" }).click();
  await notices(page).filter({ hasText: says }).waitFor({ timeout: 40_000 });
}

/** Waits until Outlook has run this, as its shell notes it. */
async function ran(page: Page, outcome: string): Promise<void> {
  await expect
    .poll(() => page.locator("[data-ran]").first().getAttribute("data-ran"), { timeout: 30_000 })
    .toContain(outcome);
}

function notices(page: Page): Locator {
  return page.locator(".notices [role=status]");
}
