import { browserHost } from "./browser/browserHost.ts";
import { chooseHost, type HostChoice } from "./chooseHost.ts";
import { realTeams } from "./teams/realTeams.ts";
import { startTeamsHost } from "./teams/startTeamsHost.ts";

/**
 * The host of the tab's page. `validOrigins` names hosts to accept beside
 * Microsoft's own, each exact with its port; a shipped configuration has none.
 */
export function startTabHost(
  options: { readonly validOrigins?: readonly string[] } = {},
): Promise<HostChoice> {
  return chooseHost({
    framed: window.parent !== window,
    teams: () => startTeamsHost({ teams: realTeams, media: window, ...options }),
    browser: () => browserHost(window),
  });
}
