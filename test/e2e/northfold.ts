import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { instantAt, utcDay } from "#domain/day.ts";
import { colleague, type PersonKey } from "#sandbox/company/people.ts";
import { meetings } from "#sandbox/company/meetings.ts";
import { stableId } from "#sandbox/company/stableId.ts";
import { teams } from "#sandbox/company/teams.ts";
import type { TeamKey } from "#sandbox/company/TeamKey.ts";
import { northfold } from "#sandbox/company/northfold.ts";
import { nestedAppAuthBridge } from "#sandbox/hosts/outlook/nestedAppAuthBridge.ts";
import {
  createSandboxFetch,
  sandboxHosts,
  type SandboxOptions,
} from "#sandbox/hosts/serveHosts.ts";
import type { ShellConfig } from "#sandbox/hosts/shared/ShellConfig.ts";
import { openCompany, type OpenCompany } from "#sandbox/seed/companyTenant.ts";
import { appConfig, appRegistration } from "#sandbox/server/appConfig.ts";
import { shellConfig } from "#sandbox/server/shellConfig.ts";
import { launchChromium } from "#support/chromium.ts";
import { startHttpsServer } from "#support/httpsServer.ts";
import { appAddress, template } from "./northfoldTemplate.ts";

const root = resolve(import.meta.dirname, "../..");
const teamsUrl = "https://teams.microsoft.com";
const outlookUrl = "https://outlook.office.com";

export type Look = {
  readonly theme?: "default" | "dark" | "contrast";
  /** The client of Teams that frames the app; the browser's unless told. */
  readonly client?: "desktop" | "android" | "ios";
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** Northfold's Microsoft 365 with the shipped pages in it, in a real browser. */
export type Northfold = {
  readonly company: OpenCompany;
  /** The browser in which its people open the app, all with one profile. */
  readonly context: BrowserContext;
  /** A person's own tab, at a sub page of it. */
  readonly openTab: (who: PersonKey, look?: Look & { readonly subPage?: string }) => Promise<Page>;
  readonly openWall: (who: PersonKey, team: TeamKey, look?: Look) => Promise<Page>;
  /** A meeting the person has joined: the app in its side panel, or in a tab of its chat. */
  readonly openCall: (
    who: PersonKey,
    meeting: string,
    look?: Look & { readonly view?: "panel" | "tab" },
  ) => Promise<Page>;
  readonly openCalendar: (who: PersonKey, look?: Look) => Promise<Page>;
  /** Keeps a picture of the page under artefacts/screens. */
  readonly picture: (page: Page, name: string) => Promise<void>;
  /** From here on a channel has the app's tab only once somebody adds it, on the app's own page. */
  readonly takeTabsOffChannels: () => void;
  /** Microsoft 365 goes away and comes back with what it had kept; the browser stays as it is. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A copy of the company of this test file's own, with everything it needs to be used as its people use it. */
export async function openNorthfold({
  newcomers = false,
  unseen = false,
}: {
  /** Whether Outlook runs the add-in's command and its events. */
  readonly unseen?: boolean;
  /** Whether those who have written nothing have yet to read who can see what. */
  readonly newcomers?: boolean;
} = {}): Promise<Northfold> {
  const folder = mkdtempSync(join(tmpdir(), "beyond-target-northfold-"));
  cpSync(template.folder, folder, { recursive: true });
  const openAgain = (): Promise<OpenCompany> =>
    openCompany({
      database: join(folder, template.database),
      keyPath: join(folder, template.key),
      clients: [appRegistration(appAddress)],
    });
  let company = await openAgain();
  if (!newcomers) await readNotices(company);
  let tabsToAdd = false;
  const played = (): ShellConfig => {
    const config = shellConfig(
      company.tenant,
      { teams: teamsUrl, outlook: outlookUrl, graph: "https://graph.microsoft.com" },
      {
        tab: appAddress,
        pane: `${appAddress}addin/taskpane/index.html`,
        ...(unseen && {
          commands: `${appAddress}addin/commands/index.html`,
          events: `${appAddress}addin/launch/index.html`,
        }),
      },
    );
    if (!tabsToAdd) return config;
    const channel = { ...config.app.channel, configurationUrl: appAddress };
    return { ...config, app: { ...config.app, channel } };
  };
  const options: SandboxOptions = {
    tenant: { fetch: (request) => company.tenant.fetch(request) },
    identity: { fetch: (request) => company.identity.fetch(request) },
    sharePointHost: northfold.hostname,
    shell: {
      config: played,
      get broker() {
        return company.identity.broker;
      },
    },
    app: {
      host: new URL(appAddress).hostname,
      folder: join(root, "dist"),
      config: appConfig,
    },
  };
  const server = await startHttpsServer(createSandboxFetch(options));
  const browser = await launchChromium({ ...server, hosts: sandboxHosts(options) });
  await browser.context.addInitScript(nestedAppAuthBridge(outlookUrl));

  const open = async (url: string, query: Record<string, string>, look: Look): Promise<Page> => {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(15_000);
    if (look.viewport) await page.setViewportSize(look.viewport);
    const theme = look.theme === undefined ? {} : { theme: look.theme };
    const client = look.client === undefined ? {} : { client: look.client };
    await page.goto(`${url}/?${new URLSearchParams({ ...query, ...theme, ...client })}`);
    return page;
  };
  const as = (who: PersonKey): { as: string } => ({ as: colleague(who).mail });
  const screens = join(root, "artefacts", "screens");
  mkdirSync(screens, { recursive: true });

  return {
    get company() {
      return company;
    },
    context: browser.context,
    openTab: (who, look = {}) =>
      open(
        teamsUrl,
        {
          ...as(who),
          place: "personal",
          ...(look.subPage === undefined ? {} : { sub: look.subPage }),
        },
        look,
      ),
    openWall: (who, key, look = {}) => {
      const group = teams.find((team) => team.key === key)?.groupId ?? "";
      return open(teamsUrl, { ...as(who), place: `channel:${group}` }, look);
    },
    openCall: (who, key, look = {}) => {
      const meeting = meetings.find((one) => one.key === key);
      if (!meeting) throw new Error(`Northfold has no meeting ${key}.`);
      const { subject } = meeting;
      const place = `meeting:${stableId("meeting", key)}`;
      return open(teamsUrl, { ...as(who), place, subject, view: look.view ?? "panel" }, look);
    },
    openCalendar: (who, look = {}) => open(outlookUrl, as(who), look),
    picture: async (page, name) => {
      await page.screenshot({ path: join(screens, `${name}.png`) });
    },
    takeTabsOffChannels: () => {
      tabsToAdd = true;
    },
    restart: async () => {
      company.close();
      company = await openAgain();
    },
    close: async () => {
      await browser.close();
      await server.close();
      company.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Has everybody who has written nothing yet read who can see what, as others did with their first words. */
async function readNotices(company: OpenCompany): Promise<void> {
  const day = utcDay(instantAt(Date.now()));
  for (const { id } of company.plan.people) {
    const own = { kind: "own", owner: id } as const;
    const store = company.storeFor(id);
    const [read] = await store.read([own]);
    if (read?.status === "read" && read.rows.length === 0)
      await store.put(own, { kind: "notice", id: "notice", day });
  }
}
