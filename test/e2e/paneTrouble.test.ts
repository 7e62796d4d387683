import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { dayIn, instantAt } from "#domain/day.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import { northfold as organisation } from "#sandbox/company/northfold.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { asAdministrator } from "#support/asAdministrator.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import {
  blockLines,
  offered,
  openForm,
  openMeeting,
  openPane,
  putIn,
  sendUpdate,
} from "./outlookPane.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

afterEach(() => northfold.company.tenant.faults.clear());

test("a token that is refused until the person signs in again is one press away", async () => {
  const { pane, page } = await openForm(northfold, "carys-morgan", "Raj / Carys");
  northfold.company.identity.switches.requireInteraction(idOf("carys-morgan"));
  await openPane(page);
  await pane.getByText("Sign in to see what to prepare").waitFor();
  await northfold.picture(page, "pane-sign-in");
  await pane.getByRole("button", { name: "Sign in" }).click();
  await pane.getByRole("heading", { name: "Raj", exact: true }).waitFor();
  await page.close();
});

test("a busy service says how long to wait, and what was asked for comes at the second try", async () => {
  const { faults } = northfold.company.tenant;
  const { pane, page } = await openForm(northfold, "dana-whitfield", "Dana / Tom");
  faults.throttle(100, 90);
  await openPane(page);
  await pane.getByRole("alert").getByText("Microsoft 365 is busy").waitFor();
  await pane.getByText("It asked us to wait 90 seconds.").waitFor();
  await northfold.picture(page, "pane-throttled");
  faults.clear();
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await page.close();
});

test("offline, a point is kept on this device, and arrives once when the connection is back", async () => {
  const { faults } = northfold.company.tenant;
  const { pane, page } = await openMeeting(northfold, "dana-whitfield", "Dana / Tom");
  await pane.getByRole("button", { name: "Add a point" }).click();
  const words = "Who drives to Carlisle?";
  await pane.getByLabel("What would you like to talk about?").fill(words);
  faults.offline(true);
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  await pane
    .getByText("Saved on this device. It goes to SharePoint when you are back online.")
    .waitFor();
  await pane.getByText(words).waitFor();
  expect(await pane.getByText("Your point is on the talk page.").count()).toBe(0);
  await northfold.picture(page, "pane-offline");
  // The answer is lost on the way back, so that the point is there when it is written again.
  faults.dropResponseAfterWrite();
  faults.offline(false);
  await pane.getByText("Your point is on the talk page.").waitFor({ timeout: 40_000 });
  expect(await pointsOf("dana-whitfield", "tom-okafor", words)).toBe(1);
  await page.close();
});

