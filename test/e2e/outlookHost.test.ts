import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nestedAppAuthBridge } from "#sandbox/hosts/outlook/nestedAppAuthBridge.ts";
import { app, clientId, dana, type HostsBench, openAdapterBench } from "./hostsBench.ts";

const page = "test/host/pages/pane.html";
let bench: HostsBench;

beforeAll(async () => {
  bench = await openAdapterBench(page);
  await bench.browser.context.addInitScript(nestedAppAuthBridge("https://outlook.office.com"));
});

afterAll(() => bench?.close());

test("the real Office.js tells an own meeting that is being written", async () => {
  const { opened, frame } = await openForm("to=tom@contoso.example&subject=1-1");
  expect(await frame.evaluate("probe.context()")).toMatchObject({
    name: "outlook",
    theme: "light",
    locale: "en-GB",
    place: { kind: "meeting" },
    loginHint: "dana@contoso.example",
  });
  expect(await frame.evaluate("probe.mode()")).toBe("organiser");
  expect(await frame.evaluate("probe.read()")).toMatchObject({
    subject: "1-1",
    start: "2026-11-24T10:00:00Z",
    end: "2026-11-24T10:30:00Z",
    organiser: "dana@contoso.example",
    attendees: [{ address: "tom@contoso.example", type: "person", optional: false }],
    shape: "single",
    me: "dana@contoso.example",
  });
  await opened.close();
});

test("what is written through Office.js stands in the invite and is read back", async () => {
  const { opened, frame } = await openForm("to=tom@contoso.example&body=Hello");
  expect(await frame.evaluate("probe.body()")).toMatchObject({
    type: "html",
    content: expect.stringContaining("Hello"),
  });
  await frame.evaluate(`probe.write("<p>Three questions</p><p>Hello</p>")`);
  await opened.getByText("Three questions").waitFor();
  expect(await frame.evaluate("probe.body()")).toMatchObject({
    content: expect.stringMatching(/Three questions[^]*Hello/),
  });
  await opened.close();
});

test("a third attendee typed into the form is heard in the pane, and listed", async () => {
  const { opened, frame } = await openForm("to=tom@contoso.example");
  expect(await frame.evaluate("probe.changes()")).toBe(0);
  const field = opened.getByLabel("Add required attendee");
  await field.fill("mia@elsewhere.example");
  await field.press("Enter");
  await frame.waitForFunction("probe.changes() > 0");
  expect(await frame.evaluate("probe.read()")).toMatchObject({
    attendees: [{ address: "tom@contoso.example" }, { address: "mia@elsewhere.example" }],
  });
  await opened.close();
});

test("the history calls that Office.js takes away are back", async () => {
  const { opened, frame } = await openForm("to=tom@contoso.example");
  expect(await frame.evaluate("probe.history()")).toBe("function");
  await opened.close();
});

test("in the pane the token comes through the host's bridge", async () => {
  const { opened, frame } = await openForm("to=tom@contoso.example");
  const token: string = await frame.evaluate("probe.token()");
  expect(await bench.identity.verify(token)).toMatchObject({ oid: dana.id, appid: clientId });
  await opened.close();
});

test("outside Outlook the pane says where it works", async () => {
  const opened = await bench.browser.context.newPage();
  await opened.goto(`${app}/${page}`);
  await opened.getByText("problem: elsewhere").waitFor();
  await opened.close();
});

/** A new meeting of Dana's with the pane open beside it. */
async function openForm(query: string): Promise<{ opened: Page; frame: Frame }> {
  const opened = await bench.browser.context.newPage();
  const when = "startdt=2026-11-24T10:00:00Z&enddt=2026-11-24T10:30:00Z";
  await opened.goto(
    `https://outlook.office.com/calendar/deeplink/compose?as=dana@contoso.example&pane=1&${when}&${query}`,
  );
  await opened.locator(`iframe[src*="pane.html"]`).waitFor();
  const handle = await opened.locator(`iframe[src*="pane.html"]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("There is no frame with the pane in it.");
  await frame.getByText("ready", { exact: true }).waitFor();
  return { opened, frame };
}
