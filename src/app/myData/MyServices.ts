import type { Prints } from "../print/Prints.ts";
import type { EventDraft } from "#host/outlook/composeAddress.ts";
import type { Calendar } from "#store/calendar/Calendar.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import type { OwnInvites } from "#store/calendar/OwnInvites.ts";
import type { OwnedLists } from "#store/owned/OwnedLists.ts";
import type { Tasks } from "#store/tasks/Tasks.ts";
import type { Store } from "#store/Store.ts";

/** What lies beyond the records, fetched when a page first asks for some of it. */
export type MyServices = {
  readonly calendar: Calendar;
  readonly meetings: Meetings;
  readonly invites: OwnInvites;
  readonly tasks: Tasks;
  readonly lists: OwnedLists;
  /** The service itself, past the copy on this device. */
  readonly service: Pick<Store, "directory" | "read" | "put" | "remove">;
  readonly prints: () => Promise<Prints>;
  /** The address that opens the tab; https. */
  readonly tabLink: () => Promise<string>;
  /** The address at which the calendar's own form opens with this filled in; nothing is saved by it. */
  readonly eventForm: (draft: EventDraft) => string;
};
