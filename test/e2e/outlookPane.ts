import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import type { Look, Northfold } from "./northfold.ts";

/** A meeting's form with the pane beside it. */
export type OpenMeeting = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The invite's text in the form. */
  readonly body: Locator;
  /** The meeting's id in this person's own calendar. */
  readonly id: string;
};

export type MeetingChoice = Look & {
  readonly week?: "next";
  /** `none`: the form keeps HTML as it is given, so that a body can be compared to the byte. */
  readonly rewriting?: "none";
};

const paneFrame = "aside.pane iframe";

/** Opens a meeting from the person's week as a click does; the pane stays shut. */
export async function openForm(
  northfold: Northfold,
  who: PersonKey,
  subject: string,
  { week, rewriting, ...look }: MeetingChoice = {},
): Promise<OpenMeeting> {
  const page = await northfold.openCalendar(who, look);
  if (week === "next") {
    const shown = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("button", { name: "Next week" }).click();
    await page
      .getByRole("heading", { level: 1 })
      .filter({ hasNotText: shown ?? "" })
      .waitFor();
  }
  await page
    .getByRole("button")
    .filter({ has: page.getByText(subject, { exact: true }) })
    .first()
    .click();
  await page.getByRole("heading", { name: subject }).or(subjectField(page)).first().waitFor();
  if (rewriting !== undefined) {
    await page.goto(`${page.url()}&rewriting=${rewriting}`);
    await subjectField(page).waitFor();
  }
  return openedIn(page);
}

/** Opens a meeting and presses the add-in's button; the pane is there once Office.js has met its host. */
export async function openMeeting(
  northfold: Northfold,
  who: PersonKey,
  subject: string,
  choice: MeetingChoice = {},
): Promise<OpenMeeting> {
  const meeting = await openForm(northfold, who, subject, choice);
  await openPane(meeting.page);
  return meeting;
}

export async function openPane(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Beyond Target", exact: true }).click();
  await page.locator(`aside.pane[data-office="ready"]`).waitFor();
}

/** The meeting in a page that shows one. */
export function openedIn(page: Page): OpenMeeting {
  return {
    page,
    pane: page.frameLocator(paneFrame),
    body: page.getByLabel("Meeting body"),
    id: new URL(page.url()).searchParams.get("event") ?? "",
  };
}

export async function sendUpdate({ page }: OpenMeeting): Promise<void> {
  // The words of an earlier update may still stand there, so the answer itself is waited for.
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === "PATCH" && answer.url().includes("/events/"),
  );
  await page.getByRole("button", { name: "Send update" }).click();
  expect((await answered).status()).toBe(200);
  await page.getByText("The update was sent.").first().waitFor();
}

/** Puts what the pane offers into the invite, and waits until it says so. */
export async function putIn({ pane }: OpenMeeting): Promise<void> {
  await pane.getByRole("button", { name: "Put in the invite" }).click();
  await pane.getByText("It is in the invite.").waitFor();
}

/** The lines of our block as they are read on the screen. */
export async function blockLines({ body }: OpenMeeting): Promise<readonly string[]> {
  const block = body.locator("table").filter({ hasText: "Our 1-1" });
  return (await block.locator("p, li").allInnerTexts()).map((line) => line.trim());
}

/** The questions the pane offers, in their order. */
export function offered(pane: FrameLocator): Promise<string[]> {
  return pane
    .getByRole("region", { name: /questions$/ })
    .getByRole("listitem")
    .allInnerTexts();
}

export type CalendarEvent = {
  readonly id: string;
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly body: { readonly contentType: string; readonly content: string };
};

/** Graph, as a person in Outlook asks it. Rejects unless it answers well. */
export async function askGraph(
  { company }: Northfold,
  who: PersonKey,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await company.graphFor(idOf(who))(
    new Request(`https://graph.microsoft.com/v1.0${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  if (!answer.ok) {
    throw new Error(`${method} ${path} as ${who}: ${answer.status} ${await answer.text()}`);
  }
  return answer.status === 204 ? undefined : await answer.json();
}

/** A meeting as the tenant keeps it for the person. */
export async function eventOf(
  northfold: Northfold,
  who: PersonKey,
  id: string,
): Promise<CalendarEvent> {
  const path = `/me/events/${encodeURIComponent(id)}`;
  return (await askGraph(northfold, who, "GET", path)) as CalendarEvent;
}

/** The same meeting in the calendar of somebody who is invited. */
export async function copyOf(
  northfold: Northfold,
  who: PersonKey,
  { subject, start }: CalendarEvent,
): Promise<CalendarEvent> {
  const from = start.dateTime.slice(0, 10);
  const query = `startDateTime=${from}T00:00:00Z&endDateTime=${from}T23:59:59Z`;
  const { value } = (await askGraph(northfold, who, "GET", `/me/calendarView?${query}`)) as {
    readonly value: readonly CalendarEvent[];
  };
  const found = value.find((event) => event.subject === subject);
  if (found === undefined) throw new Error(`${who} has no meeting called ${subject} on ${from}.`);
  return eventOf(northfold, who, found.id);
}

function subjectField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Subject" });
}
