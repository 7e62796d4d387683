import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { hostClient } from "#sandbox/hosts/hostClient.ts";
import { nestedAppAuthBridge } from "#sandbox/hosts/outlook/nestedAppAuthBridge.ts";
import { createTenant, type Tenant } from "#sandbox/tenant/tenant.ts";
import { app, dana, openHostsBench, tenantId, tom, type HostsBench } from "./hostsBench.ts";

type Person = typeof dana;

let bench: HostsBench;
let tenant: Tenant;
let talk: string;

beforeAll(async () => {
  bench = await openHostsBench(["pane/index.html", "portPane/index.html"], (identity) => {
    tenant = createTenant({ tenantId, verify: identity.verify });
    for (const person of [dana, tom]) {
      tenant.admin.addUser({
        ...person,
        givenName: person.displayName,
        surname: "Contoso",
        mail: person.userPrincipalName,
      });
    }
    return tenant.fetch;
  });
  await bench.browser.context.addInitScript(nestedAppAuthBridge("https://outlook.office.com"));
});

afterAll(() => bench?.close());

beforeEach(async () => {
  talk = await create({
    subject: "Dana / Tom",
    start: utc("2026-11-24T10:00:00"),
    end: utc("2026-11-24T10:30:00"),
    attendees: [
      { type: "required", ...email("Tom", "tom@contoso.example") },
      { type: "resource", ...email("The Loft", "loft@contoso.example") },
    ],
    location: { displayName: "The Loft" },
    body: {
      contentType: "html",
      content: `<p class="note">Bring a coffee.</p><script>document.title = "run"</script>`,
    },
  });
});

afterEach(async () => {
  await ask365(dana, "DELETE", `/me/events/${talk}`);
});

test("the week shows the person's meetings, and one opens from it", async () => {
  const page = await bench.browser.context.newPage();
  await page.goto("https://outlook.office.com/?as=tom@contoso.example&week=2026-11-24");
  await page
    .getByRole("region", { name: "Tuesday 24" })
    .getByRole("button", { name: "Dana / Tom" })
    .click();
  await page.getByRole("heading", { name: "Dana / Tom" }).waitFor();
  expect(await page.getByText("Bring a coffee.").isVisible()).toBe(true);
  expect(await page.title()).toBe("Calendar | Emulated Outlook");
  await page.close();
});

test("the real Office.js reaches the organiser's form and reads it", async () => {
  const { pane, page } = await openPane("dana");
  expect(await pane.getByText("ready in").textContent()).toBe("ready in Outlook on OfficeOnline");
  expect(await pane.evaluate("pane.user()")).toBe("dana@contoso.example");
  expect(await ask(pane, "item.subject.getAsync")).toBe("Dana / Tom");
  expect(await ask(pane, "item.organizer.getAsync")).toMatchObject({
    emailAddress: "dana@contoso.example",
  });
  expect(await ask(pane, "item.requiredAttendees.getAsync")).toMatchObject([
    { emailAddress: "dana@contoso.example", appointmentResponse: "organizer" },
    { emailAddress: "tom@contoso.example", recipientType: "user" },
  ]);
  expect(await ask(pane, "item.enhancedLocation.getAsync")).toMatchObject([
    { locationIdentifier: { id: "loft@contoso.example", type: "room" }, displayName: "The Loft" },
  ]);
  expect(
    await pane.evaluate("pane.call('item.start.getAsync').then((time) => time.getTime())"),
  ).toBe(Date.UTC(2026, 10, 24, 10));
  expect(await ask(pane, "item.recurrence.getAsync")).toBeNull();
  expect(await ask(pane, "item.getItemIdAsync")).toBe(talk);
  await page.close();
});

test("what the add-in writes is on the screen, rewritten, and the scripts of others never run", async () => {
  const { pane, page } = await openPane("dana");
  const before = String(await ask(pane, "item.body.getAsync", "html"));
  expect(before).toContain(`<p class="x_note">Bring a coffee.</p>`);
  expect(before).not.toContain("script");
  await ask(
    pane,
    "item.body.prependAsync",
    `<table><tbody><tr><td data-mark="1">Our 1-1<img src="x" onerror="document.title='run'"></td></tr></tbody></table>`,
    { coercionType: "html" },
  );
  const after = String(await ask(pane, "item.body.getAsync", "html"));
  expect(after).toContain(
    `<div class="elementToProof"><table><tbody><tr><td>Our 1-1<img></td></tr></tbody></table></div><br>`,
  );
  expect(after.indexOf("Our 1-1")).toBeLessThan(after.indexOf("Bring a coffee."));
  expect(await page.getByRole("textbox", { name: "Meeting body" }).textContent()).toContain(
    "Our 1-1",
  );
  expect(String(await ask(pane, "item.body.getAsync", "text"))).toBe("Our 1-1\n\nBring a coffee.");
  expect(await page.title()).toBe("Calendar | Emulated Outlook");
  await page.close();
});

