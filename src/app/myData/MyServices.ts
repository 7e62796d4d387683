import type { Prints } from "../print/Prints.ts";
import type { Calendar } from "#store/calendar/Calendar.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import type { OwnedLists } from "#store/owned/OwnedLists.ts";
import type { Store } from "#store/Store.ts";

/** What lies beyond the records, fetched when a page first asks for some of it. */
export type MyServices = {
  readonly calendar: Calendar;
  readonly meetings: Meetings;
  readonly lists: OwnedLists;
  /** The service itself, past the copy on this device. */
  readonly service: Pick<Store, "read" | "put" | "remove">;
  readonly prints: () => Promise<Prints>;
  /** The address that opens the tab; https. */
  readonly tabLink: () => Promise<string>;
};
