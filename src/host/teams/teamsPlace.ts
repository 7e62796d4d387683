import type { app } from "@microsoft/teams-js";
import type { HostPlace } from "../Host.ts";

type Place = Pick<app.Context, "page" | "team" | "channel" | "meeting" | "chat">;

/** Where in Teams the page was opened, from the context that Teams gives. */
export function teamsPlace(context: Place): HostPlace {
  const frame: string = context.page.frameContext;
  const groupId = owningGroup(context);
  if (frame === "settings" && groupId !== undefined) return { kind: "channelSettings", groupId };
  const isMeeting =
    frame === "sidePanel" || frame === "meetingStage" || context.meeting !== undefined;
  // A meeting's tab is added in its chat, before Teams says that the chat is a meeting's.
  if (frame === "settings" && (isMeeting || context.chat)) return { kind: "meetingSettings" };
  const subPage = context.page.subPageId ? { subPage: context.page.subPageId } : {};
  if (isMeeting) {
    return {
      kind: "meeting",
      ...(context.meeting && { meeting: context.meeting.id }),
      ...(context.chat && { chat: context.chat.id }),
      ...subPage,
    };
  }
  if (groupId !== undefined) return { kind: "channel", groupId, ...subPage };
  return { kind: "personal", ...subPage };
}

/** The group of the team that owns the channel; in a shared channel that is not the team it is seen from. */
function owningGroup(context: Place): string | undefined {
  return context.channel?.ownerGroupId || context.team?.groupId || undefined;
}
