import type { Host, HostTheme } from "../Host.ts";
import { type MediaQueries, onMediaThemeChange } from "../mediaTheme.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeColours, OfficeDoor } from "./OfficeDoor.ts";
import { officeTheme } from "./officeTheme.ts";

/**
 * The host's `onThemeChange`. Outlook's own event is registered once, with the
 * first listener; versions without it still follow the system's settings.
 */
export function officeThemeChanges(
  office: OfficeDoor,
  media: MediaQueries,
  ask: OfficeCalls,
): Host["onThemeChange"] {
  const listeners = new Set<(theme: HostTheme) => void>();
  let colours = office.context.officeTheme;
  let registered = false;

  const tell = () => {
    for (const listener of listeners) listener(officeTheme(colours, media));
  };
  const register = () => {
    registered = true;
    onMediaThemeChange(media, tell);
    const mailbox = office.context.mailbox;
    const add = mailbox?.addHandlerAsync?.bind(mailbox);
    const type = office.EventType?.OfficeThemeChanged;
    if (!add || type === undefined) return;
    if (!office.context.requirements.isSetSupported("Mailbox", "1.14")) return;
    const changed = (event: unknown) => {
      colours = coloursIn(event) ?? office.context.officeTheme;
      tell();
    };
    ask<unknown>("watch its colours", (done) => add(type, changed, done)).catch(() => undefined);
  };

  return (listener) => {
    if (!registered) register();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}

function coloursIn(event: unknown): OfficeColours | undefined {
  if (typeof event !== "object" || event === null || !("officeTheme" in event)) return undefined;
  return event.officeTheme ?? undefined;
}
