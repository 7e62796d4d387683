import type { State } from "../State.ts";
import type { SiteRow } from "./sites.ts";

/** The settings of a web, by their REST names, as far as the tenant knows them. */
export type WebSettings = {
  readonly Description: string;
  readonly MembersCanShare: boolean;
  readonly NoCrawl: boolean;
  readonly CommentsOnSitePagesDisabled: boolean;
  readonly QuickLaunchEnabled: boolean;
  readonly RequestAccessEmail: string;
};

export const defaultWebSettings: WebSettings = {
  Description: "",
  MembersCanShare: true,
  NoCrawl: false,
  CommentsOnSitePagesDisabled: false,
  QuickLaunchEnabled: true,
  RequestAccessEmail: "",
};

export const webSettings = (site: SiteRow): WebSettings => JSON.parse(site.settings) as WebSettings;

export function saveWeb(state: State, site: SiteRow, title: string, settings: WebSettings): void {
  state.database.run(
    "UPDATE sites SET title = ?, settings = ? WHERE id = ?",
    title,
    JSON.stringify(settings),
    site.id,
  );
}
