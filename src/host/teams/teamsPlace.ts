import type { app } from "@microsoft/teams-js";
import type { HostPlace } from "../Host.ts";

type Place = Pick<app.Context, "page" | "team" | "channel" | "meeting">;

/** Where in Teams the page was opened, from the context that Teams gives. */
export function teamsPlace(context: Place): HostPlace {
  const frame: string = context.page.frameContext;
  const groupId = owningGroup(context);
  if (frame === "settings" && groupId !== undefined) return { kind: "channelSettings", groupId };
  const subPage = context.page.subPageId ? { subPage: context.page.subPageId } : {};
  if (frame === "sidePanel" || frame === "meetingStage" || context.meeting) {
    return { kind: "meeting", ...subPage };
  }
  if (groupId !== undefined) return { kind: "channel", groupId, ...subPage };
  return { kind: "personal", ...subPage };
}

/** The group of the team that owns the channel; in a shared channel that is not the team it is seen from. */
function owningGroup(context: Place): string | undefined {
  return context.channel?.ownerGroupId || context.team?.groupId || undefined;
}
