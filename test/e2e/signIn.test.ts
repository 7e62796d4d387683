import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createSandboxFetch, sandboxHosts } from "#sandbox/hosts/serveHosts.ts";
import { createIdentity, type Identity } from "#sandbox/identity/identity.ts";
import { buildPages, type BuiltPages } from "#support/buildPages.ts";
import { launchChromium, type TestBrowser } from "#support/chromium.ts";
import { type HttpsServer, startHttpsServer } from "#support/httpsServer.ts";

const tenantId = "11111111-2222-4333-8444-555555555555";
const clientId = "aaaaaaaa-0000-4000-8000-000000000001";
const app = "https://app.beyondtarget.example";
const page = "/test/host/pages/signIn.html";
const tom = {
  id: "d0000000-0000-4000-8000-000000000002",
  displayName: "Tom",
  userPrincipalName: "tom@contoso.example",
};

let pages: BuiltPages;
let identity: Identity;
let server: HttpsServer;
let browser: TestBrowser;

beforeAll(async () => {
  pages = await buildPages(fileURLToPath(new URL("../..", import.meta.url)), [
    "test/host/pages/signIn.html",
    "addin/auth/redirect.html",
    "addin/auth/relay.html",
  ]);
  identity = await createIdentity({
    tenantId,
    users: [tom],
    clients: [
      {
        clientId,
        name: "Test app",
        redirectUris: [
          `${app}/addin/auth/redirect.html`,
          "brk-multihub://app.beyondtarget.example",
        ],
        scopes: ["User.Read"],
      },
    ],
  });
  const options = {
    tenant: { fetch: () => Promise.resolve(new Response(null, { status: 501 })) },
    identity,
    sharePointHost: "contoso.sharepoint.com",
    shell: { config: () => shell, broker: identity.broker },
    app: { host: "app.beyondtarget.example", folder: pages.folder },
    further: {
      "portal.example": async () =>
        new Response(
          `<!doctype html><iframe src="${app}${page}?bare" width="600" height="400"></iframe>`,
          {
            headers: { "content-type": "text/html" },
          },
        ),
    },
  };
  server = await startHttpsServer(createSandboxFetch(options));
  browser = await launchChromium({ ...server, hosts: sandboxHosts(options) });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  pages?.remove();
});

// Nobody is signed in at Microsoft's sign-in when a test begins.
beforeEach(() => browser.context.clearCookies());

test("in Teams the token comes through the host, for the person Teams is signed in as", async () => {
  const opened = await browser.context.newPage();
  await opened.goto("https://teams.microsoft.com/?as=tom@contoso.example&sub=talk-7&theme=dark");
  const frame = await ready(opened);
  expect(await frame.evaluate("probe.context()")).toEqual({
    name: "teams",
    theme: "dark",
    locale: "en-GB",
    place: { kind: "personal", subPage: "talk-7" },
    loginHint: "tom@contoso.example",
  });
  await checkToken(frame);
  await opened.close();
});

test("framed without a bridge, a silent call asks for a click, and the click signs in by the relay page", async () => {
  const opened = await browser.context.newPage();
  await opened.goto("https://portal.example/");
  const frame = await ready(opened);
  expect(await frame.evaluate("probe.silently()")).toBe("problem: interactionNeeded");
  await signIn(opened, frame);
  await checkToken(frame);
  await opened.close();
});

test("framed without a bridge, a closed sign-in window is a cancelled sign-in, and may be opened again", async () => {
  const opened = await browser.context.newPage();
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
  const opened = await browser.context.newPage();
  await opened.goto(app + page);
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
  expect(await identity.verify(token)).toMatchObject({ oid: tom.id, appid: clientId });
  expect(await frame.evaluate("probe.account()")).toEqual({ personId: tom.id, tenantId });
}

const shell = {
  tenantId,
  tenantName: "Contoso",
  locale: "en-GB",
  people: [tom],
  teams: [],
  app: {
    id: "bbbbbbbb-0000-4000-8000-000000000001",
    name: "Test app",
    personal: { entityId: "goals", name: "My goals", contentUrl: app + page },
    channel: {
      entityId: "wall",
      name: "Wall",
      contentUrl: app + page,
      configurationUrl: app + page,
    },
    pane: {
      addInId: "cccccccc-0000-4000-8000-000000000001",
      label: "Test app",
      url: app + page,
    },
  },
  hostClientId: "00000000-0000-4000-8000-00000000000f",
  graphUrl: "https://graph.microsoft.com",
  teamsUrl: "https://teams.microsoft.com",
  outlookUrl: "https://outlook.office.com",
};
