import { join } from "node:path";
import { dayIn, instantAt } from "#domain/day.ts";
import { northfold } from "#sandbox/company/northfold.ts";
import { nestedAppAuthBridge } from "#sandbox/hosts/outlook/nestedAppAuthBridge.ts";
import {
  createSandboxFetch,
  sandboxHosts,
  type SandboxOptions,
} from "#sandbox/hosts/serveHosts.ts";
import { openCompany } from "#sandbox/seed/companyTenant.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { appConfig, appRegistration } from "#sandbox/server/appConfig.ts";
import { shellConfig } from "#sandbox/server/shellConfig.ts";
import { launchChromium, type TestBrowser } from "#support/chromium.ts";
import { startHttpsServer } from "#support/httpsServer.ts";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { colleague } from "#sandbox/company/people.ts";
import { graphMillis } from "./Conditions.ts";
import { staticHost } from "./staticHost.ts";

/** `template` has a pane and no tab. */
export type Client = "ours" | "naive" | "template";
export type Surface = "pane" | "tab";

type Arrival = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly host: string;
};

/** Northfold in a real browser, with the shipped pages and the naive ones. */
export type Bench = {
  /** A browser that has never been here. */
  readonly newProfile: () => Promise<TestBrowser>;
  readonly addressOf: (surface: Surface, client: Client) => string;
  /** Every request that has arrived, oldest first. */
  readonly arrivals: readonly Arrival[];
  /** Requests begun and not yet answered. */
  readonly inFlight: () => number;
  /** How many requests and parts of batches the tenant has answered, with their resource units. */
  readonly spent: () => { readonly requests: number; readonly units: number };
  readonly close: () => Promise<void>;
};

const teams = "https://teams.microsoft.com";
const outlook = "https://outlook.office.com";
const app = "https://app.beyondtarget.example/";
const graph = "https://graph.microsoft.com";

export async function openBench(pagesFolder: string): Promise<Bench> {
  const company = await openCompany({ clients: [appRegistration(app)] });
  company.tenant.faults.delay(graphMillis);
  const pages: Readonly<Record<Client, { readonly tab: string; readonly pane: string }>> = {
    ours: { tab: app, pane: `${app}addin/taskpane/index.html` },
    naive: { tab: `${app}naive/tab/index.html`, pane: `${app}naive/pane/index.html` },
    template: { tab: app, pane: `${app}template/index.html` },
  };
  let client: Client = "ours";
  const assets = staticHost(pagesFolder, (path) => path.includes("/assets/"));
  const officeFolder = join(
    dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
    "..",
  );
  const options: SandboxOptions = {
    tenant: company.tenant,
    identity: company.identity,
    sharePointHost: northfold.hostname,
    shell: {
      config: () => shellConfig(company.tenant, { teams, outlook, graph }, pages[client]),
      broker: company.identity.broker,
    },
    app: { host: new URL(app).hostname, folder: pagesFolder, config: appConfig },
    further: {
      [new URL(app).hostname]: (request) =>
        new URL(request.url).pathname === "/config.json"
          ? Promise.resolve(Response.json(appConfig, { headers: { "cache-control": "no-cache" } }))
          : assets(request),
      "appsforoffice.microsoft.com": officeScripts(officeFolder),
    },
  };
  const sandbox = createSandboxFetch(options);
  const arrivals: Arrival[] = [];
  let open = 0;
  const server = await startHttpsServer(async (request) => {
    arrivals.push({
      at: Date.now(),
      method: request.method,
      host: new URL(request.url).hostname,
    });
    open += 1;
    try {
      return await sandbox(request);
    } finally {
      open -= 1;
    }
  });
  const event = await meetingOfDanaAndTom(company.graphFor(idOf("dana-whitfield")));
  const as = colleague("dana-whitfield").mail;

  return {
    arrivals,
    inFlight: () => open,
    newProfile: async () => {
      const browser = await launchChromium({
        ...server,
        hosts: sandboxHosts(options),
        // One process for the shell and the framed page, or the throttles of the page would not hold in its frame.
        switches: ["--disable-site-isolation-trials"],
      });
      await browser.context.addInitScript(nestedAppAuthBridge(outlook));
      return browser;
    },
    addressOf: (surface, wanted) => {
      client = wanted;
      const query =
        surface === "pane"
          ? new URLSearchParams({ as, event, pane: "1" })
          : new URLSearchParams({ as, place: "personal" });
      return `${surface === "pane" ? outlook : teams}/?${query}`;
    },
    spent: () => {
      // The envelope of a batch is no request to SharePoint, and calendars are what the shells ask for.
      const asked = company.tenant.requests.filter(
        ({ path }) => path !== "/$batch" && !/event|calendar/i.test(path),
      );
      return {
        requests: asked.length,
        units: asked.reduce((sum, { units }) => sum + units, 0),
      };
    },
    close: async () => {
      await server.close();
      company.close();
    },
  };
}

/** Office.js as npm has it, lasting as Microsoft's CDN makes it. */
function officeScripts(folder: string): (request: Request) => Promise<Response> {
  const files = staticHost(join(folder, "office-js", "dist"), () => true, {
    "access-control-allow-origin": "*",
  });
  const prefix = "/lib/1/hosted";
  return async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(`${prefix}/`)) return new Response(null, { status: 404 });
    url.pathname = url.pathname.slice(prefix.length);
    return await files(new Request(url, { headers: request.headers }));
  };
}

async function meetingOfDanaAndTom(ask: (request: Request) => Promise<Response>): Promise<string> {
  const today = dayIn(northfold.zone, instantAt(Date.now()));
  const day = 86_400_000;
  const from = new Date(Date.parse(today) - 7 * day).toISOString();
  const until = new Date(Date.parse(today) + 14 * day).toISOString();
  const answer = await ask(
    new Request(
      `${graph}/v1.0/me/calendarView?startDateTime=${from}&endDateTime=${until}&$top=200`,
    ),
  );
  const { value = [] } = (await answer.json()) as {
    readonly value?: readonly { readonly id: string; readonly subject: string }[];
  };
  const found = value.find(({ subject }) => subject === "Dana / Tom");
  if (!found) {
    throw new Error(
      `Dana's calendar has no "Dana / Tom" among ${value.map(({ subject }) => subject).join(", ")}.`,
    );
  }
  return found.id;
}
