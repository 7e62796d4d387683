import type { ShellConfig, ShellPerson } from "../shared/ShellConfig.ts";
import type { FrameContext } from "./Frame.ts";
import { threadOf, type TeamsClient, type TeamsPlace, type TeamsTheme } from "./shellLocation.ts";

export type ContextFacts = {
  readonly config: ShellConfig;
  readonly person: ShellPerson;
  readonly place: TeamsPlace;
  readonly theme: TeamsTheme;
  readonly client?: TeamsClient | undefined;
  readonly frameContext: FrameContext;
  readonly entityId: string;
  readonly subPage: string | undefined;
  readonly sessionId: string;
};

/** The one flat object that Teams sends; teams-js reshapes it into what apps see. */
export function flatContext(facts: ContextFacts): Readonly<Record<string, unknown>> {
  const { config, person } = facts;
  return {
    tid: config.tenantId,
    userObjectId: person.id,
    loginHint: person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    tenantSKU: "enterprise",
    userLicenseType: "Unknown",
    theme: facts.theme,
    locale: config.locale,
    sessionId: facts.sessionId,
    appSessionId: facts.sessionId,
    appId: config.app.id,
    hostName: "Teams",
    hostClientType: facts.client ?? "web",
    ringId: "general",
    entityId: facts.entityId,
    ...(facts.subPage === undefined ? {} : { subEntityId: facts.subPage }),
    frameContext: facts.frameContext,
    ...channelPart(facts),
    ...meetingPart(facts),
  };
}

function meetingPart({ place }: ContextFacts): Readonly<Record<string, unknown>> {
  if (place.kind !== "meeting") return {};
  const thread = threadOf(place);
  return { chatId: thread, meetingId: btoa(`0#${thread}#0`) };
}

function channelPart({ config, place }: ContextFacts): Readonly<Record<string, unknown>> {
  if (place.kind !== "channel") return {};
  const team = config.teams.find((candidate) => candidate.id === place.teamId);
  const channel = team?.channels[0];
  if (team === undefined || channel === undefined) return {};
  const site = team.siteUrl === undefined ? null : new URL(team.siteUrl);
  return {
    groupId: team.id,
    // Without a team id teams-js drops the group's id as well.
    teamId: channel.id,
    teamName: team.name,
    userTeamRole: 1,
    isTeamArchived: false,
    hostTeamTenantId: config.tenantId,
    hostTeamGroupId: team.id,
    channelId: channel.id,
    channelName: channel.name,
    channelType: channel.type ?? "Regular",
    ...(site === null
      ? {}
      : { teamSiteUrl: site.href, teamSiteDomain: site.hostname, teamSitePath: site.pathname }),
  };
}
