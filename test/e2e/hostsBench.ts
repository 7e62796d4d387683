import { fileURLToPath } from "node:url";
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

/** The invented organisation, with its shells wherever they are served. */
export function shellConfig(at: {
  readonly app: string;
  readonly graph: string;
  readonly teams: string;
  readonly outlook: string;
}): ShellConfig {
  const tab = { contentUrl: `${at.app}/tab/` };
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
        configurationUrl: `${at.app}/tab/?settings`,
      },
      pane: {
        addInId: "cccccccc-0000-4000-8000-000000000001",
        label: "Test app",
        url: `${at.app}/pane/`,
      },
    },
    hostClientId: hostClient.clientId,
    graphUrl: at.graph,
    teamsUrl: at.teams,
    outlookUrl: at.outlook,
  };
}

const config = shellConfig({
  app,
  graph: "https://graph.microsoft.com",
  teams: "https://teams.microsoft.com",
  outlook: "https://outlook.office.com",
});

export type HostsBench = {
  readonly browser: TestBrowser;
  readonly identity: Identity;
  readonly close: () => Promise<void>;
};

/** Both shells with small test pages in them, in a real browser under Microsoft's host names. */
export async function openHostsBench(
  pages: readonly string[],
  graph: (identity: Identity) => WebFetch,
): Promise<HostsBench> {
  const built = await buildPages(
    fileURLToPath(new URL("../sandbox/hosts/fixtures", import.meta.url)),
    pages,
  );
  const identity = await createIdentity({
    tenantId,
    users: [dana, tom],
    clients: [
      hostClient,
      {
        clientId,
        name: "Test app",
        redirectUris: [`${app}/redirect.html`, "brk-multihub://app.beyondtarget.example"],
        scopes: ["User.Read", "Sites.Selected"],
      },
    ],
  });
  const options = {
    tenant: { fetch: graph(identity) },
    identity,
    sharePointHost: "contoso.sharepoint.com",
    shell: { config: () => config, broker: identity.broker },
    app: { host: "app.beyondtarget.example", folder: built.folder, config: { clientId } },
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

function person(number: number, displayName: string, userPrincipalName: string) {
  return { id: `d0000000-0000-4000-8000-00000000000${number}`, displayName, userPrincipalName };
}
