import type { MeetingItem } from "../MeetingItem.ts";
import { fromFirstListener } from "./fromFirstListener.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeDoor, OfficeEvent, OfficeItem } from "./OfficeDoor.ts";

const events: readonly OfficeEvent[] = [
  "RecipientsChanged",
  "AppointmentTimeChanged",
  "RecurrenceChanged",
];

/** For changes that Outlook sends no event for, such as those made in its Scheduling Assistant. */
export type Recheck = {
  /** Calls `listener` whenever the person comes back to the pane. */
  readonly onReturn: (listener: () => void) => void;
  /** Whether the form says something else than when it was last read. */
  readonly differs: () => Promise<boolean>;
};

/**
 * The port's `onChange`. An event that this Outlook lacks is left out: the pane
 * then reads again when it is asked to.
 */
export function formChanges(
  office: OfficeDoor,
  item: OfficeItem,
  ask: OfficeCalls,
  recheck: Recheck,
): MeetingItem["onChange"] {
  return fromFirstListener<[]>((tell) => {
    recheck.onReturn(() => {
      recheck.differs().then(
        (different) => (different ? tell() : undefined),
        // Whatever keeps the form from being read is told when the pane itself reads it.
        () => undefined,
      );
    });
    const add = item.addHandlerAsync?.bind(item);
    if (!add || !office.context.requirements.isSetSupported("Mailbox", "1.7")) return;
    for (const name of events) {
      const type = office.EventType?.[name];
      if (type === undefined) continue;
      // Outlook hands its event over, which listeners have no use for.
      const changed = () => {
        tell();
      };
      ask<unknown>("watch the form", (done) => add(type, changed, done)).catch(() => undefined);
    }
  });
}
