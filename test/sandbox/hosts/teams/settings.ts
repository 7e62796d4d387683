import { asObject, asText } from "../shared/wire.ts";
import { sendEvent, type CallTable, type Frame } from "./Frame.ts";

/** A tab as its settings page described it. */
export type TabSettings = {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly suggestedDisplayName?: string;
  readonly websiteUrl?: string;
};

export type SettingsHost = {
  readonly current: () => TabSettings | undefined;
  readonly validity: (valid: boolean) => void;
  readonly proposed: (settings: TabSettings) => void;
  readonly saved: () => void;
  readonly saveFailed: (reason: string) => void;
};

export function settingsCalls(host: SettingsHost): CallTable {
  return {
    "settings.setValidityState": ({ args }) => host.validity(args[0] === true),
    "settings.setSettings": ({ args, reply }) => {
      const settings = readSettings(args[0]);
      if (settings === undefined) {
        reply(false, "Tab settings need an entityId and an absolute contentUrl.");
        return;
      }
      host.proposed(settings);
      reply(true);
    },
    "settings.getSettings": ({ reply }) => reply(host.current() ?? {}),
    "settings.save.success": () => host.saved(),
    "settings.save.failure": ({ args }) => host.saveFailed(asText(args[0])),
  };
}

/** The person pressed Save: the app may still set its settings, then says whether it worked. */
export function pressSave(frame: Frame): void {
  sendEvent(frame, "settings.save", {});
}

function readSettings(value: unknown): TabSettings | undefined {
  const { entityId, contentUrl, suggestedDisplayName, websiteUrl } = asObject(value);
  if (typeof entityId !== "string" || typeof contentUrl !== "string") return undefined;
  if (URL.parse(contentUrl) === null) return undefined;
  return {
    entityId,
    contentUrl,
    ...(typeof suggestedDisplayName === "string" ? { suggestedDisplayName } : {}),
    ...(typeof websiteUrl === "string" ? { websiteUrl } : {}),
  };
}
