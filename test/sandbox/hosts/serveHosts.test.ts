import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSandboxFetch, sandboxHosts, type SandboxOptions } from "./serveHosts.ts";
import type { ShellConfig } from "./shared/ShellConfig.ts";

const folder = mkdtempSync(join(tmpdir(), "hosts-"));
mkdirSync(join(folder, "dist", "pane"), { recursive: true });
writeFileSync(join(folder, "dist", "index.html"), "the tab");
writeFileSync(join(folder, "dist", "pane", "index.html"), "the pane");
writeFileSync(join(folder, "secret.txt"), "secret");

const options: SandboxOptions = {
  tenant: { fetch: (request) => Promise.resolve(new Response(`tenant ${request.url}`)) },
  identity: { fetch: () => Promise.resolve(new Response("identity")) },
  sharePointHost: "contoso.sharepoint.com",
  shell: {
    config: () => ({ tenantName: "Contoso" }) as ShellConfig,
    broker: (ask) =>
      Promise.resolve({
        status: "refused",
        reason: "DISABLED",
        code: ask.scopes.join("+"),
        description: ask.oid,
      }),
  },
  app: { host: "app.example", folder: join(folder, "dist"), config: { clientId: "c-1" } },
};
const sandbox = createSandboxFetch(options);

const get = (url: string) => sandbox(new Request(url));
const text = async (url: string) => (await get(url)).text();

test("each host name is answered by its own part", async () => {
  expect(await text("https://graph.microsoft.com/v1.0/me")).toContain("tenant");
  expect(await text("https://contoso.sharepoint.com/_api/web")).toContain("tenant");
  expect(await text("https://login.microsoftonline.com/x")).toBe("identity");
  expect(await text("https://teams.microsoft.com/l/entity/a/b")).toContain("Emulated Teams");
  expect(await text("https://outlook.office.com/")).toContain("Emulated Outlook");
  expect(await text("https://app.example/")).toBe("the tab");
  expect(sandboxHosts(options)).toContain("res.cdn.office.net");
});

test("a host that is not played is refused by name", async () => {
  const response = await get("https://elsewhere.example/");
  expect(response.status).toBe(502);
  expect(await response.text()).toContain("elsewhere.example");
});

test("the app's pages and settings are served, and nothing outside its folder", async () => {
  expect(await text("https://app.example/pane/")).toBe("the pane");
  expect(await (await get("https://app.example/config.json")).json()).toEqual({ clientId: "c-1" });
  for (const path of ["/..%2fsecret.txt", "/%2e%2e/secret.txt", "/none.js", "/pane", "/%"]) {
    const response = await get(`https://app.example${path}`);
    expect([path, response.status]).toEqual([path, 404]);
  }
});

test("Office.js and its parts are readable from any page", async () => {
  const script = await get("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  const strings = await get(
    "https://appsforoffice.microsoft.com/lib/1/hosted/en-us/outlook_strings.js",
  );
  const ajax = await get("https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js");
  const domains = await get(
    "https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json",
  );
  for (const response of [script, strings, ajax, domains]) {
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  }
  expect((await get("https://appsforoffice.microsoft.com/other")).status).toBe(404);
});

test("the shell's modules are served as JavaScript, and no other file of the folder", async () => {
  const module = await get("https://teams.microsoft.com/_shell/modules/teams/deepLink.ts");
  const source = await module.text();
  expect(module.headers.get("content-type")).toContain("text/javascript");
  expect(source).toContain("export function parseTeamsLink");
  expect(source).not.toContain("export type");
  for (const path of [
    "serveShell.ts",
    "teams/../serveShell.ts",
    "fixtures/tab/tab.ts",
    "teams/none.ts",
  ]) {
    expect((await get(`https://teams.microsoft.com/_shell/modules/${path}`)).status).toBe(404);
  }
});

test.for(["teams", "outlook"])("whatever the %s shell imports is served", async (shell) => {
  const seen = new Set<string>();
  const left = [`https://teams.microsoft.com/_shell/modules/${shell}/shell.ts`];
  for (let url = left.pop(); url !== undefined; url = left.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const response = await get(url);
    const type = response.headers.get("content-type");
    expect([url, type]).toEqual([url, "text/javascript; charset=utf-8"]);
    const source = await response.text();
    for (const [, from] of source.matchAll(/\bfrom "([^"]+\.ts)";$/gm)) {
      left.push(new URL(from ?? "", url).href);
    }
  }
  expect(seen.size).toBeGreaterThan(15);
});

test("the shells' own pages run no script but their own", async () => {
  const page = await get("https://outlook.office.com/");
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
});

test.each([
  ["another site's page", { "content-type": "application/json", "sec-fetch-site": "cross-site" }],
  ["a plain form", { "content-type": "text/plain" }],
])("the broker answers no request of %s", async (_name, headers) => {
  const response = await sandbox(
    new Request("https://teams.microsoft.com/_shell/token", {
      method: "POST",
      headers,
      body: "{}",
    }),
  );
  expect(response.status).toBe(403);
});

test("the broker answers the shell itself", async () => {
  const response = await sandbox(
    new Request("https://teams.microsoft.com/_shell/token", {
      method: "POST",
      headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
      body: JSON.stringify({ clientId: "c", scopes: ["a", "b"], oid: "dana" }),
    }),
  );
  expect(await response.json()).toMatchObject({ code: "a+b", description: "dana" });
});
