import { resolve } from "node:path";
import { hostClient } from "#sandbox/hosts/hostClient.ts";
import { createSandboxFetch, sandboxHosts } from "#sandbox/hosts/serveHosts.ts";
import type { ShellConfig } from "#sandbox/hosts/shared/ShellConfig.ts";
import { createIdentity, type Identity } from "#sandbox/identity/identity.ts";
import { buildPages } from "#support/buildPages.ts";
import { launchChromium, type TestBrowser } from "#support/chromium.ts";
import { startHttpsServer } from "#support/httpsServer.ts";
import type { WebFetch } from "#support/webServer.ts";

const tenantId = "11111111-2222-4333-8444-555555555555";
const clientId = "aaaaaaaa-0000-4000-8000-000000000001";
export const app = "https://app.beyondtarget.example";
export const appId = "bbbbbbbb-0000-4000-8000-000000000001";
export const dana = person(1, "Dana", "dana@contoso.example");
export const tom = person(2, "Tom", "tom@contoso.example");
export const team = {
  id: "eeeeeeee-0000-4000-8000-000000000001",
  name: "North",
  channels: [{ id: "19:north@thread.tacv2", name: "General" }],
};
export { clientId, tenantId };

/** Where the organisation's app and its shells are served. */
type Places = {
  readonly app: string;
  readonly graph: string;
  readonly teams: string;
  readonly outlook: string;
};

/** Where the app's views are, below the app's address. */
type Views = { readonly tab: string; readonly settings: string; readonly pane: string };

/** The hosts' own test pages. */
const fixtures: Views = { tab: "/tab/", settings: "/tab/?settings", pane: "/pane/" };

/** The invented organisation, with its shells wherever they are served. */
export function shellConfig(at: Places, views: Views = fixtures): ShellConfig {
  const tab = { contentUrl: at.app + views.tab };
  return {
    tenantId,
    tenantName: "Contoso",
    locale: "en-GB",
    people: [dana, tom],
    teams: [team],
    app: {
      id: appId,
      name: "Test app",
      personal: { ...tab, entityId: "home", name: "Home" },
      channel: {
        ...tab,
        entityId: "wall",
        name: "Wall",
        configurationUrl: at.app + views.settings,
      },
      pane: {
        addInId: "cccccccc-0000-4000-8000-000000000001",
        label: "Test app",
        url: at.app + views.pane,
      },
    },
    hostClientId: hostClient.clientId,
    graphUrl: at.graph,
    teamsUrl: at.teams,
    outlookUrl: at.outlook,
  };
}

export type HostsBench = {
  readonly browser: TestBrowser;
  readonly identity: Identity;
  readonly close: () => Promise<void>;
};

/** Both shells with the hosts' own test pages in them, in a real browser under Microsoft's host names. */
export function openHostsBench(
  pages: readonly string[],
  graph: (identity: Identity) => WebFetch = nothing,
): Promise<HostsBench> {
  return openBench({ root: "test/sandbox/hosts/fixtures", pages, views: fixtures, graph });
}

/**
 * Both shells with one test page of the product's adapters as every view of the app, and beside it
 * the product's sign-in pages and whatever `further` hosts serve.
 */
export function openAdapterBench(
  page: string,
  further: Readonly<Record<string, WebFetch>> = {},
): Promise<HostsBench> {
  const path = `/${page}`;
  return openBench({
    root: ".",
    pages: [page, "addin/auth/redirect.html", "addin/auth/relay.html"],
    views: { tab: path, settings: path, pane: path },
    graph: nothing,
    further,
  });
}

type Setting = {
  /** The folder whose pages are served as the app, from the project's own. */
  readonly root: string;
  readonly pages: readonly string[];
  readonly views: Views;
  readonly graph: (identity: Identity) => WebFetch;
  readonly further?: Readonly<Record<string, WebFetch>>;
};

async function openBench({ root, pages, views, graph, further = {} }: Setting) {
  const built = await buildPages(resolve(import.meta.dirname, "../..", root), pages);
  const identity = await createIdentity({
    tenantId,
    users: [dana, tom],
    clients: [
      hostClient,
      {
        clientId,
        name: "Test app",
        redirectUris: [
          `${app}/addin/auth/redirect.html`,
          "brk-multihub://app.beyondtarget.example",
        ],
        scopes: ["User.Read", "Sites.Selected"],
      },
    ],
  });
  const config = shellConfig(microsoft, views);
  const options = {
    tenant: { fetch: graph(identity) },
    identity,
    sharePointHost: "contoso.sharepoint.com",
    shell: { config: () => config, broker: identity.broker },
    app: { host: "app.beyondtarget.example", folder: built.folder, config: { clientId } },
    further,
  };
  const server = await startHttpsServer(createSandboxFetch(options));
  const browser = await launchChromium({ ...server, hosts: sandboxHosts(options) });
  return {
    browser,
    identity,
    close: async () => {
      await browser.close();
      await server.close();
      built.remove();
    },
  };
}

const microsoft: Places = {
  app,
  graph: "https://graph.microsoft.com",
  teams: "https://teams.microsoft.com",
  outlook: "https://outlook.office.com",
};

/** A tenant that knows no route. */
function nothing(): WebFetch {
  return () => Promise.resolve(new Response(null, { status: 501 }));
}

function person(number: number, displayName: string, userPrincipalName: string) {
  return { id: `d0000000-0000-4000-8000-00000000000${number}`, displayName, userPrincipalName };
}
