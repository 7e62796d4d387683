import type { Host, HostTheme } from "../Host.ts";
import { type MediaQueries, onMediaThemeChange } from "../mediaTheme.ts";
import { fromFirstListener } from "./fromFirstListener.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeColours, OfficeDoor } from "./OfficeDoor.ts";
import { officeTheme } from "./officeTheme.ts";

/** The host's `onThemeChange`. Versions without Outlook's own event still follow the system's settings. */
export function officeThemeChanges(
  office: OfficeDoor,
  media: MediaQueries,
  ask: OfficeCalls,
): Host["onThemeChange"] {
  let colours = office.context.officeTheme;
  return fromFirstListener<[HostTheme]>((tell) => {
    const tellTheme = () => {
      tell(officeTheme(colours, media));
    };
    onMediaThemeChange(media, tellTheme);
    const mailbox = office.context.mailbox;
    const add = mailbox?.addHandlerAsync?.bind(mailbox);
    const type = office.EventType?.OfficeThemeChanged;
    if (!add || type === undefined) return;
    if (!office.context.requirements.isSetSupported("Mailbox", "1.14")) return;
    const changed = (event: unknown) => {
      colours = coloursIn(event) ?? office.context.officeTheme;
      tellTheme();
    };
    ask<unknown>("watch its colours", (done) => add(type, changed, done)).catch(() => undefined);
  });
}

function coloursIn(event: unknown): OfficeColours | undefined {
  if (typeof event !== "object" || event === null || !("officeTheme" in event)) return undefined;
  return event.officeTheme ?? undefined;
}
