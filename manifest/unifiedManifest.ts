import { source } from "./source.ts";

/** What differs from one installation to the next. */
export type Deployment = {
  /** The app's own id, a GUID. Teams' deep links carry it. */
  readonly appId: string;
  /** The Entra app registration's client id. */
  readonly clientId: string;
  /** The https address under which the built pages are, with a slash at its end. */
  readonly address: string;
  /** "n.n.n"; an installation is only renewed when it grows. */
  readonly version: string;
  readonly publisher: {
    /** At most 32 characters. */
    readonly name: string;
    readonly website: string;
    readonly privacy: string;
    readonly terms: string;
  };
};

/**
 * The unified manifest of one installation: a personal tab, a channel tab and a
 * pane beside meetings one organises or attends. Throws a TypeError that names
 * the field when the deployment cannot make a valid one.
 */
export function unifiedManifest(deployment: Deployment) {
  check(deployment);
  const { address, publisher } = deployment;
  const host = new URL(address).host;
  const icons = source.ribbonIcons.map((size) => ({
    size,
    url: `${address}icons/ribbon-${size}.png`,
  }));
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.27/MicrosoftTeams.schema.json",
    manifestVersion: "1.27",
    id: deployment.appId,
    version: deployment.version,
    developer: {
      name: publisher.name,
      websiteUrl: publisher.website,
      privacyUrl: publisher.privacy,
      termsOfUseUrl: publisher.terms,
    },
    name: source.name,
    description: source.description,
    icons: { outline: "outline.png", color: "color.png" },
    accentColor: source.accentColor,
    validDomains: [host],
    webApplicationInfo: {
      id: deployment.clientId,
      resource: `api://${host}/${deployment.clientId}`,
    },
    authorization: {
      permissions: {
        resourceSpecific: [{ name: source.mailboxPermission, type: "Delegated" }],
      },
    },
    staticTabs: [
      {
        entityId: source.personalTab.entityId,
        name: source.personalTab.name,
        contentUrl: address,
        websiteUrl: address,
        scopes: ["personal"],
        context: ["personalTab"],
      },
    ],
    configurableTabs: [
      {
        configurationUrl: address,
        canUpdateConfiguration: true,
        scopes: ["team"],
        context: ["channelTab"],
      },
    ],
    extensions: [
      {
        requirements: {
          scopes: ["mail"],
          capabilities: [{ name: "Mailbox", minVersion: source.mailbox }],
        },
        runtimes: [
          {
            id: "pane",
            type: "general",
            lifetime: "short",
            code: { page: `${address}addin/taskpane/index.html` },
            actions: [{ id: "openPane", type: "openPage", view: "pane", pinnable: false }],
          },
        ],
        ribbons: [
          {
            contexts: ["meetingDetailsOrganizer", "meetingDetailsAttendee"],
            tabs: [
              {
                builtInTabId: "TabDefault",
                groups: [
                  {
                    id: "beyondTarget",
                    label: source.pane.group,
                    icons,
                    controls: [
                      {
                        id: "openPaneButton",
                        type: "button",
                        label: source.pane.label,
                        icons,
                        supertip: { title: source.pane.label, description: source.pane.tip },
                        actionId: "openPane",
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function check({ appId, clientId, address, version, publisher }: Deployment): void {
  const must = (good: boolean, field: string, rule: string) => {
    if (!good) throw new TypeError(`The manifest was not made: ${field} must be ${rule}.`);
  };
  must(guid.test(appId), "appId", "a GUID");
  must(guid.test(clientId), "clientId", "a GUID, the client id of the Entra app registration");
  must(isHttps(address) && address.endsWith("/"), "address", "an https address that ends in /");
  must(/^\d+\.\d+\.\d+$/.test(version), "version", "three numbers with points, such as 1.0.0");
  must(
    publisher.name.length > 0 && publisher.name.length <= 32,
    "publisher.name",
    "1 to 32 characters long",
  );
  must(isHttps(publisher.website), "publisher.website", "an https address");
  must(isHttps(publisher.privacy), "publisher.privacy", "an https address");
  must(isHttps(publisher.terms), "publisher.terms", "an https address");
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}
