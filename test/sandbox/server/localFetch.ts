import { serveShell } from "#sandbox/hosts/serveShell.ts";
import { serveLanding } from "#sandbox/landing/serveLanding.ts";
import type { OpenCompany } from "#sandbox/seed/companyTenant.ts";
import { appConfig } from "./appConfig.ts";
import { localPath, microsoftUrl } from "./m365Paths.ts";
import { shellConfig } from "./shellConfig.ts";

type WebFetch = (request: Request) => Promise<Response>;

/** All of the sandbox but the app's pages: the landing page, both shells, the Microsoft hosts behind them. */
export function localFetch(company: OpenCompany, origin: string): WebFetch {
  const addresses = {
    teams: `${origin}/teams`,
    outlook: `${origin}/outlook`,
    graph: `${origin}${localPath("https://graph.microsoft.com")}`.replace(/\/$/, ""),
  };
  const pages = {
    tab: `${origin}/test/sandbox/app/tab.html`,
    pane: `${origin}/test/sandbox/app/pane.html`,
  };
  const shell = serveShell({
    config: () => shellConfig(company.tenant, addresses, pages),
    broker: company.identity.broker,
  });

  return async (request) => {
    const url = new URL(request.url);
    const remote = microsoftUrl(url);
    if (remote !== undefined) {
      const { hostname } = new URL(remote);
      const service = hostname === "login.microsoftonline.com" ? company.identity : company.tenant;
      return await service.fetch(readdressed(request, remote));
    }
    if (url.pathname === "/config.json") return Response.json(appConfig);
    const answered =
      (await shell.fetch(request)) ??
      (await serveLanding(request, { teamsUrl: addresses.teams, outlookUrl: addresses.outlook }));
    if (answered) return answered;
    return url.pathname.startsWith("/outlook")
      ? await shell.outlookPage()
      : await shell.teamsPage();
  };
}

/** Whether the path of a request is the sandbox's own, and not of the app's pages. */
export function isSandboxPath(path: string): boolean {
  return /^\/($|\?|config\.json|_shell\/|_landing\/|_m365\/|teams($|[/?])|outlook($|[/?]))/.test(
    path,
  );
}

/** The same request to another address; a body that streams in has to be said to. */
function readdressed(request: Request, url: string): Request {
  const { method, headers, body } = request;
  return new Request(url, { method, headers, ...(body ? { body, duplex: "half" } : {}) });
}
