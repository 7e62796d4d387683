import type { Reminder, Schedule } from "#domain/reminder/reminder.ts";

/** Five minutes now and then in the person's own calendar, as the page knows them. */
export type ReminderState =
  | { readonly status: "none" }
  /** Asked for on this device or another, and the calendar has not answered. */
  | { readonly status: "unfinished"; readonly reminder: Reminder }
  | {
      readonly status: "set";
      readonly reminder: Reminder;
      /** As it is in the calendar; undefined when it was changed into something else there. */
      readonly schedule: Schedule | undefined;
    }
  /** Taken out in Outlook, or moved into another calendar. */
  | { readonly status: "gone"; readonly reminder: Reminder };

/** What the calendar said when it was last asked of the series with this id. */
export type Seen =
  | { readonly event: string; readonly there: true; readonly schedule: Schedule | undefined }
  | { readonly event: string; readonly there: false };

export function stateOf(reminder: Reminder | undefined, seen: Seen | undefined): ReminderState {
  if (reminder === undefined) return { status: "none" };
  if (reminder.event === undefined) return { status: "unfinished", reminder };
  if (seen?.event !== reminder.event)
    return { status: "set", reminder, schedule: reminder.schedule };
  return seen.there
    ? { status: "set", reminder, schedule: seen.schedule }
    : { status: "gone", reminder };
}
