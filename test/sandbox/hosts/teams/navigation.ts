import { asObject, asText, asTexts } from "../shared/wire.ts";
import { parseTeamsLink, type TeamsLink } from "./deepLink.ts";
import { sendEvent, type CallTable, type Frame } from "./Frame.ts";

export type ComposedMeeting = {
  readonly attendees: readonly string[];
  readonly subject: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly content: string;
};

export type EntityTarget = Omit<Extract<TeamsLink, { kind: "entity" }>, "kind">;

export type NavigationHost = {
  readonly appId: string;
  readonly teamsUrl: string;
  /** False when this host has no such app. */
  readonly goTo: (target: EntityTarget) => boolean;
  readonly openWeb: (url: string) => void;
  readonly compose: (meeting: ComposedMeeting) => void;
  /** Says what Teams would do where the shell does nothing. */
  readonly notice: (text: string) => void;
  readonly share: (target: EntityTarget) => void;
  readonly returnFocus: (forward: boolean) => void;
};

/** Everything that leaves the page: the status family, answered `[true]` or `[false, reason]`. */
export function navigationCalls(host: NavigationHost): CallTable {
  const go = (target: EntityTarget): readonly unknown[] =>
    host.goTo(target) ? [true] : [false, "App not found in this tenant."];
  return {
    executeDeepLink: ({ args, reply }) => reply(...follow(host, asText(args[0]))),
    "pages.navigateToApp": ({ args, reply }) => {
      const ask = asObject(args[0]);
      reply(
        ...go({
          appId: asText(ask["appId"]),
          entityId: asText(ask["pageId"]),
          ...optional("subEntityId", ask["subPageId"]),
          ...optional("channelId", ask["channelId"]),
        }),
      );
    },
    "pages.currentApp.navigateTo": ({ args, reply }) => {
      const ask = asObject(args[0]);
      host.goTo({
        appId: host.appId,
        entityId: asText(ask["pageId"]),
        ...optional("subEntityId", ask["subPageId"]),
      });
      reply(undefined);
    },
    "pages.currentApp.navigateToDefaultPage": ({ reply }) => {
      host.goTo({ appId: host.appId, entityId: "" });
      reply(undefined);
    },
    "calendar.composeMeeting": ({ args, reply }) => {
      const ask = asObject(args[0]);
      host.compose({
        attendees: asTexts(ask["attendees"]),
        subject: asText(ask["subject"]),
        startTime: asText(ask["startTime"]),
        endTime: asText(ask["endTime"]),
        content: asText(ask["content"]),
      });
      reply(true);
    },
    "calendar.openCalendarItem": ({ reply }) => {
      host.notice("In Teams this opens the meeting in the calendar.");
      reply(true);
    },
    "chat.openChat": ({ args, reply }) => {
      host.notice(
        `In Teams this opens a chat with ${asTexts(asObject(args[0])["members"]).join(", ")}.`,
      );
      reply(true);
    },
    "chat.openGroupChat": ({ reply }) => {
      host.notice("In Teams this opens a group chat.");
      reply(true);
    },
    shareDeepLink: ({ args }) =>
      host.share({
        appId: host.appId,
        entityId: "",
        ...optional("subEntityId", args[0]),
      }),
    navigateBack: ({ reply }) => reply(true),
    navigateCrossDomain: ({ reply }) => reply(false, "Cross-origin navigation is not emulated."),
    returnFocus: ({ args }) => host.returnFocus(args[0] !== false),
  };
}

function follow(host: NavigationHost, address: string): readonly unknown[] {
  const link = parseTeamsLink(address, host.teamsUrl);
  switch (link.kind) {
    case "entity":
      return host.goTo(link) ? [true] : [false, "App not found in this tenant."];
    case "chat":
      host.notice(`In Teams this opens a chat with ${link.users.join(", ")}.`);
      return [true];
    case "meeting":
      host.compose(link);
      return [true];
    case "web":
      host.openWeb(link.url);
      return [true];
    default:
      return [false, "Invalid deep link."];
  }
}

/** Tells the app that the host's own back button was pressed; false when it does not listen. */
export function pressBack(frame: Frame): boolean {
  if (!frame.handlers.has("backButton")) return false;
  sendEvent(frame, "backButtonPress");
  return true;
}

function optional<Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  if (typeof value === "string" && value !== "") found[key] = value;
  return found;
}
