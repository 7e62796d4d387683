import type { MeetingItem } from "../MeetingItem.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeDoor, OfficeEvent, OfficeItem } from "./OfficeDoor.ts";

const events: readonly OfficeEvent[] = [
  "RecipientsChanged",
  "AppointmentTimeChanged",
  "RecurrenceChanged",
];

/**
 * The port's `onChange`. Outlook can only remove all handlers of an event at
 * once, so each is registered for good with the first listener. An event that
 * this Outlook lacks is left out: the pane then reads again when it is asked to.
 */
export function formChanges(
  office: OfficeDoor,
  item: OfficeItem,
  ask: OfficeCalls,
): MeetingItem["onChange"] {
  const listeners = new Set<() => void>();
  let registered = false;

  const register = () => {
    registered = true;
    const add = item.addHandlerAsync?.bind(item);
    if (!add || !office.context.requirements.isSetSupported("Mailbox", "1.7")) return;
    const tell = () => {
      for (const listener of listeners) listener();
    };
    for (const name of events) {
      const type = office.EventType?.[name];
      if (type === undefined) continue;
      ask<unknown>("watch the form", (done) => add(type, tell, done)).catch(() => undefined);
    }
  };

  return (listener) => {
    if (!registered) register();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}
