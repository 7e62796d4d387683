import type { AppConfig } from "#app/config.ts";

/** The personal tab's entity id in the manifest. */
const tabEntity = "goals";

/** The address to which a pair's tag is added: the tab in Teams, unless the settings name another. */
export function talkBase({ talkBase: named, appId }: AppConfig): string {
  return named ?? `https://teams.microsoft.com/l/entity/${appId}/${tabEntity}`;
}
