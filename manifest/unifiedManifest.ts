import { checkDeployment, type Deployment } from "./Deployment.ts";
import { outlookExtension } from "./outlookExtension.ts";
import { mailboxPermissions } from "./outlookEvents.ts";
import { source } from "./source.ts";

/**
 * The unified manifest of one installation: a personal tab, a tab for channels and meetings, and
 * the Outlook add-in. Throws a TypeError that names the field when the deployment cannot make a valid one.
 */
export function unifiedManifest(deployment: Deployment) {
  checkDeployment(deployment);
  const { address, publisher } = deployment;
  const host = new URL(address).host;
  const permission = mailboxPermissions.find(({ level }) => level === source.permission);
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
        resourceSpecific: [{ name: permission?.unified, type: "Delegated" }],
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
        scopes: source.configurableTab.scopes,
        context: source.configurableTab.contexts,
      },
    ],
    extensions: [outlookExtension(deployment)],
  };
}
