import { startTab } from "#ui/startTab.tsx";
import type { Host, HostPlace, HostTheme } from "#host/Host.ts";
import { deviceIn, type DeviceState } from "./deviceStates.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { memoryServices } from "#support/memoryServices.ts";
import {
  danasDirectory,
  members,
  noorsDirectory,
  now,
  team,
  tomsDirectory,
} from "#support/galleryPeople.ts";

// Every state of the tab by address: ?as=tom&theme=dark&page=goal-lisbon&place=channel&device=offline
const asked = new URLSearchParams(window.location.search);
const theme = (asked.get("theme") ?? "light") as HostTheme;
const directories = { tom: tomsDirectory, dana: danasDirectory, noor: noorsDirectory };
const directory = directories[(asked.get("as") ?? "tom") as keyof typeof directories];

const places: Record<string, HostPlace> = {
  personal: { kind: "personal", subPage: asked.get("page") ?? "goals" },
  channel: { kind: "channel", groupId: team.groupId },
  channelSettings: { kind: "channelSettings", groupId: team.groupId },
};
const host: Host = {
  context: {
    name: "browser",
    theme,
    locale: "en-GB",
    place: places[asked.get("place") ?? "personal"] ?? { kind: "personal" },
  },
  onThemeChange: () => () => undefined,
  ready: () => undefined,
  failed: () => undefined,
  openLink: async () => undefined,
  offerTab: () => undefined,
};

const lists = galleryLists();
const service = lists.storeFor(directory, members);
const fault = asked.get("fail");
if (fault === "directory") service.fail("directory", "notProvisioned");
if (fault === "put") service.fail("put", "offline");
const state = asked.get("device") as DeviceState | null;
const store = state === null ? service : await deviceIn(state, lists, service);

const root = document.getElementById("root");
if (root)
  startTab({
    root,
    host,
    store,
    inputs: {
      now: () => now,
      newId: () => crypto.randomUUID(),
      zone: "Europe/London",
      locale: "en-GB",
      digest: async (text) => {
        const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
        return [...new Uint8Array(bytes)]
          .map((byte) => byte.toString(16).padStart(2, "0"))
          .join("");
      },
    },
    quiet: () => Promise.resolve(),
    later: {
      wake: (millis, work) => {
        const timer = setTimeout(work, millis);
        return () => clearTimeout(timer);
      },
      random: () => 0,
    },
    restart: () => location.reload(),
    shared: { get: () => false, set: () => undefined },
    signIn: async () => undefined,
    mineOf: () => async () => memoryServices(lists, service, directory.me.id),
  });
