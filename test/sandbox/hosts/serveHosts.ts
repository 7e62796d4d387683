import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { ajaxShim } from "./ajaxShim.ts";
import { serveShell, type ShellOptions } from "./serveShell.ts";
import { staticFile } from "./staticFiles.ts";

type WebFetch = (request: Request) => Promise<Response>;

export type SandboxOptions = {
  /** Answers Graph and SharePoint. */
  readonly tenant: { readonly fetch: WebFetch };
  readonly identity: { readonly fetch: WebFetch };
  /** The tenant's SharePoint host, such as "contoso.sharepoint.com". */
  readonly sharePointHost: string;
  readonly shell: ShellOptions;
  readonly app: AppOptions;
  /** Further host names, to serve test pages of one's own. */
  readonly further?: Readonly<Record<string, WebFetch>>;
};

type AppOptions = {
  /** The host name at which the app is deployed, such as "app.beyondtarget.example". */
  readonly host: string;
  /** The folder of its build. */
  readonly folder: string;
  /** Served as /config.json, which a deployment writes beside the build. */
  readonly config?: unknown;
};

/** Host names that a browser must send here for the sandbox to be all of Microsoft 365 to it. */
export function sandboxHosts(options: SandboxOptions): readonly string[] {
  return Object.keys(routes(options));
}

/** One function that is every host a page of the app talks to, told apart by name. */
export function createSandboxFetch(options: SandboxOptions): WebFetch {
  const byHost = routes(options);
  return async (request) => {
    const host = new URL(request.url).hostname;
    const answer = byHost[host];
    if (answer !== undefined) return await answer(request);
    return new Response(`The sandbox plays no host called ${host}.`, { status: 502 });
  };
}

function routes(options: SandboxOptions): Readonly<Record<string, WebFetch>> {
  const shell = serveShell(options.shell);
  return {
    "graph.microsoft.com": options.tenant.fetch,
    [options.sharePointHost]: options.tenant.fetch,
    "login.microsoftonline.com": options.identity.fetch,
    "teams.microsoft.com": async (request) =>
      (await shell.fetch(request)) ?? (await shell.teamsPage()),
    "outlook.office.com": async (request) =>
      (await shell.fetch(request)) ?? (await shell.outlookPage()),
    "appsforoffice.microsoft.com": officeScripts,
    "ajax.aspnetcdn.com": async (request) =>
      new URL(request.url).pathname.endsWith("/MicrosoftAjax.js")
        ? new Response(ajaxShim, {
            headers: { "content-type": "text/javascript", ...anyOrigin },
          })
        : new Response(null, { status: 404 }),
    "res.cdn.office.net": officeCdn,
    [options.app.host]: (request) => appFile(options.app, request),
    ...options.further,
  };
}

const anyOrigin = { "access-control-allow-origin": "*" };

const require = createRequire(import.meta.url);

/** Office.js as npm has it, under the path at which production pages ask for it. */
const officeScripts: WebFetch = async (request) => {
  const path = new URL(request.url).pathname;
  const prefix = "/lib/1/hosted/";
  if (!path.startsWith(prefix)) return new Response(null, { status: 404 });
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return await staticFile(folder, path.slice(prefix.length), anyOrigin);
};

/** The list of hosts that teams-js trusts, and nothing else of Microsoft's CDN. */
const officeCdn: WebFetch = async (request) => {
  const path = new URL(request.url).pathname;
  return path.endsWith("/validDomains.json")
    ? Response.json({ validOrigins: ["teams.microsoft.com"] }, { headers: anyOrigin })
    : new Response(null, { status: 404, headers: anyOrigin });
};

async function appFile(app: AppOptions, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  if (path === "/config.json" && app.config !== undefined) {
    return Response.json(app.config, { headers: { "cache-control": "no-store" } });
  }
  return await staticFile(app.folder, path);
}
