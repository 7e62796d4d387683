import { findPerson, type ShellConfig } from "../shared/ShellConfig.ts";

export const outlookThemes = ["default", "dark", "contrast"] as const;
export type OutlookTheme = (typeof outlookThemes)[number];

/** What is open in the shell. */
export type OutlookView =
  | { readonly kind: "week" }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "compose"; readonly draft: Draft };

export type Draft = {
  readonly subject: string;
  readonly to: readonly string[];
  /** ISO times, or empty. */
  readonly start: string;
  readonly end: string;
  /** HTML. */
  readonly body: string;
};

export type OutlookLocation = {
  readonly personId: string;
  readonly view: OutlookView;
  /** Whether the add-in's pane is open. */
  readonly pane: boolean;
  /** A day of the week that is shown, `YYYY-MM-DD`; this week when absent. */
  readonly week?: string;
  readonly theme: OutlookTheme;
  /** Whether the form imitates what Outlook does to HTML. */
  readonly rewriting: "outlook" | "none";
  /** Replaces the manifest's page, to show another build in the same shell. */
  readonly paneUrl?: string;
};

const composePath = "/calendar/deeplink/compose";

/** Reads `?as=&event=&pane=1&week=&theme=&rewriting=none&paneUrl=`, or the address of a new meeting. */
export function readOutlookLocation(
  address: string,
  config: ShellConfig,
  remembered: string | undefined,
): OutlookLocation {
  const url = new URL(address);
  const query = url.searchParams;
  const person =
    findPerson(config, query.get("as") ?? undefined) ??
    findPerson(config, remembered) ??
    config.people[0];
  if (person === undefined) throw new Error("The sandbox has no people yet. Seed it first.");
  const week = query.get("week") ?? "";
  const paneUrl = query.get("paneUrl");
  return {
    personId: person.id,
    view: readView(url),
    pane: query.get("pane") === "1",
    theme: outlookThemes.find((theme) => theme === query.get("theme")) ?? "default",
    rewriting: query.get("rewriting") === "none" ? "none" : "outlook",
    ...(/^\d{4}-\d{2}-\d{2}$/.test(week) ? { week } : {}),
    ...(paneUrl === null ? {} : { paneUrl }),
  };
}

export function formatOutlookLocation(location: OutlookLocation, config: ShellConfig): string {
  const person = findPerson(config, location.personId);
  const query = new URLSearchParams({ as: person?.userPrincipalName ?? location.personId });
  const { view } = location;
  if (view.kind === "event") query.set("event", view.id);
  if (view.kind === "compose") {
    query.set("subject", view.draft.subject);
    query.set("to", view.draft.to.join(","));
    query.set("startdt", view.draft.start);
    query.set("enddt", view.draft.end);
    query.set("body", view.draft.body);
  }
  if (location.pane) query.set("pane", "1");
  if (location.week !== undefined) query.set("week", location.week);
  if (location.theme !== "default") query.set("theme", location.theme);
  if (location.rewriting === "none") query.set("rewriting", "none");
  if (location.paneUrl !== undefined) query.set("paneUrl", location.paneUrl);
  const prefix = new URL(config.outlookUrl).pathname.replace(/\/$/, "");
  return `${prefix}${view.kind === "compose" ? composePath : "/"}?${query.toString()}`;
}

function readView(url: URL): OutlookView {
  const query = url.searchParams;
  const id = query.get("event");
  if (id !== null && id !== "") return { kind: "event", id };
  if (!url.pathname.endsWith(composePath)) return { kind: "week" };
  return {
    kind: "compose",
    draft: {
      subject: query.get("subject") ?? "",
      to: (query.get("to") ?? "").split(/[,;]/).filter((part) => part.trim() !== ""),
      start: query.get("startdt") ?? "",
      end: query.get("enddt") ?? "",
      body: query.get("body") ?? "",
    },
  };
}
