import type { ShellConfig, ShellTab } from "#sandbox/hosts/shared/ShellConfig.ts";
import { hostClient } from "#sandbox/hosts/hostClient.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { northfold } from "../company/northfold.ts";
import { stableId } from "../company/stableId.ts";
import { teams } from "../company/teams.ts";

/** Where things are served, each with no slash at the end. */
export type Addresses = {
  readonly teams: string;
  readonly outlook: string;
  readonly graph: string;
};

/** Addresses of the app's pages. */
export type AppPages = {
  readonly tab: string;
  readonly pane: string;
  /** The pages that Outlook runs unseen; without them it runs nothing. */
  readonly commands?: string;
  readonly events?: string;
};

/** What the shells play: Northfold, with the app added to everybody and to each team's channel. */
export function shellConfig(tenant: Tenant, addresses: Addresses, pages: AppPages): ShellConfig {
  const tab = (entityId: string, name: string): ShellTab => ({
    entityId,
    name,
    contentUrl: pages.tab,
  });
  return {
    tenantId: northfold.tenantId,
    tenantName: northfold.name,
    locale: "en-GB",
    people: tenant.admin.users().map(({ id, displayName, userPrincipalName }) => ({
      id,
      displayName,
      userPrincipalName,
    })),
    teams: teams.map(({ groupId, name }) => ({
      id: groupId,
      name,
      channels: [{ id: `19:${stableId("channel", groupId)}@thread.tacv2`, name: "General" }],
    })),
    app: {
      id: northfold.appId,
      name: "Beyond Target",
      personal: tab("goals", "My goals"),
      channel: tab("wall", "The wall"),
      pane: { addInId: northfold.appId, label: "Beyond Target", url: pages.pane },
      ...(pages.commands === undefined
        ? {}
        : {
            commands: {
              url: pages.commands,
              buttons: [{ label: "Add check-in questions", runs: "addCheckInQuestions" }],
            },
          }),
      ...(pages.events === undefined
        ? {}
        : {
            events: {
              url: pages.events,
              newAppointment: "onNewAppointmentOrganizer",
              attendeesChanged: "onAppointmentAttendeesChanged",
            },
          }),
    },
    hostClientId: hostClient.clientId,
    graphUrl: addresses.graph,
    teamsUrl: addresses.teams,
    outlookUrl: addresses.outlook,
  };
}
