/** Where a Teams link leads. */
export type TeamsLink =
  | {
      readonly kind: "entity";
      readonly appId: string;
      readonly entityId: string;
      readonly subEntityId?: string;
      readonly channelId?: string;
    }
  | { readonly kind: "chat"; readonly users: readonly string[] }
  | {
      readonly kind: "meeting";
      readonly attendees: readonly string[];
      readonly subject: string;
      readonly startTime: string;
      readonly endTime: string;
      readonly content: string;
    }
  | { readonly kind: "web"; readonly url: string }
  | { readonly kind: "bad" };

const teamsHosts = new Set(["teams.microsoft.com", "teams.cloud.microsoft"]);

/**
 * Reads an address given to executeDeepLink or opened in the browser.
 * `teamsUrl` is where the shell itself stands: its own links count as links to Teams.
 */
export function parseTeamsLink(address: string, teamsUrl: string): TeamsLink {
  const url = URL.parse(address);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return { kind: "bad" };
  const path = teamsPath(url, teamsUrl);
  if (path === undefined) return { kind: "web", url: url.href };
  const [, what, ...parts] = path.split("/").filter((part) => part !== "");
  const query = url.searchParams;
  switch (what) {
    case "entity": {
      const context = readContext(query.get("context"));
      return {
        kind: "entity",
        appId: decodeURIComponent(parts[0] ?? ""),
        entityId: decodeURIComponent(parts[1] ?? ""),
        ...context,
      };
    }
    case "chat":
      return { kind: "chat", users: list(query.get("users")) };
    case "meeting":
      return {
        kind: "meeting",
        attendees: list(query.get("attendees")),
        subject: query.get("subject") ?? "",
        startTime: query.get("startTime") ?? "",
        endTime: query.get("endTime") ?? "",
        content: query.get("content") ?? "",
      };
    default:
      return { kind: "web", url: url.href };
  }
}

/** The link that Teams gives out for a place inside an app. */
export function formatEntityLink(
  teamsUrl: string,
  link: Omit<Extract<TeamsLink, { kind: "entity" }>, "kind">,
): string {
  const context = {
    ...(link.subEntityId === undefined ? {} : { subEntityId: link.subEntityId }),
    ...(link.channelId === undefined ? {} : { channelId: link.channelId }),
  };
  const query =
    Object.keys(context).length === 0
      ? ""
      : `?context=${encodeURIComponent(JSON.stringify(context))}`;
  return `${teamsUrl}/l/entity/${encodeURIComponent(link.appId)}/${encodeURIComponent(link.entityId)}${query}`;
}

function teamsPath(url: URL, teamsUrl: string): string | undefined {
  const own = new URL(teamsUrl);
  const prefix = own.pathname.replace(/\/$/, "");
  if (url.origin === own.origin && url.pathname.startsWith(`${prefix}/l/`)) {
    return url.pathname.slice(prefix.length);
  }
  return teamsHosts.has(url.hostname) && url.pathname.startsWith("/l/") ? url.pathname : undefined;
}

function readContext(text: string | null): { subEntityId?: string; channelId?: string } {
  if (text === null) return {};
  try {
    const context: Record<string, unknown> = JSON.parse(text);
    const subEntityId = context["subEntityId"] ?? context["subPageId"];
    const channelId = context["channelId"];
    return {
      ...(typeof subEntityId === "string" ? { subEntityId } : {}),
      ...(typeof channelId === "string" ? { channelId } : {}),
    };
  } catch {
    return {};
  }
}

function list(text: string | null): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
