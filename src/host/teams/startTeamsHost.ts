import type { Host, HostTheme } from "../Host.ts";
import { type MediaQueries, onMediaThemeChange } from "../mediaTheme.ts";
import { webAddress } from "../openWindow.ts";
import { askTeams } from "./askTeams.ts";
import { offerTab } from "./offerTab.ts";
import type { TeamsClient } from "./TeamsClient.ts";
import { teamsPlace } from "./teamsPlace.ts";
import { teamsTheme } from "./teamsTheme.ts";

export type TeamsHostOptions = {
  readonly teams: TeamsClient;
  readonly media: MediaQueries;
  /** Host origins to accept beside Microsoft's own, exact with their port; for development alone. */
  readonly validOrigins?: readonly string[];
  /** Milliseconds for each call. */
  readonly limit?: number;
};

/**
 * Meets Teams. Rejects with a HostProblem `timedOut` when nobody answers: the
 * frame around the page is not Teams, or not an origin that teams-js accepts.
 * Also makes the bridge for nested app authentication, so sign-in comes after.
 */
export async function startTeamsHost(options: TeamsHostOptions): Promise<Host> {
  const { teams, media, limit = 10_000 } = options;
  const origins = options.validOrigins?.length ? [...options.validOrigins] : undefined;
  await askTeams(teams.initialize(origins), limit, "start");
  const context = await askTeams(teams.getContext(), limit, "say who is signed in");
  teams.notifyAppLoaded();

  let named: string | undefined = context.app.theme;
  const listeners = new Set<(theme: HostTheme) => void>();
  const tell = () => {
    for (const listener of listeners) listener(teamsTheme(named, media));
  };
  // teams-js keeps one theme handler only, so all listeners hang on this one.
  teams.onThemeChange((name) => {
    named = name;
    tell();
  });
  onMediaThemeChange(media, tell);

  const place = teamsPlace(context);
  const loginHint = context.user?.loginHint || context.user?.userPrincipalName;
  return {
    context: {
      name: "teams",
      theme: teamsTheme(named, media),
      locale: context.app.locale,
      place,
      ...(context.app.host?.clientType ? { client: context.app.host.clientType } : {}),
      ...(loginHint ? { loginHint } : {}),
      ...(context.user?.id ? { account: context.user.id } : {}),
    },
    onThemeChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    ready: () => {
      // Some hosts never answer this one, and nothing depends on the answer.
      void teams.notifySuccess().catch(() => undefined);
    },
    failed: (reason) => teams.notifyFailure(reason),
    openLink: async (url) => askTeams(teams.openLink(webAddress(url)), limit, "open the link"),
    ...(place.kind === "channelSettings" || place.kind === "meetingSettings"
      ? { offerTab: (tab) => offerTab(teams, tab, limit) }
      : {}),
  };
}
