import type { Host } from "../Host.ts";
import { askTeams } from "./askTeams.ts";
import type { TeamsClient } from "./TeamsClient.ts";

type OfferedTab = Parameters<NonNullable<Host["offerTab"]>>[0];

/** Makes Save available in the channel's settings, and says at Save what the tab is. */
export function offerTab(
  teams: Pick<TeamsClient, "onSave" | "setConfig" | "setValidity">,
  tab: OfferedTab,
  limit: number,
): void {
  teams.onSave((event) => {
    const saved = askTeams(
      teams.setConfig({
        entityId: tab.id ?? "tab",
        contentUrl: tab.contentUrl,
        // Teams on a phone shows nothing for a channel tab that has no website.
        websiteUrl: tab.contentUrl,
        suggestedDisplayName: tab.name,
      }),
      limit,
      "add the tab",
    );
    saved.then(
      () => event.notifySuccess(),
      (problem: unknown) =>
        event.notifyFailure(
          problem instanceof Error ? problem.message : "Teams did not add the tab.",
        ),
    );
  });
  teams.setValidity(true);
}