test("offline, nothing that this device only remembers is written into an invite", async () => {
  const { faults } = northfold.company.tenant;
  const meeting = await openForm(northfold, "dana-whitfield", "Dana / Tom");
  const { pane, page } = meeting;
  faults.offline(true);
  await openPane(page);
  await pane.getByText("You see this as this device last knew it. You are offline.").waitFor();
  await northfold.picture(page, "pane-last-known");
  await pane.getByRole("button", { name: "Put in the invite" }).click();
  const alert = pane.getByRole("alert");
  await alert.getByText("You are offline").waitFor();
  expect(await meeting.body.innerText()).not.toContain("Our 1-1");
  faults.offline(false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await pane.getByText("It is in the invite.").waitFor();
  expect(await blockLines(meeting)).toContain("Your trip to Lisbon: 3 of 5 steps done");
  await page.close();
});

test("questions that could not be noted yet are in the invite all the same, and the pane says so", async () => {
  const { faults } = northfold.company.tenant;
  const meeting = await openForm(northfold, "dana-whitfield", "Dana / Tom");
  const { pane, page } = meeting;
  const confirmed = page.waitForResponse(
    (answer) =>
      answer.url().includes("/$batch") && answer.request().postData()?.includes("delta") === true,
  );
  await openPane(page);
  await confirmed;
  faults.offline(true);
  await putIn(meeting);
  await pane.getByText("Saved on this device.").waitFor();
  expect((await blockLines(meeting))[0]).toBe("Our 1-1");
  await page.close();
});

test("a list that is missing is named as unread; the rest of the pane works", async () => {
  await asSiteAdministrator("DELETE", "callum-fraser", listFor("callum-fraser"));
  const meeting = await openMeeting(
    northfold,
    "dana-whitfield",
    "Callum 1-1 (phone, he is driving)",
  );
  const { pane, page } = meeting;
  await pane.getByRole("alert").getByText("What Callum shows you could not be read.").waitFor();
  await pane.getByRole("button", { name: "Try again" }).waitFor();
  expect(await offered(pane)).toHaveLength(3);
  await northfold.picture(page, "pane-list-missing");
  await putIn(meeting);
  await page.close();
});

test("a column under another name is told with who can mend it; nothing is written over", async () => {
  await asSiteAdministrator(
    "DELETE",
    "priya-nair",
    `${listFor("priya-nair")}/fields/getByInternalNameOrTitle('Key')`,
  );
  // Her own device, which has no copy of it yet: one that has is told of nothing new.
  const { pane, page } = await openMeeting(northfold, "priya-nair", "1:1 with Dana");
  const alert = pane.getByRole("alert");
  await alert.getByText("Your own list could not be read.").waitFor();
  await alert.getByText("A column is missing or has a new name.").waitFor();
  await northfold.picture(page, "pane-column-renamed");
  await page.close();
});

test("an invite that has grown old is offered its update, and says the new progress after it", async () => {
  const first = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", { week: "next" });
  await putIn(first);
  expect(await blockLines(first)).toContain("Your trip to Lisbon: 3 of 5 steps done");
  await sendUpdate(first);
  await first.page.close();

  const tab = northfold.company.storeFor(idOf("tom-okafor"));
  const place: ShownPlace = { kind: "shown", by: idOf("tom-okafor"), to: idOf("dana-whitfield") };
  const [read] = await tab.read([place]);
  if (read?.status !== "read") throw new Error("Tom could not read what he shows Dana.");
  const row = read.rows.find(
    ({ record }) => record.kind === "shownGoal" && record.title.startsWith("Lisbon"),
  );
  if (row?.record.kind !== "shownGoal") throw new Error("Tom does not show Lisbon to Dana.");
  const progress = { kind: "steps", done: 4, of: 5 } as const;
  await tab.put(place, { ...row.record, progress, revision: 1 }, row.version);

  const again = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", { week: "next" });
  await again.pane.getByRole("button", { name: "Update the invite" }).click();
  await again.pane.getByText("It is in the invite.").waitFor();
  const lines = await blockLines(again);
  expect(lines).toContain("Your trip to Lisbon: 4 of 5 steps done");
  expect(lines.filter((line) => line === "Our 1-1")).toHaveLength(1);
  await again.page.close();
});

test("somebody who is not in the directory is told what to do, without a blank pane", async () => {
  const { pane, page } = await openMeeting(
    northfold,
    "colin-marsh",
    "Dana / Colin, credit limits",
    { week: "next" },
  );
  await pane.getByRole("alert").waitFor();
  expect(await pane.getByRole("button", { name: "Try again" }).count()).toBe(1);
  await northfold.picture(page, "pane-not-set-up");
  await page.close();
});

function listFor(by: PersonKey): string {
  return `lists/getByTitle('shown-${idOf(by)}-${idOf("dana-whitfield")}')`;
}

/** What somebody with the rights did by hand in the person's site. */
async function asSiteAdministrator(
  method: "DELETE",
  who: PersonKey,
  resource: string,
): Promise<void> {
  const { company } = northfold;
  const home = company.plan.people.find(({ id }) => id === idOf(who))?.home ?? "";
  const administrator = {
    token: company.administratorToken,
    transport: company.tenant.fetch,
    today: dayIn(organisation.zone, instantAt(Date.now())),
  };
  await asAdministrator({ administrator }, method, `${home}/_api/web/${resource}`);
}

async function pointsOf(by: PersonKey, to: PersonKey, text: string): Promise<number> {
  const place: ShownPlace = { kind: "shown", by: idOf(by), to: idOf(to) };
  const [read] = await northfold.company.storeFor(idOf(by)).read([place]);
  if (read?.status !== "read") throw new Error("The points could not be read.");
  return read.rows.filter(({ record }) => record.kind === "point" && record.text === text).length;
}
