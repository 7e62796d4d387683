import type { State } from "../State.ts";
import type { ListRow } from "./lists.ts";

/** The settings of a list, by their REST names, as far as the tenant knows them. */
export type ListSettings = {
  readonly AllowContentTypes: boolean;
  readonly ContentTypesEnabled: boolean;
  readonly DisableCommenting: boolean;
  readonly DisableGridEditing: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableFolderCreation: boolean;
  readonly EnableMinorVersions: boolean;
  readonly EnableModeration: boolean;
  readonly EnableVersioning: boolean;
  readonly ForceCheckout: boolean;
  readonly Hidden: boolean;
  readonly ImageUrl: string;
  readonly IrmEnabled: boolean;
  readonly ListExperienceOptions: number;
  readonly MajorVersionLimit: number;
  readonly NoCrawl: boolean;
  readonly OnQuickLaunch: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
};

export function defaultListSettings(template: number): ListSettings {
  const library = template === 101;
  return {
    AllowContentTypes: true,
    ContentTypesEnabled: false,
    DisableCommenting: false,
    DisableGridEditing: false,
    EnableAttachments: !library,
    EnableFolderCreation: library,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableVersioning: true,
    ForceCheckout: false,
    Hidden: false,
    ImageUrl: library
      ? "/_layouts/15/images/itdl.png?rev=47"
      : "/_layouts/15/images/itgen.png?rev=47",
    IrmEnabled: false,
    ListExperienceOptions: 0,
    MajorVersionLimit: library ? 500 : 50,
    NoCrawl: false,
    OnQuickLaunch: false,
    ReadSecurity: 1,
    WriteSecurity: 1,
  };
}

export const listSettings = (list: ListRow): ListSettings =>
  JSON.parse(list.settings) as ListSettings;

export function saveListSettings(state: State, list: ListRow, settings: ListSettings): void {
  state.database.run(
    "UPDATE lists SET settings = ? WHERE id = ?",
    JSON.stringify(settings),
    list.id,
  );
}
