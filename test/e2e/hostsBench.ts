import { fileURLToPath } from "node:url";
import { hostClient } from "#sandbox/hosts/hostClient.ts";
import { createSandboxFetch, sandboxHosts } from "#sandbox/hosts/serveHosts.ts";
import type { ShellConfig } from "#sandbox/hosts/shared/ShellConfig.ts";
import { createIdentity, type Identity } from "#sandbox/identity/identity.ts";
import { buildPages } from "#support/buildPages.ts";
import { launchChromium, type TestBrowser } from "#support/chromium.ts";
import { startHttpsServer, type WebFetch } from "#support/httpsServer.ts";

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

const config: ShellConfig = {
  tenantId,
  tenantName: "Contoso",
  locale: "en-GB",
  people: [dana, tom],
  teams: [team],
  app: {
    id: appId,
    name: "Test app",
    personal: { entityId: "home", name: "Home", contentUrl: `${app}/tab/` },
    channel: {
      entityId: "wall",
      name: "Wall",
      contentUrl: `${app}/tab/`,
      configurationUrl: `${app}/tab/?settings`,
    },
    pane: {
      addInId: "cccccccc-0000-4000-8000-000000000001",
      label: "Test app",
      url: `${app}/pane/`,
    },
  },
  hostClientId: hostClient.clientId,
  graphUrl: "https://graph.microsoft.com",
  teamsUrl: "https://teams.microsoft.com",
  outlookUrl: "https://outlook.office.com",
};

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