test("what the person types is read by the add-in, and sent with the update", async () => {
  const { pane, page } = await openPane("dana");
  await page.getByRole("textbox", { name: "Meeting body" }).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" And the plan.");
  expect(String(await ask(pane, "item.body.getAsync", "text"))).toBe(
    "Bring a coffee. And the plan.",
  );
  await page.getByRole("button", { name: "Send update" }).click();
  await page.getByText("The update was sent.").waitFor();
  expect(await ask365(tom, "GET", `/me/events/${await idFor(tom, "Dana / Tom")}`)).toMatchObject({
    body: { content: expect.stringContaining("And the plan.") },
  });
  await page.close();
});

test("a third attendee added in the form is told to the add-in", async () => {
  const { pane, page } = await openPane("dana");
  await pane.evaluate("pane.watch(Office.EventType.RecipientsChanged)");
  const field = page.getByRole("combobox", { name: "Add required attendee" });
  await field.fill("someone@customer.example");
  await field.press("Enter");
  await pane.waitForFunction("pane.events.length === 1");
  expect(await pane.evaluate("pane.events")).toEqual(["olkRecipientsChanged"]);
  expect(await ask(pane, "item.requiredAttendees.getAsync")).toMatchObject([
    {},
    {},
    { emailAddress: "someone@customer.example", recipientType: "externalUser" },
  ]);
  await page.close();
});

test("an attendee's pane reads the item and cannot write", async () => {
  const { pane, page } = await openPane("tom");
  expect(
    await pane.evaluate(
      "[pane.item().itemType, pane.item().subject, pane.item().organizer.emailAddress, typeof pane.item().body.setAsync]",
    ),
  ).toEqual(["appointment", "Dana / Tom", "dana@contoso.example", "undefined"]);
  expect(String(await ask(pane, "item.body.getAsync", "html"))).toContain("<html>");
  expect(await page.getByRole("textbox", { name: "Meeting body" }).count()).toBe(0);
  await page.close();
});

test("notices, custom properties and session data behave as Outlook's do, refusals too", async () => {
  const { pane, page } = await openPane("dana");
  const notice = { type: "informationalMessage", message: "Saved.", icon: "i", persistent: false };
  await ask(pane, "item.notificationMessages.addAsync", "one", notice);
  await page.getByText("Test app: Saved.").waitFor();
  await expect(ask(pane, "item.notificationMessages.addAsync", "one", notice)).rejects.toThrow(
    "9023",
  );
  expect(await pane.evaluate("pane.properties('colour', 'blue')")).toBe("blue");
  await ask(pane, "item.sessionData.setAsync", "step", "2");
  expect(await ask(pane, "item.sessionData.getAsync", "step")).toBe("2");
  await expect(ask(pane, "item.sessionData.getAsync", "none")).rejects.toThrow("9050");
  await page.close();
});

test("a new meeting has no id until it is sent, and then it has", async () => {
  const page = await bench.browser.context.newPage();
  await page.goto(
    "https://outlook.office.com/calendar/deeplink/compose?as=dana@contoso.example&to=tom@contoso.example&subject=New&pane=1",
  );
  const pane = await frameAt(page, "/pane/");
  await expect(ask(pane, "item.getItemIdAsync")).rejects.toThrow("9046");
  expect(await ask(pane, "item.requiredAttendees.getAsync")).toMatchObject([
    { emailAddress: "tom@contoso.example" },
  ]);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("The invitation was sent.").waitFor();
  const id = await ask(pane, "item.getItemIdAsync");
  expect(await ask365(dana, "GET", `/me/events/${String(id)}`)).toMatchObject({ subject: "New" });
  await page.close();
});

test("an occurrence knows its series, which opens from its form", async () => {
  const weekly = await create({
    subject: "Weekly",
    start: { dateTime: "2026-11-25T09:30:00", timeZone: "GMT Standard Time" },
    end: { dateTime: "2026-11-25T10:00:00", timeZone: "GMT Standard Time" },
    attendees: [{ type: "required", ...email("Tom", "tom@contoso.example") }],
    recurrence: {
      pattern: { type: "weekly", interval: 1, daysOfWeek: ["wednesday"] },
      range: { type: "noEnd", startDate: "2026-11-25", recurrenceTimeZone: "GMT Standard Time" },
    },
  });
  const { pane, page } = await openPane("dana", await idFor(dana, "Weekly"));
  expect(await pane.evaluate("pane.item().seriesId")).toBe(weekly);
  expect(await ask(pane, "item.recurrence.getAsync")).toMatchObject({
    recurrenceType: "weekly",
    recurrenceProperties: { interval: 1, days: ["wed"] },
    seriesTime: expect.anything(),
  });
  await page.getByRole("button", { name: "View series" }).click();
  await page.getByRole("button", { name: "Test app" }).click();
  const series = await frameAt(page, "/pane/");
  expect(await series.evaluate("pane.item().seriesId")).toBeNull();
  await page.close();
});

test("the real MSAL in the pane gets a token over the bridge", async () => {
  const { pane, page } = await openPane("dana");
  const token = String(await pane.evaluate(`pane.token(["User.Read"])`));
  expect(await bench.identity.verify(token)).toMatchObject({ oid: dana.id });
  await page.close();
});

