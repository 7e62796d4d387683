import type { ShellConfig } from "../shared/ShellConfig.ts";
import { findPerson } from "../shared/ShellConfig.ts";
import { parseTeamsLink } from "./deepLink.ts";

export const teamsThemes = ["default", "dark", "contrast", "glass"] as const;
export type TeamsTheme = (typeof teamsThemes)[number];

/** The clients of Teams, by the names that they give themselves; the browser's is "web". */
export const teamsClients = ["desktop", "android", "ios"] as const;
export type TeamsClient = (typeof teamsClients)[number];

export type TeamsPlace =
  | { readonly kind: "personal" }
  | { readonly kind: "channel"; readonly teamId: string }
  | MeetingPlace;

/** A meeting that the person has joined, or its chat. */
export type MeetingPlace = {
  readonly kind: "meeting";
  /** A UUID, of which Teams makes the meeting's thread. */
  readonly id: string;
  readonly subject: string;
  /** Beside the call, or as a tab of the meeting's chat. */
  readonly view: "panel" | "tab";
};

/** The chat thread of a meeting, as the address to join it names it. */
export function threadOf({ id }: MeetingPlace): string {
  return `19:meeting_${id.replaceAll("-", "")}@thread.v2`;
}

/** All that the shell's own address says. */
export type ShellLocation = {
  /** Object id of the person the shell is signed in as. */
  readonly personId: string;
  readonly place: TeamsPlace;
  readonly subPage?: string;
  readonly theme: TeamsTheme;
  /** The client that the shell says it is, when it is not to be the browser's; it still behaves as that. */
  readonly client?: TeamsClient;
  /** Replaces the manifest's page, to show another build in the same shell. */
  readonly contentUrl?: string;
};

/**
 * Reads `?as=&place=personal|channel:<team id>|meeting:<id>&subject=&view=panel|tab&sub=&theme=&client=&contentUrl=`, or a deep link
 * (`/l/entity/<app>/<entity>?context=`) that was opened in the browser.
 * `remembered` is whoever the shell was signed in as last.
 */
export function readLocation(
  address: string,
  config: ShellConfig,
  remembered: string | undefined,
): ShellLocation {
  const query = new URL(address).searchParams;
  const link = parseTeamsLink(address, config.teamsUrl);
  const person =
    findPerson(config, query.get("as") ?? undefined) ??
    findPerson(config, remembered) ??
    config.people[0];
  if (person === undefined) throw new Error("The sandbox has no people yet. Seed it first.");
  const subPage = link.kind === "entity" ? link.subEntityId : (query.get("sub") ?? undefined);
  const contentUrl = query.get("contentUrl") ?? undefined;
  const client = teamsClients.find((name) => name === query.get("client"));
  return {
    personId: person.id,
    place:
      link.kind === "entity"
        ? placeOfChannel(config, link.channelId)
        : (readMeeting(query) ?? readPlace(config, query.get("place"))),
    theme: teamsThemes.find((theme) => theme === query.get("theme")) ?? "default",
    ...(subPage === undefined ? {} : { subPage }),
    ...(client === undefined ? {} : { client }),
    ...(contentUrl === undefined ? {} : { contentUrl }),
  };
}

/** The shell's address for a location, relative to where the shell stands. */
export function formatLocation(location: ShellLocation, config: ShellConfig): string {
  const query = new URLSearchParams({
    as: findPerson(config, location.personId)?.userPrincipalName ?? location.personId,
    ...placeQuery(location.place),
  });
  if (location.subPage !== undefined) query.set("sub", location.subPage);
  if (location.theme !== "default") query.set("theme", location.theme);
  if (location.client !== undefined) query.set("client", location.client);
  if (location.contentUrl !== undefined) query.set("contentUrl", location.contentUrl);
  return `${new URL(config.teamsUrl).pathname.replace(/\/$/, "")}/?${query.toString()}`;
}

export function placeOfChannel(config: ShellConfig, channelId: string | undefined): TeamsPlace {
  const team = config.teams.find((candidate) =>
    candidate.channels.some((channel) => channel.id === channelId),
  );
  return team === undefined ? { kind: "personal" } : { kind: "channel", teamId: team.id };
}

function placeQuery(place: TeamsPlace): Record<string, string> {
  switch (place.kind) {
    case "personal":
      return { place: "personal" };
    case "channel":
      return { place: `channel:${place.teamId}` };
    case "meeting":
      return { place: `meeting:${place.id}`, subject: place.subject, view: place.view };
  }
}

function readMeeting(query: URLSearchParams): MeetingPlace | undefined {
  const [kind, id = ""] = (query.get("place") ?? "").split(":");
  if (kind !== "meeting" || id === "") return undefined;
  const view = query.get("view") === "tab" ? "tab" : "panel";
  return { kind, id, subject: query.get("subject") ?? "Meeting", view };
}

function readPlace(config: ShellConfig, text: string | null): TeamsPlace {
  const teamId = text?.startsWith("channel:") === true ? text.slice("channel:".length) : undefined;
  const team = config.teams.find((candidate) => candidate.id === teamId);
  return team === undefined ? { kind: "personal" } : { kind: "channel", teamId: team.id };
}
