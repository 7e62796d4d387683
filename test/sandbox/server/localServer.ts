import { createServer } from "node:http";
import { listen, send, toRequest } from "#support/webServer.ts";
import type { OpenCompany } from "#sandbox/seed/companyTenant.ts";
import { isSandboxPath, localFetch } from "./localFetch.ts";
import { builtPages, livePages } from "./pages.ts";

export type LocalServer = { readonly address: string; readonly close: () => Promise<void> };

export type LocalServerOptions = {
  /** 0 takes any free one. */
  readonly port: number;
  /** A folder for the built pages; without it they come from their sources at each request. */
  readonly pagesFolder?: string;
  /** Opens the company for pages at `address`, since the app's registration names it. */
  readonly openCompany: (address: string) => Promise<OpenCompany>;
};

/**
 * The app's pages load and ask for nothing from elsewhere. Without this teams-js asks Microsoft's
 * CDN which hosts to trust; refused, it takes the list that it brings along.
 */
const thisMachineAlone = "default-src 'self' 'unsafe-inline' data: blob:";

/** Serves the whole sandbox on one port of this machine. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const http = createServer();
  const { port, close } = await listen(http, options.port);
  const origin = `http://localhost:${port}`;
  try {
    const [pages, company] = await Promise.all([
      options.pagesFolder === undefined ? livePages(http) : builtPages(options.pagesFolder),
      options.openCompany(`${origin}/`),
    ]);
    const answer = localFetch(company, origin);
    http.on("request", (incoming, outgoing) => {
      // The body can be read once, so only one of the two may have it.
      const ours = isSandboxPath(incoming.url ?? "/");
      if (!ours) outgoing.setHeader("content-security-policy", thisMachineAlone);
      (ours
        ? answer(toRequest("http", incoming)).then((response) => send(response, incoming, outgoing))
        : pages.answer(incoming, outgoing)
      ).catch((problem: unknown) => {
        if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "text/plain" });
        outgoing.end(problem instanceof Error ? problem.message : String(problem));
      });
    });
    return {
      address: `${origin}/`,
      close: async () => {
        await pages.close();
        await close();
        company.close();
      },
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}
