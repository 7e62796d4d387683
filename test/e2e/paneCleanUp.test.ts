import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import {
  askGraph,
  blockLines,
  copyOf,
  eventOf,
  openedIn,
  openMeeting,
  putIn,
  sendUpdate,
} from "./outlookPane.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const looks = [
  ["light", "default"],
  ["dark", "dark"],
  ["contrast", "contrast"],
] as const;

test("once a goal is no longer shown, its names are found in the organiser's invites and taken out of them", async () => {
  const sent = [];
  for (const week of [{}, { week: "next" }] as const) {
    const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", week);
    await putIn(meeting);
    expect((await blockLines(meeting)).join("\n")).toContain("Lisbon");
    await sendUpdate(meeting);
    sent.push(await eventOf(northfold, "dana-whitfield", meeting.id));
    await meeting.page.close();
  }
  await unshareAll("tom-okafor", "dana-whitfield");

  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", {
    viewport: { width: 1280, height: 1100 },
  });
  const { page, pane } = meeting;
  await pane.getByText("This invite names something Tom does not show you any more.").waitFor();
  await pane.getByRole("button", { name: "Look through my invites" }).press("Enter");
  const consent = page.getByRole("dialog", { name: "Permissions requested" });
  await consent.getByRole("button", { name: "Accept" }).press("Enter");
  await pane.getByText("2 invites name something that is no longer shown.").waitFor();
  // The one whose form is open is changed there, or its form would write the old text over.
  await pane.getByText("It is open here: choose “Update” below, then send it.").waitFor();
  expect(await pane.locator(".clean-up").innerText()).not.toContain("Lisbon");
  const findings: string[] = [];
  for (const [look, theme] of looks) {
    await page.getByLabel("Theme").selectOption(theme);
    await page.emulateMedia({
      colorScheme: theme === "default" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    await atRest(page);
    await openedIn(page).pane.locator(".clean-up").scrollIntoViewIfNeeded();
    await northfold.picture(page, `pane-clean-up-${look}`);
    findings.push(...(await axeFindings(page)).map((found) => `${look}: ${found}`));
  }
  expect(findings).toEqual([]);

  await pane.getByRole("button", { name: "Clean one invite and mail it" }).click();
  await pane.getByText("One invite names nothing any more.").waitFor();
  await pane.getByRole("button", { name: "Update the invite" }).click();
  await pane.getByText("It is in the invite.").waitFor();
  await sendUpdate(meeting);
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByText("None of your invites names anything that is no longer shown.").waitFor();
  const cleaned: boolean[] = [];
  for (const before of sent) {
    const after = await eventOf(northfold, "dana-whitfield", before.id);
    expect(after.body.content).not.toContain("Lisbon");
    expect(after.body.content).toContain("What would you most like to use this time for?");
    expect(after.body.content).toContain("Join the meeting now");
    expect(await isOnline(before.id)).toBe(true);
    cleaned.push(outside(after.body.content) === outside(before.body.content));
    const toms = await copyOf(northfold, "tom-okafor", after);
    expect(toms.body.content).not.toContain("Lisbon");
  }
  // What Graph wrote keeps every byte outside our block; what a form sends, Outlook rewrites.
  expect(cleaned[1]).toBe(true);
  await page.close();
  const [, named] = sent;
  if (named) await cleanedOnMe(named);
});

/** The same without a form open, in Teams: the invite names it once more, is found on Me and cleaned there. */
async function cleanedOnMe({ id, body }: Awaited<ReturnType<typeof eventOf>>): Promise<void> {
  const address = `/me/events/${encodeURIComponent(id)}`;
  await askGraph(northfold, "dana-whitfield", "PATCH", address, {
    body: { contentType: "html", content: body.content },
  });
  const page = await northfold.openTab("dana-whitfield", {
    subPage: "me",
    viewport: { width: 1280, height: 1100 },
  });
  const part = tabIn(page).getByRole("region", { name: "Names in your invites" });
  await part.getByRole("button", { name: "Look through my invites" }).press("Enter");
  await part.getByText("One invite names something that is no longer shown.").waitFor();
  const findings: string[] = [];
  for (const [look, theme] of looks) {
    await page.getByLabel("Theme").selectOption(theme);
    await page.emulateMedia({
      colorScheme: theme === "default" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    await atRest(page);
    await part.scrollIntoViewIfNeeded();
    await northfold.picture(page, `me-invites-${look}`);
    findings.push(...(await axeFindings(page)).map((found) => `${look}: ${found}`));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await part.scrollIntoViewIfNeeded();
  await northfold.picture(page, "me-invites-narrow");
  expect(findings).toEqual([]);
  await part.getByRole("button", { name: "Clean one invite and mail it" }).press("Enter");
  await part.getByText("Cleaned. The update is mailed.").waitFor();
  const after = await eventOf(northfold, "dana-whitfield", id);
  expect(after.body.content).not.toContain("Lisbon");
  await page.close();
}

/** What a person showed another is in that other's sight no more. */
async function unshareAll(by: PersonKey, to: PersonKey): Promise<void> {
  const store = northfold.company.storeFor(idOf(by));
  const place = { kind: "shown", by: idOf(by), to: idOf(to) } as const;
  const [read] = await store.read([place]);
  if (read?.status !== "read") throw new Error(`What ${by} shows ${to} could not be read.`);
  for (const { record, version } of read.rows)
    if (record.kind === "shownGoal") await store.remove(place, record.id, version);
}

async function isOnline(id: string): Promise<unknown> {
  const event = await askGraph(
    northfold,
    "dana-whitfield",
    "GET",
    `/me/events/${encodeURIComponent(id)}?$select=isOnlineMeeting`,
  );
  return (event as { readonly isOnlineMeeting: unknown }).isOnlineMeeting;
}

/** A body without the table that is our block. */
function outside(html: string): string {
  const end = html.indexOf("</table>", html.indexOf("Our 1-1")) + "</table>".length;
  return html.slice(0, html.lastIndexOf("<table", html.indexOf("Our 1-1"))) + html.slice(end);
}