test("a change of theme is told, though npm's Office.js has no theme on the web", async () => {
  const { pane, page } = await openPane("dana");
  expect(await pane.evaluate("pane.theme()")).toBeNull();
  await pane.evaluate(
    `pane.call("addHandlerAsync", Office.EventType.OfficeThemeChanged, () => pane.events.push("theme"))`,
  );
  await page.getByLabel("Theme").selectOption("dark");
  await pane.waitForFunction("pane.events.length === 1");
  await page.close();
});

test("Tab leads out of the pane, though Office.js keeps the key to itself", async () => {
  const { pane, page } = await openPane("dana");
  await pane.getByRole("button", { name: "Sign in" }).focus();
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
  await pane.getByRole("button", { name: "Sign in" }).focus();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.textContent === "Close pane");
  await page.close();
});

test("a pane without Office.js has the same form through the port", async () => {
  const paneUrl = encodeURIComponent(`${app}/portPane/`);
  const { pane, page } = await openPane("dana", talk, `&rewriting=none&paneUrl=${paneUrl}`);
  expect(await pane.evaluate("port.call('readItem', null)")).toMatchObject({
    mode: "compose",
    subject: "Dana / Tom",
    shape: "single",
    rooms: [{ name: "The Loft", address: "loft@contoso.example" }],
    required: [{ address: "dana@contoso.example" }, { address: "tom@contoso.example" }],
  });
  await pane.evaluate("port.call('setBody', { type: 'html', content: '<p>Written</p>' })");
  expect(await pane.evaluate("port.call('getBody', { type: 'html' })")).toEqual({
    type: "html",
    content: "<p>Written</p>",
  });
  await page.getByLabel("Theme").selectOption("dark");
  await page.getByRole("button", { name: "Remove Tom" }).click();
  await pane.waitForFunction("events.length === 2");
  expect(await pane.evaluate("events")).toEqual(["theme dark", "recipientsChanged"]);
  await page.close();
});

test("the port refuses to write for an attendee, with Outlook's number", async () => {
  const paneUrl = encodeURIComponent(`${app}/portPane/`);
  const { pane, page } = await openPane("tom", undefined, `&paneUrl=${paneUrl}`);
  const refused = pane.evaluate(
    "port.call('setBody', { type: 'html', content: 'x' }).then(() => 0, (problem) => problem.code)",
  );
  expect(await refused).toBe(9038);
  await page.close();
});

test("a link in the body leads to the Teams shell as the same person", async () => {
  const { page } = await openPane("tom");
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate(() => {
      const body = document.querySelector(".body-editor");
      const link = document.createElement("a");
      link.href = "https://teams.microsoft.com/l/entity/a/b?context=%7B%7D";
      body?.append(link);
      link.click();
    }),
  ]);
  const url = new URL(opened.url());
  expect(url.origin).toBe("https://teams.microsoft.com");
  expect(url.searchParams.get("as")).toBe(tom.userPrincipalName);
  await opened.close();
  await page.close();
});

async function openPane(who: "dana" | "tom", id?: string, more = "") {
  const event = id ?? (await idFor(who === "dana" ? dana : tom, "Dana / Tom"));
  const page = await bench.browser.context.newPage();
  await page.goto(
    `https://outlook.office.com/?as=${who}@contoso.example&event=${encodeURIComponent(event)}&pane=1${more}`,
  );
  return { page, pane: await frameAt(page, "ane/") };
}

async function frameAt(page: Page, part: string): Promise<Frame> {
  const handle = await page.waitForSelector(`iframe[src*="${part}"]`);
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error(`There is no frame at ${part}.`);
  await frame.getByText("ready").waitFor();
  return frame;
}

function ask(pane: Frame, path: string, ...args: unknown[]): Promise<unknown> {
  return pane.evaluate(
    `pane.call(${[path, ...args].map((value) => JSON.stringify(value)).join(", ")})`,
  );
}

/** The person's meetings of the week, as Graph gives them to the person's own token. */
async function ask365(who: Person, method: string, path: string, body?: unknown) {
  const token = await bench.identity.issue({
    oid: who.id,
    scopes: ["Calendars.ReadWrite"],
    clientId: hostClient.clientId,
  });
  const response = await tenant.fetch(
    new Request(`https://graph.microsoft.com/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  const answer: Record<string, unknown> = response.status === 204 ? {} : await response.json();
  return answer;
}

async function create(event: Record<string, unknown>): Promise<string> {
  return String((await ask365(dana, "POST", "/me/events", event))["id"]);
}

/** The id that a meeting has in somebody's own calendar. */
async function idFor(who: Person, subject: string): Promise<string> {
  const week = "startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-28T00:00:00Z";
  const { value } = await ask365(who, "GET", `/me/calendarView?${week}`);
  const found = (value as { readonly id: string; readonly subject: string }[]).find(
    (event) => event.subject === subject,
  );
  if (found === undefined) throw new Error(`${who.displayName} has no meeting called ${subject}.`);
  return found.id;
}

function utc(dateTime: string) {
  return { dateTime: `${dateTime}.0000000`, timeZone: "UTC" };
}

function email(name: string, address: string) {
  return { emailAddress: { name, address } };
}
