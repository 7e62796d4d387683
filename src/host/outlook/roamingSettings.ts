import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeSettings } from "./OfficeDoor.ts";

/** Under which name the mailbox keeps whom its owner holds 1-1s with. */
export const knownPeopleSetting = "people";

/** One of the settings that a mailbox keeps for the add-in, in whatever Outlook it is opened. */
export function roamingSetting(
  {
    context: { roamingSettings: settings },
  }: { readonly context: { readonly roamingSettings?: OfficeSettings | null | undefined } },
  name: string,
  ask: OfficeCalls,
) {
  return {
    get: (): unknown => settings?.get(name),
    /** Keeps a value for good; `undefined` takes it away. */
    set: async (value: unknown): Promise<void> => {
      if (!settings) return;
      if (value === undefined) settings.remove(name);
      else settings.set(name, value);
      await ask<unknown>("keep its settings", (done) => settings.saveAsync(done));
    },
  };
}
