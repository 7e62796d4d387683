import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostClient } from "#sandbox/hosts/hostClient.ts";
import { serveShell } from "#sandbox/hosts/serveShell.ts";
import { staticFile } from "#sandbox/hosts/staticFiles.ts";
import { createIdentity, type Identity } from "#sandbox/identity/identity.ts";
import { buildPages, type BuiltPages } from "#support/buildPages.ts";
import { launchPlainChromium } from "#support/chromium.ts";
import { startHttpServer, type WebServer } from "#support/webServer.ts";
import { clientId, dana, shellConfig, tenantId, tom } from "./hostsBench.ts";

/** The shells as a person meets them at home: plain http, one port of localhost, nothing mapped. */
let browser: Browser;
let pages: BuiltPages;
let server: WebServer;
let identity: Identity;
let home: string;

beforeAll(async () => {
  pages = await buildPages(fileURLToPath(new URL("../sandbox/hosts/fixtures", import.meta.url)), [
    "tab/index.html",
    "portPane/index.html",
  ]);
  server = await startHttpServer((request) => answer(request));
  home = `http://localhost:${server.port}`;
  identity = await createIdentity({
    tenantId,
    users: [dana, tom],
    clients: [
      hostClient,
      {
        clientId,
        redirectUris: [`brk-multihub://localhost:${server.port}`],
        scopes: ["User.Read"],
      },
    ],
  });
  browser = await launchPlainChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  pages?.remove();
});

async function answer(request: Request): Promise<Response> {
  const shell = serveShell({
    config: () =>
      shellConfig({
        app: home,
        graph: `${home}/graph`,
        teams: `${home}/teams`,
        outlook: `${home}/outlook`,
      }),
    broker: identity.broker,
  });
  const path = new URL(request.url).pathname;
  const own = await shell.fetch(request);
  if (own !== undefined) return own;
  if (path.startsWith("/teams/")) return await shell.teamsPage();
  if (path.startsWith("/outlook/")) return await shell.outlookPage();
  return await staticFile(pages.folder, path);
}

test("teams-js and MSAL work in the shell over plain http", async () => {
  const page = await browser.newPage();
  await page.goto(`${home}/teams/?as=tom@contoso.example&sub=talk-1`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The shell has no frame.");
  await frame.getByText("initialised").waitFor();
  expect(await frame.evaluate("tab.context()")).toMatchObject({
    user: { id: tom.id },
    page: { subPageId: "talk-1" },
  });
  const answered: { token: string } = await frame.evaluate(`tab.silent(["User.Read"])`);
  expect(await identity.verify(answered.token)).toMatchObject({ oid: tom.id, appid: clientId });
  await page.close();
});

test("a pane reaches the form of a new meeting through the port, over plain http", async () => {
  const page = await browser.newPage();
  const paneUrl = encodeURIComponent(`${home}/portPane/?shell=${encodeURIComponent(home)}`);
  await page.goto(
    `${home}/outlook/calendar/deeplink/compose?as=dana@contoso.example&to=Tom&subject=Talk&pane=1&paneUrl=${paneUrl}`,
  );
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (pane === null) throw new Error("The shell has no pane.");
  await pane.getByText("ready for dana@contoso.example").waitFor();
  await pane.evaluate("port.call('setBody', { type: 'html', content: '<p>Written</p>' })");
  await page.getByRole("textbox", { name: "Meeting body" }).getByText("Written").waitFor();
  expect(await pane.evaluate("port.call('readItem', null)")).toMatchObject({
    subject: "Talk",
    required: [{ address: tom.userPrincipalName }],
  });
  await page.close();
});
