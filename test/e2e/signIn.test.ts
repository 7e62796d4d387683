import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { app, clientId, type HostsBench, openAdapterBench, tenantId, tom } from "./hostsBench.ts";

const page = "test/host/pages/signIn.html";
let bench: HostsBench;

beforeAll(async () => {
  bench = await openAdapterBench(page, {
    "portal.example": async () =>
      new Response(
        `<!doctype html><iframe src="${app}/${page}?bare" width="600" height="400"></iframe>`,
        { headers: { "content-type": "text/html" } },
      ),
  });
});

afterAll(() => bench?.close());

// Nobody is signed in at Microsoft's sign-in when a test begins.
beforeEach(() => bench.browser.context.clearCookies());

test("in Teams the token comes through the host, for the person Teams is signed in as", async () => {
  const opened = await bench.browser.context.newPage();
  await opened.goto("https://teams.microsoft.com/?as=tom@contoso.example&sub=talk-7&theme=dark");
  const frame = await ready(opened);
  expect(await frame.evaluate("probe.context()")).toEqual({
    name: "teams",
    client: "web",
    theme: "dark",
    locale: "en-GB",
    place: { kind: "personal", subPage: "talk-7" },
    loginHint: "tom@contoso.example",
    account: tom.id,
  });
  await checkToken(frame);
  await opened.close();
});

test("framed without a bridge, a silent call asks for a click, and the click signs in by the relay page", async () => {
  const opened = await bench.browser.context.newPage();
  await opened.goto("https://portal.example/");
  const frame = await ready(opened);
  expect(await frame.evaluate("probe.silently()")).toBe("problem: interactionNeeded");
  await signIn(opened, frame);
  await checkToken(frame);
  await opened.close();
});

test("framed without a bridge, a closed sign-in window is a cancelled sign-in, and may be opened again", async () => {
  const opened = await bench.browser.context.newPage();
  await opened.goto("https://portal.example/");
  const frame = await ready(opened);
  await frame.evaluate("probe.silently()");
  const picker = await pickerOf(opened, frame);
  await picker.close();
  await frame.getByText("problem: cancelled").waitFor();
  await signIn(opened, frame);
  await checkToken(frame);
  await opened.close();
});

test("a page of its own signs in by a window, without the relay page", async () => {
  const opened = await bench.browser.context.newPage();
  await opened.goto(`${app}/${page}`);
  const frame = opened.mainFrame();
  await frame.getByText("ready", { exact: true }).waitFor();
  expect(await frame.evaluate("probe.context()")).toMatchObject({ name: "browser" });
  await signIn(opened, frame);
  await checkToken(frame);
  await opened.close();
});

async function ready(opened: Page): Promise<Frame> {
  await opened.locator(`iframe[src*="signIn"]`).waitFor();
  const handle = await opened.locator(`iframe[src*="signIn"]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("There is no frame with the page in it.");
  await frame.getByText("ready", { exact: true }).waitFor();
  return frame;
}

/** Presses the button and gives the next window that opens. */
async function windowAfter(opened: Page, place: Frame | Page): Promise<Page> {
  const next = opened.context().waitForEvent("page");
  await place.getByRole("button").click();
  return next;
}

/** The window in which accounts are picked, reached from a frame by way of the relay page. */
async function pickerOf(opened: Page, frame: Frame): Promise<Page> {
  const first = await windowAfter(opened, frame);
  if (frame === opened.mainFrame()) return first;
  await first.waitForURL(/relay\.html/);
  return windowAfter(opened, first);
}

async function signIn(opened: Page, frame: Frame): Promise<void> {
  const picker = await pickerOf(opened, frame);
  await picker.getByRole("button", { name: "Tom" }).click();
  await frame.getByText("signed in", { exact: true }).waitFor();
}

async function checkToken(frame: Frame): Promise<void> {
  const token: string = await frame.evaluate("probe.silently()");
  expect(await bench.identity.verify(token)).toMatchObject({ oid: tom.id, appid: clientId });
  expect(await frame.evaluate("probe.account()")).toEqual({ personId: tom.id, tenantId });
}
